// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/control/control_methods.h"
#include "service/control/params.h"
#include "shared/ipc/event_json.h"
#include "shared/ipc/methods.h"

#include <QJsonArray>

#include <limits>
#include <memory>

namespace dantesync::control {
namespace {

constexpr qint64 mostEvents = 2000;
constexpr std::size_t eventsOfANotification = 200;
constexpr qint64 any = std::numeric_limits<qint64>::max();

QJsonObject answer(const std::vector<RecordedEvent>& events, std::uint64_t last) {
    QJsonArray list;
    for (const RecordedEvent& event : events)
        list.append(ipc::toJson(event));
    return {{QStringLiteral("events"), list}, {QStringLiteral("last_sequence"), static_cast<qint64>(last)}};
}

/// What both events.get and events.subscribe may choose by.
void readFilter(Params& params, EventJournal::Query& query) {
    const QString severity =
        params.choice("severity", {QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error")});
    query.least = severityFromName(severity.toStdString()).value_or(Severity::Info);
    for (const QString& name : params.texts("kinds").value_or(QStringList())) {
        if (const auto kind = eventKindFromName(name.toStdString()))
            query.kinds.insert(*kind);
        else
            params.reject("kinds",
                          QStringLiteral("kinds of events (\"mode_changed\"...), not \"%1\"").arg(name.left(40)));
    }
}

ipc::Outcome get(const EventJournal& journal, const QJsonObject& object) {
    Params params(object);
    EventJournal::Query query;
    readFilter(params, query);
    if (const auto after = params.integer("after", 0, any))
        query.after = static_cast<std::uint64_t>(*after);
    if (const auto from = params.integer("from_wall_ns", -any, any))
        query.from = WallTime{*from};
    if (const auto to = params.integer("to_wall_ns", -any, any))
        query.to = WallTime{*to};
    query.limit = static_cast<std::size_t>(params.integer("limit", 1, mostEvents, 200));
    query.oldest =
        params.choice("order", {QStringLiteral("newest"), QStringLiteral("oldest")}) == QLatin1String("oldest");
    if (const auto error = params.error())
        return *error;
    return answer(journal.query(query), journal.lastSequence());
}

/// From the subscriber's first moment on, or from where it says it was.
class EventFeed : public net::Feed {
public:
    EventFeed(const EventJournal& journal, EventJournal::Query query)
        : m_journal(journal)
        , m_query(std::move(query)) {}

    std::optional<QJsonObject> next() override {
        const std::uint64_t last = m_journal.lastSequence();
        if (last <= *m_query.after)
            return std::nullopt;
        const std::vector<RecordedEvent> events = m_journal.query(m_query);
        m_query.after = events.size() < m_query.limit ? last : events.back().sequence;
        return events.empty() ? std::nullopt : std::optional(answer(events, last));
    }

private:
    const EventJournal& m_journal;
    EventJournal::Query m_query;
};

std::variant<std::unique_ptr<net::Feed>, ipc::RpcError> subscribe(const EventJournal& journal,
                                                                  const QJsonObject& object) {
    Params params(object);
    EventJournal::Query query;
    readFilter(params, query);
    query.after =
        static_cast<std::uint64_t>(params.integer("after", 0, any, static_cast<qint64>(journal.lastSequence())));
    query.limit = eventsOfANotification;
    query.oldest = true;
    if (const auto error = params.error())
        return *error;
    return std::make_unique<EventFeed>(journal, query);
}

} // namespace

void addEventMethods(net::ControlServer& server, const Subjects& subjects) {
    server.addMethod(
        ipc::method::eventsGet, net::Access::Read,
        [&events = subjects.events](const QJsonObject& params) { return get(events, params); }, net::Weight::Heavy);
    server.addTopic(ipc::topic::events,
                    {ipc::notification::eventsAdded, net::shortestIntervalMs,
                     [&events = subjects.events](const QJsonObject& params) { return subscribe(events, params); }});
}

} // namespace dantesync::control
