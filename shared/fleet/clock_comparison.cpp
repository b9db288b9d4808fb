// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/clock_comparison.h"

#include <cmath>

namespace dantesync::fleet {
namespace {

Nanoseconds driftOver(Nanoseconds span) {
    return Nanoseconds::fromDouble(static_cast<double>(abs(span).count) * rateBound.ratio());
}

/// Off the wire the offsets are anything, and their distance may not fit into 64 bits: hence doubles.
bool isOneTimeBase(Nanoseconds commonView, const Comparison& twoWay) {
    const double apart = static_cast<double>(commonView.count) - static_cast<double>(twoWay.offset.count);
    return std::fabs(apart) < static_cast<double>((timeBaseTolerance + twoWay.uncertainty).count);
}

/// How far a software receiver's delay may lie from the usual one, in 95 % of all: a host each.
Nanoseconds delaySpread(Timestamping timestamping) {
    switch (timestamping) {
    case Timestamping::Hardware:
        return Nanoseconds{10'000}; // what is left are the switches
    case Timestamping::Kernel:
        return Nanoseconds{25'000};
    case Timestamping::User:
        break;
    }
    return Nanoseconds{150'000};
}

void keepBetter(std::optional<Comparison>& best, const Comparison& candidate) {
    if (!best || candidate.uncertainty < best->uncertainty)
        best = candidate;
}

} // namespace

std::optional<Comparison> compareTwoWay(std::span<const Exchange> host, std::span<const Exchange> reference) {
    std::optional<Comparison> best;
    for (const Exchange& h : host) {
        for (const Exchange& r : reference) {
            const Nanoseconds uncertainty = (h.roundTrip() + r.roundTrip()) / 2 + driftOver(h.middle() - r.middle());
            keepBetter(best, {h.hostMinusObserver() - r.hostMinusObserver(), uncertainty});
        }
    }
    return best;
}

std::optional<Comparison> compareAtEpoch(const std::optional<ClockAtEpoch>& host,
                                         const std::optional<ClockAtEpoch>& reference) {
    if (!host || !reference || host->epoch != reference->epoch)
        return std::nullopt;
    return Comparison{host->hostMinusObserver - reference->hostMinusObserver,
                      host->uncertainty + reference->uncertainty};
}

std::optional<CommonView> compareCommonView(std::span<const GrandmasterView> host,
                                            std::span<const GrandmasterView> reference, const Comparison& twoWay) {
    // Two standard errors: 95 % of a normal distribution, to stand beside the two-way's hard bound.
    constexpr std::int64_t coverage = 2;
    std::optional<CommonView> best;
    for (const GrandmasterView& h : host) {
        for (const GrandmasterView& r : reference) {
            const CommonView candidate{h.gmOffset - r.gmOffset + (h.drifted - r.drifted),
                                       rootSumSquare(h.standardError, r.standardError) * coverage,
                                       driftOver(h.epoch - (r.epoch + twoWay.offset)),
                                       rootSumSquare(delaySpread(h.timestamping), delaySpread(r.timestamping))};
            const bool isBetter = !best || candidate.comparison().uncertainty < best->comparison().uncertainty;
            if (isBetter && h.grandmaster == r.grandmaster && isOneTimeBase(candidate.offset, twoWay))
                best = candidate;
        }
    }
    return best;
}

Nanoseconds rootSumSquare(Nanoseconds a, Nanoseconds b) {
    return Nanoseconds::fromDouble(std::hypot(static_cast<double>(a.count), static_cast<double>(b.count)));
}

bool disagree(const Comparison& a, const Comparison& b) {
    return abs(a.offset - b.offset) > a.uncertainty + b.uncertainty;
}

} // namespace dantesync::fleet
