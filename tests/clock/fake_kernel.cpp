// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/clock/fake_kernel.h"

#include <algorithm>
#include <cerrno>

namespace dantesync::test {
namespace {

constexpr int readOnlyStatus =
    STA_PPSSIGNAL | STA_PPSJITTER | STA_PPSWANDER | STA_PPSERROR | STA_CLOCKERR | STA_NANO | STA_MODE | STA_CLK;
constexpr long maxFreq = 500L * 65536;

} // namespace

int FakeKernel::validate(const timex& request) const {
    if (request.modes != 0 && !privileged)
        return -EPERM;
    if ((request.modes & ADJ_TICK) != 0 && (request.tick < 9'000 || request.tick > 11'000))
        return -EINVAL;
    if ((request.modes & ADJ_SETOFFSET) != 0) {
        const long limit = (request.modes & ADJ_NANO) != 0 ? 1'000'000'000 : 1'000'000;
        if (request.time.tv_usec < 0 || request.time.tv_usec >= limit)
            return -EINVAL;
    }
    return request.modes != 0 && failWith != 0 ? -failWith : 0;
}

int FakeKernel::adjust(timex& request) {
    requests.push_back(request);
    if (const int refused = validate(request); refused != 0)
        return refused;
    if (request.modes == ADJ_OFFSET_SINGLESHOT) {
        const std::int64_t left = slewUs;
        slewUs = request.offset;
        request.offset = left;
    } else {
        if ((request.modes & ADJ_SETOFFSET) != 0) {
            const std::int64_t unit = (request.modes & ADJ_NANO) != 0 ? 1 : 1'000;
            time->stepRealtime({request.time.tv_sec * std::int64_t{1'000'000'000} + request.time.tv_usec * unit});
        }
        applyModes(request);
    }
    request.freq = freq;
    request.tick = tick;
    request.status = status;
    request.maxerror = maxerror;
    request.esterror = esterror;
    return (status & STA_UNSYNC) != 0 ? TIME_ERROR : TIME_OK;
}

void FakeKernel::setStatus(int wanted) {
    if ((status & STA_PLL) != 0 && (wanted & STA_PLL) == 0)
        status = STA_UNSYNC;
    status = (status & readOnlyStatus) | (wanted & ~readOnlyStatus);
}

void FakeKernel::applyModes(const timex& request) {
    if ((request.modes & ADJ_STATUS) != 0)
        setStatus(request.status);
    if ((request.modes & ADJ_NANO) != 0)
        status |= STA_NANO;
    if ((request.modes & ADJ_FREQUENCY) != 0)
        freq = std::clamp(request.freq, -maxFreq, maxFreq);
    if ((request.modes & ADJ_MAXERROR) != 0)
        maxerror = request.maxerror;
    if ((request.modes & ADJ_ESTERROR) != 0)
        esterror = request.esterror;
    if ((request.modes & ADJ_OFFSET) != 0 && (status & STA_PLL) != 0)
        pllOffsetNs = (status & STA_NANO) != 0 ? request.offset : request.offset * 1'000;
    if ((request.modes & ADJ_TICK) != 0)
        tick = request.tick;
    time->correction = static_cast<double>(tick - 10'000) * 1e-4 + static_cast<double>(freq) / 65536.0 * 1e-6;
}

void FakeKernel::secondOverflow() {
    maxerror = std::min(maxerror + 500, 16'000'000L);
    if (maxerror == 16'000'000)
        status |= STA_UNSYNC;
    const std::int64_t fromLoop = pllOffsetNs / 16; // applied whether or not STA_PLL is still set
    pllOffsetNs -= fromLoop;
    const std::int64_t fromSlew = std::clamp<std::int64_t>(slewUs, -500, 500);
    slewUs -= fromSlew;
    time->realtimeNs += fromLoop + fromSlew * 1'000;
    time->monotonicNs += fromLoop + fromSlew * 1'000;
}

} // namespace dantesync::test
