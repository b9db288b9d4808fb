// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/linux/kernel_frequency.h"

#include <algorithm>
#include <cmath>

namespace dantesync {
namespace {

constexpr long nominalTick = 10'000; // USER_HZ is 100 on every Linux
constexpr double ppmPerTick = 100.0;
constexpr double maxFreq = 500.0;  // ppm, MAXFREQ of the kernel
constexpr double keepTick = 450.0; // ppm: below, another tick stays as it is
constexpr double backToNominal = 400.0;

long tickFor(double wanted, long current) {
    const double besideNominal = std::abs(wanted);
    if (besideNominal <= backToNominal || (current == nominalTick && besideNominal <= maxFreq))
        return nominalTick;
    const double besideCurrent = std::abs(wanted - static_cast<double>(current - nominalTick) * ppmPerTick);
    if (current != nominalTick && besideCurrent <= keepTick)
        return current;
    return nominalTick + std::lround(wanted / ppmPerTick);
}

} // namespace

KernelFrequency KernelFrequency::nearest(Ppm wanted, const KernelFrequency& current) {
    const double clamped = std::clamp(wanted.value, -range.value, range.value);
    const long tick = tickFor(clamped, current.tick);
    const double rest = clamped - static_cast<double>(tick - nominalTick) * ppmPerTick;
    return {tick, std::lround(rest * 65536.0)};
}

Ppm KernelFrequency::correction() const {
    return {static_cast<double>(tick - nominalTick) * ppmPerTick + static_cast<double>(freq) / 65536.0};
}

} // namespace dantesync
