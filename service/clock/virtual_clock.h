// SPDX-License-Identifier: GPL-3.0-or-later
//
// A software clock with a faulty oscillator. Three scales:
//   R  the hidden reference, the computer's raw counter; nobody who uses the clock sees it
//   C  the oscillator, C(R): this is the free-running counter that the clock reports
//   V  the wall clock, V(C): what corrections and steps act upon
// All virtual clocks of one computer share R, so the truth about each is known (truth()).
#pragma once

#include "service/clock/host_time_source.h"
#include "service/clock/oscillator.h"
#include "service/clock/piecewise_line.h"
#include "service/clock/stamp_guard.h"
#include "service/clock/system_clock.h"
#include "service/clock/virtual_options.h"
#include "shared/model/published.h"

#include <memory>

namespace dantesync {

/// What the virtual clock shows around an instant of R: V(R') = wall + rate (R' - r), exact until
/// the next correction or step but for the oscillator's wander since r.
struct ClockTruth {
    std::int64_t rNs = 0;       ///< instant of the hidden reference
    std::int64_t counterNs = 0; ///< C there
    std::int64_t wallNs = 0;    ///< V there
    double rate = 1.0;          ///< dV/dR there
};

/// Carries stamps from CLOCK_REALTIME over R and C to V. One for the clock, one for each view.
class VirtualScales {
public:
    VirtualScales(std::shared_ptr<HostTimeSource> time, const OscillatorFaults& faults, std::int64_t startRaw);

    std::int64_t raw() { return m_time->raw(); }
    CounterTime counterAt(std::int64_t raw);
    double excessAt(std::int64_t raw) { return m_oscillator.excessAt(raw).value_or(0.0); }
    std::optional<CounterTime> counterAt(const platform::Stamp& stamp);
    std::uint64_t dropped() const { return m_guard.dropped(); }

private:
    std::shared_ptr<HostTimeSource> m_time;
    Oscillator m_oscillator;
    StampGuard m_guard{StampGuard::Width::Fixed};
};

class VirtualClock final : public SystemClock {
public:
    /// Range of setFrequency().
    static constexpr Ppm maxCorrection{100'000.0};

    VirtualClock(const VirtualOptions& options, std::shared_ptr<HostTimeSource> time);

    std::string_view name() const override { return "virtual"; }
    bool canDiscipline() const override { return true; }
    ClockReading now() override;
    std::optional<ClockReading> at(const platform::Stamp& stamp) override;
    Result<Ppm> setFrequency(Ppm correction) override;
    Ppm frequency() override { return m_correction; }
    Status step(Nanoseconds delta) override;
    void reportQuality(bool /*synchronised*/, Nanoseconds /*estimatedError*/, Nanoseconds /*maxError*/) override {}
    void release() override {}
    std::unique_ptr<ClockView> view() override;

    /// Now. Only this clock knows; it is no input to anything that disciplines it.
    ClockTruth truth();
    /// Stamps refused so far (views count their own).
    std::uint64_t droppedStamps() const { return m_scales.dropped(); }

private:
    CounterTime counterNow() { return m_scales.counterAt(m_scales.raw()); }
    void publish() { m_published->publish(m_wall); }

    std::shared_ptr<HostTimeSource> m_time;
    OscillatorFaults m_faults;
    std::int64_t m_startRaw = 0;
    VirtualScales m_scales;
    PiecewiseLine m_wall; ///< V(C)
    Ppm m_correction;
    std::shared_ptr<Published<PiecewiseLine>> m_published;
};

} // namespace dantesync
