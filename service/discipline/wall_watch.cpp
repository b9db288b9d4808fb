// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/wall_watch.h"

namespace dantesync::discipline {

namespace {

constexpr Nanoseconds smallestJump{1'000'000};
constexpr Ppm tolerance{600.0}; // another program's slew is not a step

} // namespace

std::optional<Nanoseconds> WallWatch::look(HostTime now) {
    const Nanoseconds counter = now.counter - m_last.counter;
    const Nanoseconds expected = counter + Nanoseconds::fromMicroseconds(counter.seconds() * m_correction.value);
    const Nanoseconds jump = (now.wall - m_last.wall) - expected;
    m_last = now;
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
