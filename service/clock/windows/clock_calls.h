// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/windows/time_adjustment.h"
#include "shared/math/units.h"
#include "shared/model/result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace dantesync {

/// The calls of Windows that steer the clock, apart so that tests can put a system of their own in their place.
class ClockCalls {
public:
    virtual ~ClockCalls() = default;

    /// What the values of adjustment() and setAdjustment() mean, as documented.
    virtual AdjustmentUnits units() const = 0;
    /// Takes the right to set the clock, where we have it to take. Changes nothing else.
    virtual Status takeRight() = 0;
    /// In force now, whoever set it: the nominal value when Windows keeps its own time.
    virtual Result<std::uint64_t> adjustment() = 0;
    virtual Status setAdjustment(std::uint64_t value) = 0;
    /// Sets the clock. Windows takes whole milliseconds: what is below is dropped.
    virtual Status setTime(WallTime time) = 0;
    /// A line for the system's log: once, how the clock is steered.
    virtual void tell(const std::string& line) = 0;
    /// Lets some time pass without using the processor.
    virtual void pause(Nanoseconds time) = 0;
};

/// The system's.
std::unique_ptr<ClockCalls> windowsClockCalls();

} // namespace dantesync
