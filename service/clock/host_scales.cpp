// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/host_scales.h"

#include <utility>

namespace dantesync {
namespace {

/// d(counter)/d(CLOCK_MONOTONIC) - 1: the clock runs (1 + correction) times the counter.
double excessOf(Ppm correction) {
    return 1.0 / (1.0 + correction.ratio()) - 1.0;
}

std::int64_t along(const PiecewiseLine& line, std::int64_t monotonic) {
    return line.at(monotonic).value_or(line.last().at(monotonic));
}

CounterTime counterOf(const platform::HostBracket& bracket, const PiecewiseLine& line, platform::RawSource source) {
    return {source == platform::RawSource::Raw ? bracket.rawNs : along(line, bracket.monotonicNs)};
}

std::optional<ClockReading> readingOf(const platform::Stamp& stamp, const PiecewiseLine& line,
                                      platform::RawSource source) {
    const platform::HostBracket& bracket = stamp.bracket;
    if (stamp.realtimeNs == bracket.realtimeNs) // the bracket itself
        return ClockReading{counterOf(bracket, line, source), WallTime{stamp.realtimeNs}};
    if (stamp.onCounter && source == platform::RawSource::Raw)
        return ClockReading{CounterTime{bracket.rawNs - (bracket.realtimeNs - stamp.realtimeNs)},
                            WallTime{stamp.realtimeNs}};
    const std::int64_t monotonic = bracket.monotonicNs - (bracket.realtimeNs - stamp.realtimeNs);
    const auto taken = line.at(monotonic);
    if (!taken)
        return std::nullopt;
    const Nanoseconds age{along(line, bracket.monotonicNs) - *taken};
    return ClockReading{counterOf(bracket, line, source) - age, WallTime{stamp.realtimeNs}};
}

class HostView final : public ClockView {
public:
    HostView(std::shared_ptr<HostTimeSource> time, std::shared_ptr<const Published<PiecewiseLine>> counter)
        : m_time(std::move(time))
        , m_source(m_time->rawSource())
        , m_counter(std::move(counter)) {}

    ClockReading now() override {
        const platform::HostBracket bracket = m_time->bracket();
        return {counterOf(bracket, counter(), m_source), WallTime{bracket.realtimeNs}};
    }
    std::optional<ClockReading> at(const platform::Stamp& stamp) override {
        if (!m_guard.trusts(stamp))
            return std::nullopt;
        return readingOf(stamp, counter(), m_source);
    }
    std::uint64_t counterTicks() override {
        if (m_source == platform::RawSource::Raw)
            return static_cast<std::uint64_t>(m_time->raw());
        return static_cast<std::uint64_t>(along(counter(), m_time->bracket().monotonicNs));
    }
    std::uint64_t counterFrequency() const override { return 1'000'000'000; }

private:
    const PiecewiseLine& counter() {
        m_counter->refresh(m_line, m_lineSeen);
        return m_line;
    }

    std::shared_ptr<HostTimeSource> m_time;
    platform::RawSource m_source;
    std::shared_ptr<const Published<PiecewiseLine>> m_counter;
    PiecewiseLine m_line; ///< as last seen: it is long, and changes once in many readings
    std::uint64_t m_lineSeen = 0;
    StampGuard m_guard{StampGuard::Width::Scaled};
};

} // namespace

HostScales::HostScales(std::shared_ptr<HostTimeSource> time, Ppm correction)
    : m_time(std::move(time)) {
    const platform::HostBracket start = m_time->bracket();
    m_guard.look(start);
    // Datagrams that wait in a socket since before we came still have a stamp.
    const double excess = excessOf(correction);
    const PiecewiseLine::Piece now{start.monotonicNs, start.rawNs, excess};
    const std::int64_t earlier = start.monotonicNs - StampGuard::maxAge.count;
    m_counter.append({earlier, now.at(earlier), excess});
    m_published = std::make_shared<Published<PiecewiseLine>>(m_counter);
}

ClockReading HostScales::now() {
    const platform::HostBracket bracket = m_time->bracket();
    return {counterOf(bracket, m_counter, m_time->rawSource()), WallTime{bracket.realtimeNs}};
}

std::optional<ClockReading> HostScales::at(const platform::Stamp& stamp) {
    if (!m_guard.trusts(stamp))
        return std::nullopt;
    return readingOf(stamp, m_counter, m_time->rawSource());
}

void HostScales::correctionChanged(Ppm correction) {
    m_counter.bend(m_time->bracket().monotonicNs, excessOf(correction));
    m_published->publish(m_counter);
}

std::unique_ptr<ClockView> HostScales::view() const {
    return std::make_unique<HostView>(m_time, m_published);
}

} // namespace dantesync
