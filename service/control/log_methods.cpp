// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/control/control_methods.h"
#include "service/control/params.h"
#include "shared/ipc/methods.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <memory>

namespace dantesync::control {
namespace {

constexpr std::size_t allLines = 100'000; // more than the ring ever holds
constexpr std::size_t linesOfANotification = 200;
constexpr qint64 any = std::numeric_limits<qint64>::max();

QString text(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QJsonObject toJson(const log::Entry& entry) {
    return {{QStringLiteral("sequence"), static_cast<qint64>(entry.sequence)},
            {QStringLiteral("unix_ms"), qint64{entry.unixMs}},
            {QStringLiteral("level"), text(config::logLevelName(entry.level))},
            {QStringLiteral("category"), text(entry.category)},
            {QStringLiteral("message"), text(entry.message)}};
}

QJsonObject answer(const std::vector<log::Entry>& entries, std::uint64_t last) {
    QJsonArray list;
    for (const log::Entry& entry : entries)
        list.append(toJson(entry));
    return {{QStringLiteral("entries"), list}, {QStringLiteral("last_sequence"), static_cast<qint64>(last)}};
}

log::Level readLevel(Params& params) {
    const QString level = params.choice(
        "level", {QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error")});
    return config::logLevelFromName(level.toStdString()).value_or(log::Level::Debug);
}

std::vector<log::Entry> entriesAfter(const log::Ring& ring, std::uint64_t after, log::Level least) {
    std::vector<log::Entry> entries = ring.tail(allLines, after);
    std::erase_if(entries, [&](const log::Entry& entry) { return entry.level < least; });
    return entries;
}

ipc::Outcome tail(const log::Ring& ring, const QJsonObject& object) {
    Params params(object);
    const log::Level least = readLevel(params);
    const auto after = static_cast<std::uint64_t>(params.integer("after", 0, any, 0));
    const qint64 limit = params.integer("limit", 1, 1000, 200);
    if (const auto error = params.error())
        return *error;
    std::vector<log::Entry> entries = entriesAfter(ring, after, least);
    const auto surplus = std::max<std::ptrdiff_t>(0, std::ssize(entries) - limit);
    entries.erase(entries.begin(), entries.begin() + surplus);
    return answer(entries, ring.lastSequence());
}

/// Lines that fall out of the ring before they could be sent are missing: their sequences tell how many.
class LogFeed : public net::Feed {
public:
    LogFeed(const log::Ring& ring, std::uint64_t after, log::Level least)
        : m_ring(ring)
        , m_after(after)
        , m_least(least) {}

    std::optional<QJsonObject> next() override {
        const std::uint64_t last = m_ring.lastSequence();
        if (last <= m_after)
            return std::nullopt;
        std::vector<log::Entry> entries = entriesAfter(m_ring, m_after, m_least);
        if (entries.size() > linesOfANotification)
            entries.erase(entries.begin() + linesOfANotification, entries.end());
        const std::uint64_t newest = entries.empty() ? last : entries.back().sequence;
        // Another thread may have added lines since.
        m_after = entries.size() < linesOfANotification ? std::max(last, newest) : newest;
        return entries.empty() ? std::nullopt : std::optional(answer(entries, m_after));
    }

private:
    const log::Ring& m_ring;
    std::uint64_t m_after;
    log::Level m_least;
};

std::variant<std::unique_ptr<net::Feed>, ipc::RpcError> subscribe(const log::Ring& ring, const QJsonObject& object) {
    Params params(object);
    const log::Level least = readLevel(params);
    const auto after =
        static_cast<std::uint64_t>(params.integer("after", 0, any, static_cast<qint64>(ring.lastSequence())));
    if (const auto error = params.error())
        return *error;
    return std::make_unique<LogFeed>(ring, after, least);
}

} // namespace

void addLogMethods(net::ControlServer& server, const Subjects& subjects) {
    server.addMethod(
        ipc::method::logTail, net::Access::Read,
        [&ring = subjects.log](const QJsonObject& params) { return tail(ring, params); }, net::Weight::Heavy);
    server.addTopic(ipc::topic::log,
                    {ipc::notification::logAdded, net::shortestIntervalMs,
                     [&ring = subjects.log](const QJsonObject& params) { return subscribe(ring, params); }});
}

} // namespace dantesync::control
