// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/host_time.h"

#include <time.h>

namespace dantesync::platform {
namespace {

std::int64_t read(clockid_t clock) {
    timespec t{};
    clock_gettime(clock, &t); // cannot fail: all three clocks are older than any kernel that runs this
    return std::int64_t{t.tv_sec} * 1'000'000'000 + t.tv_nsec;
}

RawSource chosen = RawSource::Raw; // written once, before there are threads

std::int64_t readRaw() {
    return read(chosen == RawSource::Raw ? CLOCK_MONOTONIC_RAW : CLOCK_MONOTONIC);
}

/// No interruption fits into that, so reading once more would gain next to nothing.
constexpr std::int64_t narrowEnough = 400;

HostBracket readOnce() {
    HostBracket bracket;
    const std::int64_t before = readRaw();
    bracket.realtimeNs = read(CLOCK_REALTIME);
    bracket.monotonicNs = read(CLOCK_MONOTONIC);
    const std::int64_t after = readRaw();
    bracket.widthNs = after - before;
    bracket.rawNs = before + bracket.widthNs / 2;
    return bracket;
}

} // namespace

void useRawSource(RawSource source) {
    chosen = source;
}

RawSource rawSource() {
    return chosen;
}

HostBracket readHostBracket() {
    HostBracket best = readOnce();
    for (int attempt = 1; attempt < 3 && best.widthNs > narrowEnough; ++attempt) {
        const HostBracket next = readOnce();
        if (next.widthNs < best.widthNs)
            best = next;
    }
    return best;
}

std::int64_t readRawCounter() {
    return readRaw();
}

} // namespace dantesync::platform
