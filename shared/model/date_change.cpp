// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/model/date_change.h"

#include <algorithm>
#include <limits>

namespace dantesync {

namespace {

constexpr std::int64_t million = 1'000'000;
constexpr std::int64_t forEver = std::numeric_limits<std::int64_t>::max() / 4;

/// @p span times @p ppm, without overflow on the way.
std::int64_t movedIn(std::int64_t span, std::int64_t ppm) {
    return span / million * ppm + span % million * ppm / million;
}

} // namespace

GmTime DateChange::end() const {
    if (!isSlew())
        return effective;
    const std::int64_t way = abs(to - from).count;
    if (way / ratePpm > forEver / million)
        return effective + Nanoseconds{forEver};
    return effective + Nanoseconds{way / ratePpm * million + way % ratePpm * million / ratePpm};
}

Nanoseconds DateChange::at(GmTime now) const {
    if (now < effective)
        return from;
    if (!isSlew())
        return to;
    const std::int64_t way = abs(to - from).count;
    const std::int64_t moved = std::min(way, movedIn((now - effective).count, ratePpm));
    return to < from ? from - Nanoseconds{moved} : from + Nanoseconds{moved};
}

Ppm DateChange::rate() const {
    const double size = isSlew() ? ratePpm : 0.0;
    return Ppm{to < from ? -size : size};
}

} // namespace dantesync
