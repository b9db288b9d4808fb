// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/truth.h"

#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>

namespace dantesync::demo {

WallTime TruthSegment::wallAt(std::int64_t at) const {
    // The whole nanoseconds stay integers: a double has 0.25 µs left at today's date.
    const std::int64_t elapsed = at - referenceNs;
    return WallTime{wallNs + elapsed} + Nanoseconds::fromDouble((rate - 1.0) * static_cast<double>(elapsed));
}

std::optional<TruthSegment> TruthSegment::fromJson(const QJsonObject& reply) {
    const QJsonValue reference = reply.value(QLatin1String("r_ns"));
    const QJsonValue wall = reply.value(QLatin1String("wall_ns"));
    const double rate = reply.value(QLatin1String("rate")).toDouble(0.0);
    if (!reference.isDouble() || !wall.isDouble() || rate < 0.5 || rate > 2.0)
        return std::nullopt;
    return TruthSegment{reference.toInteger(), wall.toInteger(), rate};
}

Nanoseconds trueOffset(const TruthSegment& host, const TruthSegment& master, std::int64_t referenceNs) {
    return host.wallAt(referenceNs) - master.wallAt(referenceNs);
}

std::optional<Nanoseconds> spreadOf(const std::vector<std::optional<Nanoseconds>>& offsets) {
    if (offsets.empty() || std::any_of(offsets.begin(), offsets.end(), [](const auto& o) { return !o.has_value(); }))
        return std::nullopt;
    const auto [smallest, largest] = std::minmax_element(
        offsets.begin(), offsets.end(), [](const auto& a, const auto& b) { return a.value() < b.value(); });
    return **largest - **smallest;
}

} // namespace dantesync::demo
