// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/host_time_source.h"

#include <cmath>

namespace dantesync::test {

/// The computer's own time in a test's hands: nothing passes unless advance() is called.
class FakeHostTime final : public HostTimeSource {
public:
    std::int64_t rawNs = 500'000'000'000;
    std::int64_t monotonicNs = 400'000'000'000;
    std::int64_t realtimeNs = 1'700'000'000'000'000'000;
    std::int64_t widthNs = 120;
    double correction = 0.0; ///< of CLOCK_REALTIME and CLOCK_MONOTONIC, as a ratio
    platform::RawSource source = platform::RawSource::Raw;

    platform::HostBracket bracket() override { return {raw(), realtimeNs, monotonicNs, widthNs}; }
    std::int64_t raw() override { return source == platform::RawSource::Raw ? rawNs : monotonicNs; }
    platform::RawSource rawSource() const override { return source; }

    void advance(Nanoseconds span) {
        const std::int64_t corrected = span.count + std::llround(static_cast<double>(span.count) * correction);
        rawNs += span.count;
        monotonicNs += corrected;
        realtimeNs += corrected;
    }
    void advanceSeconds(double seconds) { advance(Nanoseconds::fromSeconds(seconds)); }
    void stepRealtime(Nanoseconds delta) { realtimeNs += delta.count; }

    /// A kernel stamp taken now, looked at whenever finish() is called.
    platform::Stamp kernelStamp() const {
        platform::Stamp stamp;
        stamp.source = Timestamping::Kernel;
        stamp.realtimeNs = realtimeNs;
        return stamp;
    }
    platform::Stamp finish(platform::Stamp stamp) {
        stamp.bracket = bracket();
        return stamp;
    }
    platform::Stamp userStamp() {
        platform::Stamp stamp;
        stamp.realtimeNs = realtimeNs;
        stamp.bracket = bracket();
        return stamp;
    }
};

} // namespace dantesync::test
