// SPDX-License-Identifier: GPL-3.0-or-later
//
// The clock under discipline. Four things can be done with it: read it, map a receive stamp to
// it, set its frequency, step it. The backends are system (the computer's clock), virtual (a
// software clock with a faulty oscillator) and monitor (reads only).
#pragma once

#include "service/platform/host_time.h"
#include "shared/math/units.h"
#include "shared/model/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace dantesync {

/// One instant on both of the host's scales.
struct ClockReading {
    CounterTime counter;
    WallTime wall;
};

/// Reads a clock from another thread than the one that disciplines it. Never blocks the writer.
class ClockView {
public:
    virtual ~ClockView() = default;
    /// The clock now.
    virtual ClockReading now() = 0;
    /// The clock at the instant of a stamp the operating system took; nothing when the stamp
    /// cannot be trusted (bracket too wide, REALTIME jumped, outside the kept history).
    virtual std::optional<ClockReading> at(const platform::Stamp& stamp) = 0;
    /// Raw counter for bytes 16-23 and 48-55 of the time query.
    virtual std::uint64_t counterTicks() = 0;
    virtual std::uint64_t counterFrequency() const = 0; ///< ticks per second
    /// The raw counter when now() gave that @p reading, without looking at it again.
    virtual std::uint64_t ticksAt(const ClockReading& reading) {
        constexpr std::uint64_t nanosecondTicks = 1'000'000'000;
        if (counterFrequency() == nanosecondTicks)
            return static_cast<std::uint64_t>(reading.counter.ns);
        const double ago = static_cast<double>((now().counter - reading.counter).count) * 1e-9;
        return counterTicks() - static_cast<std::uint64_t>(ago * static_cast<double>(counterFrequency()));
    }
};

class SystemClock {
public:
    virtual ~SystemClock() = default;

    virtual std::string_view name() const = 0; ///< "system", "virtual", "monitor"
    /// False for a clock that only measures: corrections are then accepted and ignored.
    virtual bool canDiscipline() const = 0;

    virtual ClockReading now() = 0;
    /// See ClockView::at.
    virtual std::optional<ClockReading> at(const platform::Stamp& stamp) = 0;
    /// Sets the whole frequency correction (positive = faster). Returns what was really applied,
    /// quantised and clamped to the backend's range; the discipline reckons with that.
    virtual Result<Ppm> setFrequency(Ppm correction) = 0;
    /// The correction in force now, whoever set it.
    virtual Ppm frequency() = 0;
    /// The distance between corrections that can be told apart: what is applied may be off by that much.
    virtual Ppm quantum() const { return {}; }
    /// Moves the wall clock by @p delta at once (positive = forward).
    virtual Status step(Nanoseconds delta) = 0;
    /// Tells the operating system how good the clock is, so that other tools see the truth.
    /// @p maxError bounds the error against UTC, @p estimatedError is the expected one.
    virtual void reportQuality(bool synchronised, Nanoseconds estimatedError, Nanoseconds maxError) = 0;
    /// Somebody else disciplines the clock from now on: everything stays as it is, and is not
    /// touched again until a correction or a step is asked for.
    virtual void release() = 0;

    /// A reader for another thread.
    virtual std::unique_ptr<ClockView> view() = 0;
};

} // namespace dantesync
