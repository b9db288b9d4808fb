// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/wall_watch.h"

#include <algorithm>

namespace dantesync::discipline {

namespace {

constexpr Nanoseconds smallestJump{1'000'000};
constexpr Ppm tolerance{600.0}; // another program's slew is not a step

} // namespace

std::optional<Nanoseconds> WallWatch::look(HostTime now, Ppm found) {
    const Nanoseconds counter = now.counter - m_last.counter;
    const auto expected = [&](Ppm correction) {
        return counter + Nanoseconds::fromMicroseconds(counter.seconds() * correction.value);
    };
    const Nanoseconds one = expected(m_correction);
    const Nanoseconds other = expected(found);
    const Nanoseconds moved = now.wall - m_last.wall;
    const Nanoseconds jump = moved - std::clamp(moved, std::min(one, other), std::max(one, other));
    m_last = now;
    m_correction = found;
    const Nanoseconds limit = smallestJump + Nanoseconds::fromMicroseconds(abs(counter).seconds() * tolerance.value);
    if (abs(jump) < limit)
        return std::nullopt;
    return jump;
}

void WallWatch::applied(Ppm correction, HostTime now) {
    m_correction = correction;
    m_last = now;
}

void WallWatch::stepped(Nanoseconds, HostTime now) {
    m_last = now;
}

} // namespace dantesync::discipline
