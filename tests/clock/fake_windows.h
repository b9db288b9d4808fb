// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/windows/clock_calls.h"
#include "tests/clock/fake_host_time.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace dantesync::test {

/// Looking at the clock takes a moment, as it does everywhere: who waits for a certain time gets there.
class FakeWindowsTime final : public HostTimeSource {
public:
    FakeHostTime inner;

    platform::HostBracket bracket() override {
        inner.advance({100});
        return inner.bracket();
    }
    std::int64_t raw() override { return inner.raw(); }
    platform::RawSource rawSource() const override { return platform::RawSource::Raw; }
};

/// A Windows that does what it is told, in its own way.
struct FakeWindows {
    explicit FakeWindows(std::shared_ptr<FakeWindowsTime> t)
        : time(std::move(t)) {}

    void set(std::uint64_t wanted) {
        value = wanted;
        written.push_back(wanted);
        if (reacts)
            time->inner.correction = behaviour.correction(wanted).ratio();
    }

    std::shared_ptr<FakeWindowsTime> time;
    AdjustmentUnits documented;
    AdjustmentUnits behaviour; ///< what the values really do
    std::uint64_t value = 10'000'000;
    std::vector<std::uint64_t> written;
    std::vector<std::string> told;
    bool mayWrite = true;
    bool reacts = true;
    int timesSet = 0;
};

class FakeClockCalls final : public ClockCalls {
public:
    explicit FakeClockCalls(FakeWindows& system)
        : m_system(system) {}

    AdjustmentUnits units() const override { return m_system.documented; }
    Status takeRight() override { return m_system.mayWrite ? success() : Status(Error{"no privilege", "", ""}); }
    Result<std::uint64_t> adjustment() override { return m_system.value; }
    Status setAdjustment(std::uint64_t value) override {
        if (!m_system.mayWrite)
            return Error{"no privilege", "", ""};
        m_system.set(value);
        return success();
    }
    Status setTime(WallTime time) override {
        constexpr std::int64_t millisecond = 1'000'000;
        m_system.time->inner.realtimeNs = time.ns / millisecond * millisecond;
        ++m_system.timesSet;
        return success();
    }
    void tell(const std::string& line) override { m_system.told.push_back(line); }
    void pause(Nanoseconds time) override { m_system.time->inner.advance(time); }

private:
    FakeWindows& m_system;
};

} // namespace dantesync::test
