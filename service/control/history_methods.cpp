// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/control/control_methods.h"
#include "service/control/params.h"
#include "shared/ipc/history_json.h"
#include "shared/ipc/methods.h"

#include <QJsonArray>

#include <limits>

namespace dantesync::control {
namespace {

constexpr qint64 mostRows = 10'000; // some 1 MB
constexpr qint64 any = std::numeric_limits<qint64>::max();

QJsonObject answer(const History::Answer& found) {
    QJsonArray rows;
    for (const HistorySample& sample : found.samples)
        rows.append(ipc::historyRow(sample));
    return {{QStringLiteral("columns"), ipc::historyColumns()},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("matching"), static_cast<qint64>(found.matching)}};
}

ipc::Outcome get(const History& history, const QJsonObject& object) {
    Params params(object);
    History::Query query;
    if (const auto after = params.integer("after", 0, any))
        query.after = static_cast<std::uint64_t>(*after);
    if (const auto from = params.integer("from_wall_ns", -any, any))
        query.from = WallTime{*from};
    if (const auto to = params.integer("to_wall_ns", -any, any))
        query.to = WallTime{*to};
    if (const auto last = params.integer("last_s", 1, 3600))
        query.last = Nanoseconds{*last * 1'000'000'000};
    query.limit = static_cast<std::size_t>(params.integer("limit", 1, mostRows, 1200));
    const QString reduce =
        params.choice("reduce", {QStringLiteral("newest"), QStringLiteral("oldest"), QStringLiteral("extremes")});
    query.reduce = reduce == QLatin1String("oldest")     ? History::Reduce::Oldest
                   : reduce == QLatin1String("extremes") ? History::Reduce::Extremes
                                                         : History::Reduce::Newest;
    if (const auto error = params.error())
        return *error;
    return answer(history.query(query));
}

} // namespace

void addHistoryMethods(net::ControlServer& server, const Subjects& subjects) {
    server.addMethod(
        ipc::method::historyGet, net::Access::Read,
        [&history = subjects.history](const QJsonObject& params) { return get(history, params); }, net::Weight::Heavy);
}

} // namespace dantesync::control
