// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/linux/system_clock_linux.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>

namespace dantesync {
namespace {

Error clockError(const std::string& doing, int errorNumber) {
    if (errorNumber == EPERM)
        return {"no privilege to " + doing, "system clock",
                "run as root or with CAP_SYS_TIME, or only measure with --clock monitor"};
    return {"cannot " + doing + ": " + std::generic_category().message(errorNumber), "system clock",
            "measure only with --clock monitor"};
}

constexpr Nanoseconds lookInterval{1'000'000'000};

/// The kernel counts errors in µs, and takes 16 s (NTP_PHASE_LIMIT) for "unknown".
long errorField(Nanoseconds error) {
    constexpr std::int64_t unknown = 16'000'000;
    return static_cast<long>(std::clamp<std::int64_t>((error.count + 999) / 1000, 0, unknown));
}

} // namespace

Result<std::unique_ptr<SystemClock>> SystemClockLinux::open(std::unique_ptr<ClockAdjuster> adjuster,
                                                            std::shared_ptr<HostTimeSource> time) {
    timex found{};
    if (const int state = adjuster->adjust(found); state < 0)
        return clockError("read the clock's state", -state);
    // Writing back what was read changes nothing, and shows whether we may write at all.
    timex probe{};
    probe.modes = ADJ_ESTERROR;
    probe.esterror = found.esterror;
    if (const int state = adjuster->adjust(probe); state < 0)
        return clockError("set the clock", -state);
    return std::unique_ptr<SystemClock>(
        new SystemClockLinux(std::move(adjuster), std::move(time), KernelFrequency::of(found)));
}

SystemClockLinux::SystemClockLinux(std::unique_ptr<ClockAdjuster> adjuster, std::shared_ptr<HostTimeSource> time,
                                   KernelFrequency inForce)
    : m_adjuster(std::move(adjuster))
    , m_frequency(inForce)
    , m_scales(std::move(time), inForce.correction())
    , m_looked(m_scales.now().counter) {}

ClockReading SystemClockLinux::now() {
    const ClockReading reading = m_scales.now();
    if (!m_ours && reading.counter - m_looked >= lookInterval)
        followFrequency();
    return reading;
}

Ppm SystemClockLinux::frequency() {
    if (!m_ours)
        followFrequency();
    return m_frequency.correction();
}

void SystemClockLinux::followFrequency() {
    m_looked = m_scales.now().counter;
    timex state{}; // without modes it is only read
    if (m_adjuster->adjust(state) < 0)
        return;
    const KernelFrequency found = KernelFrequency::of(state);
    if (found == m_frequency)
        return;
    m_frequency = found;
    m_scales.correctionChanged(found.correction());
}

/// A slew that adjtime(3) or the PLL has begun would go on beside our corrections: end both. The
/// PLL takes an offset only while it is on; with FREQHOLD the zero does not touch the frequency.
Status SystemClockLinux::takeOver() {
    if (m_ours)
        return success();
    followFrequency();
    timex slew{};
    slew.modes = ADJ_OFFSET_SINGLESHOT;
    if (const int state = m_adjuster->adjust(slew); state < 0)
        return clockError("end the clock's slew", -state);
    timex loop{};
    loop.modes = ADJ_STATUS | ADJ_OFFSET | ADJ_NANO;
    loop.status = STA_PLL | STA_FREQHOLD | STA_UNSYNC;
    if (const int state = m_adjuster->adjust(loop); state < 0)
        return clockError("end the kernel's phase-locked loop", -state);
    m_ours = true;
    return success();
}

/// Goes with every call: the status is written whole (no PLL, no FREQHOLD, no leap of somebody
/// else's), and the error bounds, which the kernel lets grow by 500 µs a second, are renewed.
void SystemClockLinux::addQuality(timex& request) const {
    request.modes |= ADJ_STATUS | ADJ_MAXERROR | ADJ_ESTERROR | ADJ_NANO;
    request.status = m_quality.synchronised ? 0 : STA_UNSYNC;
    request.maxerror = errorField(m_quality.maxError);
    request.esterror = errorField(m_quality.estimatedError);
}

Result<Ppm> SystemClockLinux::setFrequency(Ppm correction) {
    if (!std::isfinite(correction.value))
        return Error{"a frequency correction that is no number", "system clock", "report this as a defect"};
    if (Status ours = takeOver(); !ours)
        return ours.error();
    const KernelFrequency wanted = KernelFrequency::nearest(correction, m_frequency);
    timex request{};
    request.modes = ADJ_FREQUENCY | ADJ_TICK;
    request.freq = wanted.freq;
    request.tick = wanted.tick;
    addQuality(request);
    if (const int state = m_adjuster->adjust(request); state < 0)
        return clockError("set the clock's frequency", -state);
    const KernelFrequency applied = KernelFrequency::of(request);
    // The kernel rounds freq once more when it reports it, not when it uses it.
    const bool asWanted = applied.tick == wanted.tick && std::labs(applied.freq - wanted.freq) <= 1;
    m_frequency = asWanted ? wanted : applied;
    m_scales.correctionChanged(m_frequency.correction());
    return m_frequency.correction();
}

Status SystemClockLinux::step(Nanoseconds delta) {
    if (Status ours = takeOver(); !ours)
        return ours;
    // With ADJ_NANO the microseconds are nanoseconds, and never negative: -1 ns is -1 s + 999999999 ns.
    constexpr std::int64_t second = 1'000'000'000;
    const std::int64_t rest = ((delta.count % second) + second) % second;
    timex request{};
    request.modes = ADJ_SETOFFSET | ADJ_NANO;
    request.time.tv_sec = (delta.count - rest) / second;
    request.time.tv_usec = rest;
    m_scales.aboutToStep();
    const int state = m_adjuster->adjust(request);
    m_scales.stepped();
    if (state < 0)
        return clockError("step the clock", -state);
    timex quality{};
    addQuality(quality);
    m_adjuster->adjust(quality);
    return success();
}

void SystemClockLinux::reportQuality(bool synchronised, Nanoseconds estimatedError, Nanoseconds maxError) {
    m_quality = {synchronised, estimatedError, maxError};
    if (!m_ours)
        return;
    timex request{};
    addQuality(request);
    m_adjuster->adjust(request); // was allowed a moment ago; if not, the next correction says so
}

} // namespace dantesync
