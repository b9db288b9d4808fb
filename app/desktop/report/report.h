// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a stretch of the history comes to: for who has to show how a show went. Pure functions.
#pragma once

#include "app/desktop/fleet/history_query.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace dantesync::desktop {

struct HostReport {
    std::string host;
    std::int64_t watched = 0;              ///< seconds in which it was asked
    std::int64_t answered = 0;             ///< seconds in which it answered
    std::optional<std::int64_t> worst;     ///< ns, the offset furthest from zero, with its sign
    std::int64_t worstAt = 0;              ///< Unix seconds, to the step of the history
    std::optional<std::int64_t> median;    ///< ns: half of the time it was not further off
    std::optional<std::int64_t> percent95; ///< ns: 95 % of the time it was not further off; at most a little too high

    bool operator==(const HostReport&) const = default;
};

struct Report {
    history::Range range;
    std::int64_t step = 1;         ///< s: how fine the history still was
    std::vector<HostReport> hosts; ///< the worst first, those without any offset last
    std::vector<history::Mark> marks;

    /// Nothing when no host has an offset.
    const HostReport* worst() const;
    const HostReport* find(const std::string& host) const;
};

Report buildReport(history::Range range, const HistoryQuery::Answer& answer);

/// What a later report is compared with: without the marks.
QJsonObject toJson(const Report& report);
/// Nothing when it makes no sense.
std::optional<Report> reportFromJson(const QJsonObject& object);

} // namespace dantesync::desktop
