// SPDX-License-Identifier: GPL-3.0-or-later
//
// The test computer's own clock, read and never touched.
#pragma once

#include "service/clock/system_clock.h"

namespace dantesync::test {

inline ClockReading readHost() {
    const platform::HostBracket b = platform::readHostBracket();
    return {CounterTime{b.rawNs}, WallTime{b.realtimeNs}};
}

inline std::optional<ClockReading> hostAt(const platform::Stamp& stamp) {
    const std::int64_t ago = stamp.bracket.realtimeNs - stamp.realtimeNs;
    return ClockReading{CounterTime{stamp.bracket.rawNs - ago}, WallTime{stamp.realtimeNs}};
}

class HostClockView : public ClockView {
public:
    ClockReading now() override { return readHost(); }
    std::optional<ClockReading> at(const platform::Stamp& stamp) override { return hostAt(stamp); }
    std::uint64_t counterTicks() override { return static_cast<std::uint64_t>(platform::readRawCounter()); }
    std::uint64_t counterFrequency() const override { return 1'000'000'000; }
};

class HostClock : public SystemClock {
public:
    std::string_view name() const override { return "host"; }
    bool canDiscipline() const override { return false; }
    ClockReading now() override { return readHost(); }
    std::optional<ClockReading> at(const platform::Stamp& stamp) override { return hostAt(stamp); }
    Result<Ppm> setFrequency(Ppm correction) override { return correction; }
    Ppm frequency() override { return {}; }
    Status step(Nanoseconds) override { return success(); }
    void reportQuality(bool, Nanoseconds, Nanoseconds) override {}
    void release() override {}
    std::unique_ptr<ClockView> view() override { return std::make_unique<HostClockView>(); }
};

} // namespace dantesync::test
