// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/service_info.h"

#include "service/http_service.h"
#include "service/net/ntp/ntp_client.h"
#include "service/net/ptp/ptp_receiver.h"
#include "service/net/query/query_server.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <iterator>
#include <utility>

namespace dantesync {

namespace {

using namespace Qt::StringLiterals;
using Field = std::pair<const char*, std::uint64_t>;

QJsonObject counts(std::initializer_list<Field> fields) {
    QJsonObject object;
    for (const Field& field : fields)
        object.insert(QLatin1String(field.first), static_cast<qint64>(field.second));
    return object;
}

QJsonValue ptpInfo(const net::PtpReceiver* ptp) {
    if (!ptp)
        return {};
    QJsonArray joined;
    for (const std::string& name : ptp->network().joined)
        joined.append(QString::fromStdString(name));
    const net::PtpCounters& c = ptp->counters();
    return QJsonObject{{u"event_port"_s, ptp->eventPort()},
                       {u"general_port"_s, ptp->generalPort()},
                       {u"interfaces"_s, joined},
                       {u"stamps"_s, QString::fromUtf8(ptp->stampSource().data(), std::ssize(ptp->stampSource()))},
                       {u"heard_on"_s, QString::fromStdString(ptp->network().heardOn)},
                       {u"trouble"_s, QString::fromStdString(ptp->network().trouble)},
                       {u"counters"_s, counts({{"syncs", c.syncs},
                                               {"follow_ups", c.followUps},
                                               {"other_messages", c.otherMessages},
                                               {"version_2", c.version2},
                                               {"other_version", c.otherVersion},
                                               {"other_subdomain", c.otherSubdomain},
                                               {"too_short", c.tooShort},
                                               {"malformed", c.malformed},
                                               {"refused", c.refused},
                                               {"settling", c.settling},
                                               {"dropped_stamps", c.droppedStamps}})}};
}

QJsonValue ntpInfo(const net::NtpClient* ntp) {
    if (!ntp)
        return {};
    const net::NtpClientCounters& c = ntp->counters();
    return QJsonObject{{u"server"_s, QString::fromStdString(ntp->target().text())},
                       {u"counters"_s, counts({{"sent", c.sent},
                                               {"good", c.good},
                                               {"bogus", c.bogus},
                                               {"replayed", c.replayed},
                                               {"unusable", c.unusable},
                                               {"kisses", c.kisses},
                                               {"unanswered", c.unanswered},
                                               {"user_stamps", c.userStamps},
                                               {"lookups", c.lookups}})}};
}

QJsonValue serverInfo(const std::optional<Endpoint>& endpoint, const net::QueryCounts& c) {
    if (!endpoint)
        return {};
    return QJsonObject{{u"endpoint"_s, QString::fromStdString(endpoint->toString())},
                       {u"counters"_s, counts({{"received", c.received},
                                               {"answered", c.answered},
                                               {"malformed", c.malformed},
                                               {"refused", c.refused},
                                               {"over_budget", c.overBudget},
                                               {"unsent", c.unsent}})}};
}

QJsonValue httpInfo(const HttpService* http) {
    if (!http)
        return {};
    const net::HttpCounts c = http->counts();
    return QJsonObject{{u"endpoint"_s, QString::fromStdString(http->endpoint().toString())},
                       {u"counters"_s, counts({{"connections", c.connections},
                                               {"open", c.open},
                                               {"dropped", c.dropped},
                                               {"good", c.good},
                                               {"refused", c.refused},
                                               {"unwell", c.unwell}})}};
}

} // namespace

QJsonObject serviceInfo(const ServiceParts& parts) {
    QJsonObject info{{u"version"_s, QStringLiteral(DANTESYNC_VERSION)},
                     {u"pid"_s, QCoreApplication::applicationPid()},
                     {u"uptime_s"_s, parts.uptimeSeconds},
                     {u"clock"_s, parts.clock},
                     {u"configuration"_s, parts.configuration},
                     {u"awaiting_restart"_s, QJsonArray::fromStringList(parts.awaitingRestart)},
                     {u"ptp"_s, ptpInfo(parts.ptp)},
                     {u"ntp_client"_s, ntpInfo(parts.ntp)},
                     {u"http"_s, httpInfo(parts.http)}};
    if (parts.queries) {
        info.insert(u"time_query"_s, serverInfo(parts.queries->timeQueryEndpoint(), parts.queries->timeQueryCounts()));
        info.insert(u"ntp_server"_s, serverInfo(parts.queries->ntpEndpoint(), parts.queries->ntpCounts()));
        info.insert(u"discovery_trouble"_s, QString::fromStdString(parts.queries->broadcastTrouble()));
    }
    return info;
}

QJsonObject serviceCounters(const ServiceParts& parts) {
    const QJsonObject info = serviceInfo(parts);
    QJsonObject out;
    for (const QString& part : {u"ptp"_s, u"ntp_client"_s, u"time_query"_s, u"ntp_server"_s})
        if (info.value(part).isObject())
            out.insert(part, info.value(part).toObject().value(u"counters"_s));
        else
            out.insert(part, QJsonValue()); // that part is off
    return out;
}

} // namespace dantesync
