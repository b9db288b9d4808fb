// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/host_scales.h"
#include "service/clock/linux/clock_adjuster.h"
#include "service/clock/linux/kernel_frequency.h"
#include "service/clock/system_clock.h"

#include <memory>

namespace dantesync {

/// The computer's clock under Linux, steered by adjtimex(2): frequency and tick, steps by
/// ADJ_SETOFFSET. The kernel's own loops (PLL, slew by adjtime) are switched off with the first
/// correction, and no correction is made before it is asked for. While the clock is not ours the
/// frequency that somebody else sets is looked up, so that stamps are still carried over rightly.
class SystemClockLinux final : public SystemClock {
public:
    /// Fails without the right to set the clock (CAP_SYS_TIME); changes nothing.
    static Result<std::unique_ptr<SystemClock>> open(std::unique_ptr<ClockAdjuster> adjuster,
                                                     std::shared_ptr<HostTimeSource> time);

    std::string_view name() const override { return "system"; }
    bool canDiscipline() const override { return true; }
    ClockReading now() override;
    std::optional<ClockReading> at(const platform::Stamp& stamp) override { return m_scales.at(stamp); }
    /// Quantised at 2^-16 ppm, range ±100000 ppm.
    Result<Ppm> setFrequency(Ppm correction) override;
    Ppm frequency() override;
    Status step(Nanoseconds delta) override;
    /// Kept true from the first correction on; before, and once released, the clock is not ours to
    /// speak for.
    void reportQuality(bool synchronised, Nanoseconds estimatedError, Nanoseconds maxError) override;
    void release() override { m_ours = false; }
    std::unique_ptr<ClockView> view() override { return m_scales.view(); }

private:
    struct Quality {
        bool synchronised = false;
        Nanoseconds estimatedError{16'000'000'000};
        Nanoseconds maxError{16'000'000'000};
    };
    SystemClockLinux(std::unique_ptr<ClockAdjuster> adjuster, std::shared_ptr<HostTimeSource> time,
                     KernelFrequency inForce);

    Status takeOver();
    void followFrequency();
    void addQuality(timex& request) const;

    std::unique_ptr<ClockAdjuster> m_adjuster;
    KernelFrequency m_frequency;
    HostScales m_scales;
    Quality m_quality;
    bool m_ours = false;
    CounterTime m_looked; ///< for the frequency of a clock that is not ours
};

} // namespace dantesync
