// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/virtual_clock.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dantesync {
namespace {

OscillatorFaults faultsOf(const VirtualOptions& options) {
    return {options.drift, options.wanderPpbSqrtS, options.seed};
}

std::optional<ClockReading> readingAt(const PiecewiseLine& wall, std::optional<CounterTime> counter) {
    if (!counter)
        return std::nullopt;
    const auto wallNs = wall.at(counter->ns);
    if (!wallNs)
        return std::nullopt;
    return ClockReading{*counter, WallTime{*wallNs}};
}

/// Reads the clock from another thread: its own oscillator, and the wall as last published.
class VirtualClockView final : public ClockView {
public:
    VirtualClockView(VirtualScales scales, std::shared_ptr<const Published<PiecewiseLine>> wall)
        : m_scales(std::move(scales))
        , m_wall(std::move(wall)) {}

    ClockReading now() override {
        const CounterTime counter = m_scales.counterAt(m_scales.raw());
        const PiecewiseLine& wall = line();
        // The clock may have been corrected since: that correction was not in force at this instant.
        return {counter, WallTime{wall.at(counter.ns).value_or(wall.last().at(counter.ns))}};
    }
    std::optional<ClockReading> at(const platform::Stamp& stamp) override {
        return readingAt(line(), m_scales.counterAt(stamp));
    }
    std::uint64_t counterTicks() override { return static_cast<std::uint64_t>(m_scales.counterAt(m_scales.raw()).ns); }
    std::uint64_t counterFrequency() const override { return 1'000'000'000; }

private:
    const PiecewiseLine& line() {
        m_wall->refresh(m_line, m_lineSeen);
        return m_line;
    }

    VirtualScales m_scales;
    std::shared_ptr<const Published<PiecewiseLine>> m_wall;
    PiecewiseLine m_line; ///< as last seen: it is long, and changes once in many readings
    std::uint64_t m_lineSeen = 0;
};

} // namespace

VirtualScales::VirtualScales(std::shared_ptr<HostTimeSource> time, const OscillatorFaults& faults,
                             std::int64_t startRaw)
    : m_time(std::move(time))
    , m_oscillator(faults, startRaw) {}

CounterTime VirtualScales::counterAt(std::int64_t raw) {
    return m_oscillator.at(raw).value_or(m_oscillator.startCount());
}

std::optional<CounterTime> VirtualScales::counterAt(const platform::Stamp& stamp) {
    if (!m_guard.trusts(stamp))
        return std::nullopt;
    return m_oscillator.at(stamp.bracket.rawNs - (stamp.bracket.realtimeNs - stamp.realtimeNs));
}

VirtualClock::VirtualClock(const VirtualOptions& options, std::shared_ptr<HostTimeSource> time)
    : m_time(std::move(time))
    , m_faults(faultsOf(options))
    , m_startRaw(m_time->raw())
    , m_scales(m_time, m_faults, m_startRaw)
    , m_published(std::make_shared<Published<PiecewiseLine>>()) {
    const platform::HostBracket start = m_time->bracket();
    const std::int64_t begin = m_scales.counterAt(m_startRaw).ns; // a moment before the bracket
    const std::int64_t sinceBegin = m_scales.counterAt(start.rawNs).ns - begin;
    m_wall.append({begin, start.realtimeNs + options.offset.count - sinceBegin, 0.0});
    publish();
}

ClockReading VirtualClock::now() {
    const CounterTime counter = counterNow();
    return {counter, WallTime{m_wall.last().at(counter.ns)}};
}

std::optional<ClockReading> VirtualClock::at(const platform::Stamp& stamp) {
    return readingAt(m_wall, m_scales.counterAt(stamp));
}

Result<Ppm> VirtualClock::setFrequency(Ppm correction) {
    if (!std::isfinite(correction.value))
        return Error{"a frequency correction that is no number", "virtual clock", "report this as a defect"};
    const Ppm applied{std::clamp(correction.value, -maxCorrection.value, maxCorrection.value)};
    if (applied != m_correction) {
        m_wall.bend(counterNow().ns, applied.ratio());
        m_correction = applied;
        publish();
    }
    return applied;
}

Status VirtualClock::step(Nanoseconds delta) {
    m_wall.shift(counterNow().ns, delta.count);
    publish();
    return success();
}

std::unique_ptr<ClockView> VirtualClock::view() {
    return std::make_unique<VirtualClockView>(VirtualScales(m_time, m_faults, m_startRaw), m_published);
}

ClockTruth VirtualClock::truth() {
    const std::int64_t r = m_scales.raw();
    const CounterTime counter = m_scales.counterAt(r);
    const double rate = (1.0 + m_wall.last().excess) * (1.0 + m_scales.excessAt(r));
    return {r, counter.ns, m_wall.last().at(counter.ns), rate};
}

} // namespace dantesync
