// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/host_scales.h"
#include "service/clock/system_clock.h"
#include "service/clock/windows/clock_calls.h"
#include "service/clock/windows/frequency_dither.h"

#include <memory>

namespace dantesync {

/// The computer's clock under Windows. No correction is made before it is asked for; the first one is preceded by a
/// trial of an eighth of a second that shows which way the clock goes when it is asked to.
class SystemClockWindows final : public SystemClock {
public:
    /// Fails without the right to set the clock (SeSystemtimePrivilege); changes nothing.
    static Result<std::unique_ptr<SystemClock>> open(std::unique_ptr<ClockCalls> calls,
                                                     std::shared_ptr<HostTimeSource> time);

    std::string_view name() const override { return "system"; }
    bool canDiscipline() const override { return true; }
    ClockReading now() override { return m_scales.now(); }
    std::optional<ClockReading> at(const platform::Stamp& stamp) override { return m_scales.at(stamp); }
    /// Quantised (AdjustmentUnits::quantum) and dithered, range ±10000 ppm.
    Result<Ppm> setFrequency(Ppm correction) override;
    Ppm frequency() override;
    Ppm quantum() const override { return m_units.quantum(); }
    /// To about a microsecond: Windows takes whole milliseconds, so the right moment is waited for.
    Status step(Nanoseconds delta) override;
    void reportQuality(bool, Nanoseconds, Nanoseconds) override {} // Windows has nobody to tell it to
    void release() override { m_ours = false; }
    std::unique_ptr<ClockView> view() override { return m_scales.view(); }

private:
    SystemClockWindows(std::unique_ptr<ClockCalls> calls, std::shared_ptr<HostTimeSource> time);

    Status takeOver();

    std::unique_ptr<ClockCalls> m_calls;
    std::shared_ptr<HostTimeSource> m_time;
    AdjustmentUnits m_units;
    FrequencyDither m_dither;
    HostScales m_scales;
    Ppm m_correction; ///< while the clock is ours
    bool m_ours = false;
    bool m_tried = false; ///< the way it goes is known
};

} // namespace dantesync
