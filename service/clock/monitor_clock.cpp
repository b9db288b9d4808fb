// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/monitor_clock.h"

#include <utility>

namespace dantesync {
namespace {

constexpr Nanoseconds lookInterval{1'000'000'000};

} // namespace

MonitorClock::MonitorClock(std::shared_ptr<HostTimeSource> time, FrequencyReader readFrequency)
    : m_readFrequency(std::move(readFrequency))
    , m_frequency(m_readFrequency())
    , m_scales(std::move(time), m_frequency)
    , m_looked(m_scales.now().counter) {}

ClockReading MonitorClock::now() {
    const ClockReading reading = m_scales.now();
    followFrequency(reading.counter);
    return reading;
}

std::optional<ClockReading> MonitorClock::at(const platform::Stamp& stamp) {
    return m_scales.at(stamp);
}

Result<Ppm> MonitorClock::setFrequency(Ppm /*correction*/) {
    return m_frequency;
}

/// Whoever disciplines the clock does not tell us: look now and then.
void MonitorClock::followFrequency(CounterTime now) {
    if (now - m_looked < lookInterval)
        return;
    m_looked = now;
    const Ppm found = m_readFrequency();
    if (found != m_frequency) {
        m_frequency = found;
        m_scales.correctionChanged(found);
    }
}

} // namespace dantesync
