// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/date_authority.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dantesync::discipline {

namespace {

constexpr std::int64_t second = 1'000'000'000;
// Long enough that few are announced, short enough that UTC is not far when its rate turns.
constexpr Nanoseconds shortestSlew{32 * second};
constexpr Nanoseconds slack{2 * second}; // to announce before the lead begins
// Nobody may hear of the next change before the last one took effect with him: some see the grandmaster's time later.
constexpr Nanoseconds settling{2 * second};
constexpr double longestResponse = 120.0; // s
constexpr double responsePerError = 0.5;  // s for each µs that the target is uncertain
constexpr int stepAgreement = 3;
constexpr Nanoseconds backdating{second};

Nanoseconds leadOf(const DateAuthority::Limits& limits) {
    return std::max(limits.lead, DateAuthority::leastLead);
}

/// Whole ppm within the limit.
std::int64_t wholeRate(double ppm, const DateAuthority::Limits& limits) {
    const double most =
        std::clamp(std::floor(limits.maxSlew.value), 1.0, double{std::numeric_limits<std::uint16_t>::max()});
    return std::llround(std::clamp(ppm, -most, most));
}

DateChange slew(GmTime effective, Nanoseconds from, std::int64_t rate, Nanoseconds duration) {
    const Nanoseconds way{duration.count / 1'000'000 * rate};
    return {effective, from, from + way, static_cast<std::uint16_t>(std::abs(rate))};
}

Nanoseconds durationOf(std::int64_t rate, const DateAuthority::Limits& limits) {
    const Nanoseconds usual = std::max(shortestSlew, leadOf(limits) * 2);
    if (!limits.largestWay || rate == 0)
        return usual;
    return std::min(usual, Nanoseconds{limits.largestWay->count / std::abs(rate) * 1'000'000});
}

} // namespace

DateChange DateAuthority::first(GmTime now, Nanoseconds d, Ppm rate, const Limits& limits) {
    const std::int64_t whole = wholeRate(rate.value, limits);
    const Nanoseconds before{backdating.count / 1'000'000 * whole};
    return slew(now - backdating, d - before, whole, durationOf(whole, limits) + backdating);
}

std::uint32_t DateAuthority::firstSequence(WallTime now) {
    return static_cast<std::uint32_t>(std::max<std::int64_t>(now.ns / second, 1));
}

std::optional<DateChange> DateAuthority::next(const DateTimeline& timeline, GmTime now,
                                              const DateEstimator::Estimate& target, int agreeing,
                                              const Limits& limits) {
    const Nanoseconds lead = leadOf(limits);
    if (timeline.pending() || now - timeline.inEffect().effective < settling ||
        timeline.inEffect().end() - now > lead + slack)
        return std::nullopt;
    const GmTime effective = std::max(now + lead, timeline.inEffect().end());
    const Nanoseconds from = timeline.at(effective);
    const double ahead = (effective - now).seconds();
    const Nanoseconds error = target.d + Nanoseconds::fromMicroseconds(target.rate.value * ahead) - from;
    const bool far = abs(error) > limits.stepBound;
    if (far && error > Nanoseconds{} && agreeing >= stepAgreement)
        return DateChange{effective, from, from + std::min(error, limits.largestWay.value_or(error)), 0};
    const bool believed = !far || agreeing >= stepAgreement; // else go on as before
    const double shortest = std::max(shortestSlew, lead * 2).seconds();
    const double response =
        std::clamp(target.error.microseconds() * responsePerError, shortest, std::max(shortest, longestResponse));
    const double correction = believed ? error.microseconds() / response : 0.0;
    const std::int64_t rate = wholeRate(target.rate.value + correction, limits);
    const DateChange change = slew(effective, from, rate, durationOf(rate, limits));
    return change.isSlew() ? std::optional(change) : std::nullopt;
}

} // namespace dantesync::discipline
