// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/service_session.h"

#include "shared/ipc/control_name.h"
#include "shared/ipc/event_json.h"
#include "shared/ipc/methods.h"
#include "shared/ipc/status_json.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int windowPaceMs = 500;
constexpr int hiddenPaceMs = 2000;
/// Of the journal, shown at the start; the page of events reads further back itself.
constexpr int eventsAtStart = 500;

QStringList textsOf(const QJsonValue& list) {
    QStringList out;
    for (const QJsonValue& value : list.toArray())
        out.append(value.toString());
    return out;
}

/// status.get's "holdover_forecast": [{ "after_s", "error_ns" }], of services that make one.
std::vector<HoldoverPoint> holdoverOf(const QJsonObject& status) {
    std::vector<HoldoverPoint> out;
    for (const QJsonValue& value : status.value(u"holdover_forecast"_s).toArray()) {
        const qint64 after = value[u"after_s"_s].toInteger(-1);
        const qint64 error = value[u"error_ns"_s].toInteger(-1);
        if (after > 0 && error >= 0)
            out.push_back({std::chrono::seconds(after), Nanoseconds{error}});
    }
    return out;
}

} // namespace

ServiceSession::ServiceSession(const QString& control, QObject* parent)
    : QObject(parent)
    , m_client(control.isEmpty() ? ipc::defaultControlName() : control)
    , m_wanted(control != "none"_L1) {
    connect(&m_client, &ipc::ControlClient::connected, this, &ServiceSession::onConnected);
    connect(&m_client, &ipc::ControlClient::disconnected, this, &ServiceSession::onDisconnected);
    connect(&m_client, &ipc::ControlClient::notification, this, &ServiceSession::onNotification);
    m_ageing.setInterval(1000);
    connect(&m_ageing, &QTimer::timeout, this, &ServiceSession::statusChanged);
}

void ServiceSession::start() {
    if (!m_wanted)
        return;
    setLink(Link::Connecting, {});
    subscribeStatus();
    m_client.subscribe(ipc::subscribeMethod(ipc::topic::events), {{u"interval_ms"_s, windowPaceMs}});
    m_client.start();
}

void ServiceSession::setPace(Pace pace) {
    if (std::exchange(m_pace, pace) != pace)
        subscribeStatus();
}

void ServiceSession::subscribeStatus() {
    const int interval = m_pace == Pace::Window ? windowPaceMs : hiddenPaceMs;
    m_client.subscribe(ipc::subscribeMethod(ipc::topic::status), {{u"interval_ms"_s, interval}});
}

void ServiceSession::setFollowLog(bool follow) {
    if (std::exchange(m_followLog, follow) == follow)
        return;
    const QString subscribe = ipc::subscribeMethod(ipc::topic::log);
    if (follow) {
        m_client.subscribe(subscribe, {{u"interval_ms"_s, windowPaceMs}});
        return;
    }
    m_client.forget(subscribe);
    if (m_state.connected())
        m_client.call(ipc::unsubscribeMethod(ipc::topic::log), {}, [](const ipc::Outcome&) {});
}

void ServiceSession::call(const QString& method, const QJsonObject& params, QObject* receiver,
                          ipc::ControlClient::Callback callback, std::chrono::milliseconds timeout) {
    m_client.call(
        method, params,
        [guard = QPointer<QObject>(receiver), callback = std::move(callback)](const ipc::Outcome& outcome) {
            if (guard)
                callback(outcome);
        },
        timeout);
}

void ServiceSession::onConnected() {
    setLink(Link::Connected, {});
    call(ipc::method::serviceInfo, {}, this, [this](const ipc::Outcome& outcome) {
        if (const auto* result = std::get_if<QJsonValue>(&outcome))
            takeInfo(result->toObject());
    });
    // What happened while nobody was connected. The subscription tells only what is new from now on.
    QJsonObject params{{u"limit"_s, eventsAtStart}};
    if (m_lastEvent > 0)
        params.insert(u"after"_s, static_cast<qint64>(m_lastEvent));
    call(ipc::method::eventsGet, params, this, [this](const ipc::Outcome& outcome) {
        if (const auto* result = std::get_if<QJsonValue>(&outcome))
            takeEvents(result->toObject());
    });
}

void ServiceSession::onDisconnected(const QString& reason) {
    setLink(Link::Unreachable, reason);
}

void ServiceSession::setLink(Link link, const QString& reason) {
    if (m_state.link != link)
        m_state.linkSince = fleet::observerNow();
    m_state.link = link;
    m_state.reason = reason;
    m_ageing.start();
    emit linkChanged();
}

void ServiceSession::onNotification(const QString& method, const QJsonObject& params) {
    if (method == ipc::notification::statusChanged)
        takeStatus(params);
    else if (method == ipc::notification::eventsAdded)
        takeEvents(params);
    else if (method == ipc::notification::logAdded && m_followLog)
        emit logAdded(logEntriesFrom(params));
}

void ServiceSession::takeInfo(const QJsonObject& info) {
    m_state.version = info.value(u"version"_s).toString();
    m_state.protocol = info.value(u"protocol"_s).toInt();
    m_state.methods = textsOf(info.value(u"methods"_s));
    m_state.awaitingRestart = textsOf(info.value(u"awaiting_restart"_s));
    emit linkChanged();
}

void ServiceSession::takeStatus(const QJsonObject& params) {
    const auto status = ipc::statusFromJson(params);
    if (!status)
        return; // one of a later version that we cannot read: what is shown grows old and says so
    m_state.status = *status;
    m_state.holdover = holdoverOf(params);
    m_state.statusAt = fleet::observerNow();
    m_ageing.start();
    emit statusChanged();
}

void ServiceSession::takeEvents(const QJsonObject& params) {
    std::vector<RecordedEvent> events;
    for (const QJsonValue& value : params.value(u"events"_s).toArray())
        if (const auto event = ipc::recordedEventFromJson(value.toObject()); event && event->sequence > m_lastEvent)
            events.push_back(*event);
    if (events.empty())
        return;
    std::sort(events.begin(), events.end(),
              [](const RecordedEvent& a, const RecordedEvent& b) { return a.sequence < b.sequence; });
    m_lastEvent = events.back().sequence;
    emit eventsAdded(events);
}

} // namespace dantesync::desktop
