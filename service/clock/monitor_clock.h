// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/host_scales.h"
#include "service/clock/system_clock.h"

#include <functional>
#include <memory>

namespace dantesync {

/// The computer's clock, read only: whatever is asked of it is accepted and not done, and
/// frequency() is what somebody else has set.
class MonitorClock final : public SystemClock {
public:
    using FrequencyReader = std::function<Ppm()>;

    /// @p readFrequency tells the correction that the operating system has in force.
    MonitorClock(std::shared_ptr<HostTimeSource> time, FrequencyReader readFrequency);

    std::string_view name() const override { return "monitor"; }
    bool canDiscipline() const override { return false; }
    ClockReading now() override;
    std::optional<ClockReading> at(const platform::Stamp& stamp) override;
    Result<Ppm> setFrequency(Ppm correction) override;
    Ppm frequency() override { return m_frequency; }
    Status step(Nanoseconds /*delta*/) override { return success(); }
    void reportQuality(bool /*synchronised*/, Nanoseconds /*estimatedError*/, Nanoseconds /*maxError*/) override {}
    void release() override {}
    std::unique_ptr<ClockView> view() override { return m_scales.view(); }

private:
    void followFrequency(CounterTime now);

    FrequencyReader m_readFrequency;
    Ppm m_frequency;
    HostScales m_scales;
    CounterTime m_looked;
};

} // namespace dantesync
