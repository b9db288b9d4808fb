// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time and frequency with their units in the type.
//
// Sign conventions of the whole project, stated once:
//   offset               = local - reference   (positive: our clock is ahead)
//   frequency correction : positive makes the clock run faster
//   drift                = d(offset)/dt        (positive: our clock runs fast)
// NTP's theta (RFC 5905, section 8) is server - local, the opposite sign: it keeps its own name
// ("ntpOffset") wherever the outside relies on it.
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>

namespace dantesync {

/// A signed span of time in whole nanoseconds (range ±292 years).
struct Nanoseconds {
    std::int64_t count = 0;

    static constexpr Nanoseconds fromMicroseconds(double us) { return fromDouble(us * 1e3); }
    static constexpr Nanoseconds fromMilliseconds(double ms) { return fromDouble(ms * 1e6); }
    static constexpr Nanoseconds fromSeconds(double s) { return fromDouble(s * 1e9); }
    /// Rounds half away from zero; @p ns must lie within ±9.2e18.
    static constexpr Nanoseconds fromDouble(double ns) {
        return {static_cast<std::int64_t>(ns < 0 ? ns - 0.5 : ns + 0.5)};
    }

    constexpr double microseconds() const { return static_cast<double>(count) * 1e-3; }
    constexpr double milliseconds() const { return static_cast<double>(count) * 1e-6; }
    constexpr double seconds() const { return static_cast<double>(count) * 1e-9; }

    constexpr auto operator<=>(const Nanoseconds&) const = default;
    constexpr Nanoseconds operator-() const { return {-count}; }
    constexpr Nanoseconds operator+(Nanoseconds o) const { return {count + o.count}; }
    constexpr Nanoseconds operator-(Nanoseconds o) const { return {count - o.count}; }
    constexpr Nanoseconds operator/(std::int64_t n) const { return {count / n}; }
    constexpr Nanoseconds operator*(std::int64_t n) const { return {count * n}; }
    constexpr Nanoseconds& operator+=(Nanoseconds o) {
        count += o.count;
        return *this;
    }
    constexpr Nanoseconds& operator-=(Nanoseconds o) {
        count -= o.count;
        return *this;
    }
};

constexpr Nanoseconds abs(Nanoseconds d) {
    return d.count < 0 ? -d : d;
}

/// An instant on one time scale, in nanoseconds. Instants of different scales do not mix: the
/// only way from one scale to another is an explicit conversion by something that knows both.
template<class Scale>
struct Instant {
    std::int64_t ns = 0;

    constexpr auto operator<=>(const Instant&) const = default;
    constexpr Instant operator+(Nanoseconds d) const { return {ns + d.count}; }
    constexpr Instant operator-(Nanoseconds d) const { return {ns - d.count}; }
    constexpr Nanoseconds operator-(Instant o) const { return {ns - o.ns}; }
};

/// The free-running counter of the host (CLOCK_MONOTONIC_RAW, QueryPerformanceCounter or the
/// virtual oscillator), in nanoseconds since an arbitrary start. Nobody adjusts it.
using CounterTime = Instant<struct CounterScale>;
/// The clock that this host shows and that we discipline: nanoseconds since the Unix epoch, UTC.
using WallTime = Instant<struct WallScale>;
/// The grandmaster's PTP time: for Dante devices nanoseconds since the device started.
using GmTime = Instant<struct GmScale>;

/// A relative frequency, or frequency error, in parts per million (µs/s).
struct Ppm {
    double value = 0.0;

    static constexpr Ppm fromPpb(double ppb) { return {ppb * 1e-3}; }
    static constexpr Ppm fromRatio(double ratio) { return {ratio * 1e6}; }
    constexpr double ppb() const { return value * 1e3; }
    constexpr double ratio() const { return value * 1e-6; }

    constexpr auto operator<=>(const Ppm&) const = default;
    constexpr Ppm operator-() const { return {-value}; }
    constexpr Ppm operator+(Ppm o) const { return {value + o.value}; }
    constexpr Ppm operator-(Ppm o) const { return {value - o.value}; }
    constexpr Ppm operator*(double k) const { return {value * k}; }
};

constexpr Ppm abs(Ppm f) {
    return f.value < 0 ? -f : f;
}

} // namespace dantesync
