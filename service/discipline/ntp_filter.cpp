// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/ntp_filter.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <vector>

namespace dantesync::discipline {

namespace {

// Instants beyond this (the years 1827 and 2112) are garbage; within it every difference fits.
constexpr std::int64_t farthest = 4'500'000'000'000'000'000;
// No burst lasts longer than this; what lies further away is no part of it.
constexpr Nanoseconds longestBurst{3600LL * 1'000'000'000};
// Resolution of the stamps, and how far the counter's rate may be from the one assumed: both
// widen the interval in which an exchange claims UTC to be.
constexpr Nanoseconds stampError{2'000};
constexpr Ppm rateError{200.0};

constexpr double madToSigma = 1.4826; // for normally distributed offsets
constexpr double outlierSigmas = 5.0;
constexpr Nanoseconds outlierFloor{1'000};
constexpr std::size_t smallestSelection = 3;

/// An exchange reduced to its offset at the common instant, relative to the reference exchange.
struct Sample {
    Nanoseconds middle; ///< of the exchange on the counter, against the common instant
    Nanoseconds offset;
    Nanoseconds delay;
};

bool inRange(const NtpExchange& e) {
    const auto within = [](std::int64_t ns) { return ns >= -farthest && ns <= farthest; };
    return within(e.t1.ns) && within(e.t2.ns) && within(e.t3.ns) && within(e.t4.ns);
}

/// The exchange in the middle by the server's time: a few wild ones do not decide what is near.
const NtpExchange& reference(std::vector<NtpExchange>& exchanges) {
    const auto middle = exchanges.begin() + static_cast<std::ptrdiff_t>(exchanges.size() / 2);
    std::nth_element(exchanges.begin(), middle, exchanges.end(),
                     [](const NtpExchange& a, const NtpExchange& b) { return a.t2 < b.t2; });
    return *middle;
}

Nanoseconds scaled(Nanoseconds d, Ppm rate) {
    return Nanoseconds::fromDouble(static_cast<double>(d.count) * rate.ratio());
}

/// Nothing for an exchange that cannot be true: time running backwards somewhere, or not part of
/// this burst.
std::optional<Sample> sampleOf(const NtpExchange& e, const NtpExchange& ref, Ppm counterRate) {
    const Nanoseconds sent = e.t1 - ref.t1;
    const Nanoseconds received = e.t2 - ref.t2;
    const Nanoseconds held = e.t3 - e.t2;
    const Nanoseconds away = e.t4 - e.t1;
    if (abs(sent) > longestBurst || abs(received) > longestBurst || held < Nanoseconds{} || held > longestBurst ||
        away < Nanoseconds{} || away > longestBurst)
        return std::nullopt;
    const Nanoseconds delay = away - scaled(away, counterRate) - held;
    if (delay < Nanoseconds{})
        return std::nullopt;
    // (t2 + t3)/2 - (t1 + t4)/2, without the two large numbers.
    const Nanoseconds offset = received - sent + (held - away) / 2;
    const Nanoseconds middle = sent + away / 2;
    // A fast counter makes UTC - counter shrink: carried to the common instant it is larger by
    // what it lost since.
    return Sample{middle, offset + scaled(middle, counterRate), delay};
}

Nanoseconds halfInterval(const Sample& s) {
    return s.delay / 2 + stampError + scaled(abs(s.middle), rateError);
}

bool covers(const Sample& s, Nanoseconds point) {
    return abs(s.offset - point) <= halfInterval(s);
}

/// Keeps the exchanges that share a point with the majority; empties the list when none agrees.
void removeFalsetickers(std::vector<Sample>& samples) {
    std::size_t most = 0;
    Nanoseconds low;
    Nanoseconds high;
    // The deepest overlap begins at the lower edge of some interval.
    for (const Sample& candidate : samples) {
        const Nanoseconds edge = candidate.offset - halfInterval(candidate);
        std::size_t count = 0;
        Nanoseconds end{std::numeric_limits<std::int64_t>::max()};
        for (const Sample& s : samples) {
            if (!covers(s, edge))
                continue;
            ++count;
            end = std::min(end, s.offset + halfInterval(s));
        }
        if (count > most) {
            most = count;
            low = edge;
            high = end;
        }
    }
    if (2 * most <= samples.size()) {
        samples.clear();
        return;
    }
    const Nanoseconds shared = low + (high - low) / 2;
    std::erase_if(samples, [&](const Sample& s) { return !covers(s, shared); });
}

/// Queues only ever add: what took little longer than the fastest is trusted most.
void keepFastest(std::vector<Sample>& samples) {
    std::sort(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.delay < b.delay; });
    const Nanoseconds fastest = samples.front().delay;
    const Nanoseconds near = fastest + fastest / 4;
    std::size_t keep = std::min(samples.size(), std::max(smallestSelection, (samples.size() + 1) / 2));
    while (keep < samples.size() && samples[keep].delay <= near)
        ++keep;
    samples.resize(keep);
}

/// Median; of an even number the middle of the two in the middle. @p values is not empty.
Nanoseconds median(std::vector<Nanoseconds> values) {
    std::sort(values.begin(), values.end());
    const std::size_t n = values.size();
    const Nanoseconds upper = values[n / 2];
    if (n % 2 == 1)
        return upper;
    const Nanoseconds lower = values[n / 2 - 1];
    return lower + (upper - lower) / 2;
}

Nanoseconds medianOffset(const std::vector<Sample>& samples) {
    std::vector<Nanoseconds> offsets;
    offsets.reserve(samples.size());
    for (const Sample& s : samples)
        offsets.push_back(s.offset);
    return median(std::move(offsets));
}

void removeOutliers(std::vector<Sample>& samples) {
    const Nanoseconds centre = medianOffset(samples);
    std::vector<Nanoseconds> deviations;
    deviations.reserve(samples.size());
    for (const Sample& s : samples)
        deviations.push_back(abs(s.offset - centre));
    const double mad = static_cast<double>(median(std::move(deviations)).count);
    const Nanoseconds limit = outlierFloor + Nanoseconds::fromDouble(outlierSigmas * madToSigma * mad);
    std::erase_if(samples, [&](const Sample& s) { return abs(s.offset - centre) > limit; });
}

Nanoseconds meanMiddle(const std::vector<Sample>& samples) {
    Nanoseconds sum;
    for (const Sample& s : samples)
        sum += s.middle;
    return sum / static_cast<std::int64_t>(samples.size());
}

} // namespace

std::optional<NtpEstimate> filterBurst(std::span<const NtpExchange> exchanges, Ppm counterRate) {
    std::vector<NtpExchange> usable;
    std::copy_if(exchanges.begin(), exchanges.end(), std::back_inserter(usable), inRange);
    if (usable.empty())
        return std::nullopt;
    const NtpExchange ref = reference(usable);
    std::vector<Sample> samples;
    for (const NtpExchange& e : usable)
        if (const auto sample = sampleOf(e, ref, counterRate))
            samples.push_back(*sample);
    removeFalsetickers(samples);
    if (samples.empty())
        return std::nullopt;
    keepFastest(samples);
    removeOutliers(samples);

    const auto [least, greatest] = std::minmax_element(
        samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.offset < b.offset; });
    const Nanoseconds middle = meanMiddle(samples);
    NtpEstimate estimate;
    estimate.at = ref.t1 + middle;
    estimate.utcMinusCounter = Nanoseconds{ref.t2.ns - ref.t1.ns} + medianOffset(samples) - scaled(middle, counterRate);
    estimate.delay = samples.front().delay; // still in order of the round trip
    estimate.spread = Nanoseconds{(greatest->offset - least->offset).count / 2};
    estimate.accepted = static_cast<std::uint32_t>(samples.size());
    estimate.rejected = static_cast<std::uint32_t>(exchanges.size() - samples.size());
    return estimate;
}

} // namespace dantesync::discipline
