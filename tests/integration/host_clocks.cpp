// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/host_clocks.h"

#include <ctime>
#include <limits>

namespace dantesync::test {
namespace {

qint64 read(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<qint64>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

} // namespace

qint64 rawNow() {
    return read(CLOCK_MONOTONIC_RAW);
}

UtcAtRaw utcNow() {
    constexpr int tries = 10;
    UtcAtRaw best;
    qint64 narrowest = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < tries; ++attempt) {
        const qint64 before = rawNow();
        const qint64 utc = read(CLOCK_REALTIME);
        const qint64 after = rawNow();
        if (after - before < narrowest) {
            narrowest = after - before;
            best = {before + (after - before) / 2, utc};
        }
    }
    return best;
}

} // namespace dantesync::test
