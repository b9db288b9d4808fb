// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/windows/system_clock_windows.h"

#include "service/clock/windows/direction_trial.h"

#include <cmath>
#include <cstdio>
#include <string>
#include <utility>

namespace dantesync {
namespace {

constexpr std::int64_t millisecond = 1'000'000;

std::int64_t nextMillisecond(std::int64_t ns) {
    return (ns / millisecond + 1) * millisecond;
}

std::string steering(const AdjustmentUnits& units) {
    char text[128];
    std::snprintf(text, sizeof text, "the clock is steered in steps of %.3g ppm; tried: a larger value makes it %s",
                  units.quantum().value, units.larger == AdjustmentUnits::Larger::Slower ? "slower" : "faster");
    return text;
}

} // namespace

Result<std::unique_ptr<SystemClock>> SystemClockWindows::open(std::unique_ptr<ClockCalls> calls,
                                                              std::shared_ptr<HostTimeSource> time) {
    if (Status right = calls->takeRight(); !right)
        return right.error();
    if (const auto found = calls->adjustment(); !found)
        return found.error();
    return std::unique_ptr<SystemClock>(new SystemClockWindows(std::move(calls), std::move(time)));
}

/// Both scales are one here, so no correction has a part in carrying stamps over
/// (service/platform/windows/host_time.cpp).
SystemClockWindows::SystemClockWindows(std::unique_ptr<ClockCalls> calls, std::shared_ptr<HostTimeSource> time)
    : m_calls(std::move(calls))
    , m_time(time)
    , m_units(m_calls->units())
    , m_dither(m_units)
    , m_scales(std::move(time), Ppm{}) {}

Status SystemClockWindows::takeOver() {
    if (m_ours)
        return success();
    const Result<std::uint64_t> found = m_calls->adjustment();
    if (!found)
        return found.error();
    if (!m_tried) {
        const Result<AdjustmentUnits> units = tryDirection(*m_calls, *m_time, *found);
        if (!units)
            return units.error();
        m_units = *units;
        m_tried = true;
        m_calls->tell(steering(m_units));
    }
    m_dither = FrequencyDither(m_units);
    m_correction = m_units.correction(*found);
    m_ours = true;
    return success();
}

Result<Ppm> SystemClockWindows::setFrequency(Ppm correction) {
    if (!std::isfinite(correction.value))
        return Error{"a frequency correction that is no number", "system clock", "report this as a defect"};
    if (Status ours = takeOver(); !ours)
        return ours.error();
    const std::uint64_t value = m_dither.choose(correction, CounterTime{m_time->raw()});
    if (Status set = m_calls->setAdjustment(value); !set) {
        m_dither.forget();
        return set.error();
    }
    m_correction = m_units.correction(value);
    return m_correction;
}

Ppm SystemClockWindows::frequency() {
    if (m_ours)
        return m_correction;
    const Result<std::uint64_t> found = m_calls->adjustment();
    return found ? m_units.correction(*found) : Ppm{};
}

Status SystemClockWindows::step(Nanoseconds delta) {
    if (Status ours = takeOver(); !ours)
        return ours;
    const std::int64_t target = nextMillisecond(m_time->bracket().realtimeNs + delta.count);
    constexpr std::int64_t longest = 3 * millisecond; // if the clock stands still or is moved meanwhile
    const std::int64_t begin = m_time->raw();
    while (m_time->bracket().realtimeNs + delta.count < target && m_time->raw() - begin < longest) {
    }
    m_scales.aboutToStep();
    Status set = m_calls->setTime(WallTime{target});
    m_scales.stepped();
    return set;
}

} // namespace dantesync
