// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/linux/clock_adjuster.h"
#include "tests/clock/fake_host_time.h"

#include <memory>
#include <vector>

namespace dantesync::test {

/// What the kernel does with a request to adjust the clock (kernel/time/ntp.c, timekeeping.c), on a
/// FakeHostTime: validation, clamping, status bits, and the slews that go on by themselves.
struct FakeKernel {
    explicit FakeKernel(std::shared_ptr<FakeHostTime> host)
        : time(std::move(host)) {}

    int adjust(timex& request);
    /// What the kernel does once a second: the error bound grows, what is left of offsets is slewed.
    void secondOverflow();
    bool looksSynchronised() const { return (status & STA_UNSYNC) == 0 && maxerror < 16'000'000; }

    std::shared_ptr<FakeHostTime> time;
    bool privileged = true;
    int failWith = 0; ///< errno of the next modifying call
    long tick = 10'000;
    long freq = 0; ///< 2^-16 ppm
    int status = STA_UNSYNC;
    long maxerror = 16'000'000;
    long esterror = 16'000'000;
    std::int64_t pllOffsetNs = 0;
    std::int64_t slewUs = 0; ///< left of adjtime(3)
    std::vector<timex> requests;

private:
    int validate(const timex& request) const;
    void applyModes(const timex& request);
    void setStatus(int wanted);
};

/// The adjuster that a clock owns, onto a kernel that outlives it.
class FakeAdjuster final : public ClockAdjuster {
public:
    explicit FakeAdjuster(FakeKernel& kernel)
        : m_kernel(kernel) {}
    int adjust(timex& request) override { return m_kernel.adjust(request); }

private:
    FakeKernel& m_kernel;
};

} // namespace dantesync::test
