// SPDX-License-Identifier: GPL-3.0-or-later
//
// The raw counter is QueryPerformanceCounter, which runs whatever is done to the system's time. Windows has no scale
// that feels the frequency corrections and not the steps: monotonicNs is the raw counter, too, and stamps come on the
// raw counter.
#include "service/platform/host_time.h"

#include "service/platform/windows/counter_ticks.h"

#include <windows.h>

namespace dantesync::platform {
namespace {

constexpr std::int64_t unixEpoch = 116'444'736'000'000'000; // in FILETIME: 100 ns since 1601
constexpr std::int64_t narrowEnough = 400;

std::int64_t readRealtime() {
    FILETIME now{};
    GetSystemTimePreciseAsFileTime(&now);
    const auto ticks = static_cast<std::int64_t>((std::uint64_t{now.dwHighDateTime} << 32) | now.dwLowDateTime);
    return (ticks - unixEpoch) * 100;
}

HostBracket readOnce() {
    HostBracket bracket;
    const std::int64_t before = readRawCounter();
    bracket.realtimeNs = readRealtime();
    const std::int64_t after = readRawCounter();
    bracket.widthNs = after - before;
    bracket.rawNs = before + bracket.widthNs / 2;
    bracket.monotonicNs = bracket.rawNs;
    return bracket;
}

} // namespace

/// Only simulators lack a raw counter, and none of them is of this system.
void useRawSource(RawSource) {}

RawSource rawSource() {
    return RawSource::Raw;
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
    LARGE_INTEGER ticks{};
    QueryPerformanceCounter(&ticks); // cannot fail since Windows XP
    return nanosecondsOfTicks(ticks.QuadPart);
}

std::int64_t nanosecondsOfTicks(std::int64_t ticks) {
    static const std::int64_t perSecond = [] {
        LARGE_INTEGER frequency{};
        QueryPerformanceFrequency(&frequency);
        return frequency.QuadPart;
    }();
    // In two parts: the product of the whole would not fit. The rest is below 1e10 in practice.
    return ticks / perSecond * 1'000'000'000 + ticks % perSecond * 1'000'000'000 / perSecond;
}

} // namespace dantesync::platform
