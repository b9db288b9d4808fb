// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/control/method_table.h"

#include "service/log/log.h"
#include "service/log/repeated_trouble.h"
#include "shared/ipc/methods.h"

#include <QElapsedTimer>

#include <optional>
#include <utility>

namespace dantesync::net {
namespace {

using ipc::ErrorCode;
using ipc::rpcError;

const QString intervalKey = QStringLiteral("interval_ms");

/// A second subscription to the same topic takes the place of the first.
ipc::Outcome subscribe(const QString& name, const Topic& topic, QJsonObject params, Subscriptions& subscriptions) {
    const QJsonValue wanted = params.take(intervalKey);
    const int interval = wanted.isUndefined() ? topic.defaultIntervalMs : wanted.toInt(-1);
    if (interval < shortestIntervalMs || interval > longestIntervalMs)
        return rpcError(ErrorCode::InvalidParams, QStringLiteral("\"interval_ms\" must be an integer from %1 to %2")
                                                      .arg(shortestIntervalMs)
                                                      .arg(longestIntervalMs));
    auto feed = topic.subscribe(params);
    if (const auto* refused = std::get_if<ipc::RpcError>(&feed))
        return *refused;
    Subscription& subscription = subscriptions[name];
    subscription.notification = topic.notification;
    subscription.interval = std::chrono::milliseconds(interval);
    subscription.due = {};
    subscription.feed = std::move(std::get<std::unique_ptr<Feed>>(feed));
    return QJsonObject{{QStringLiteral("subscribed"), true}, {intervalKey, interval}};
}

/// Nothing when @p method is for others than those who may change things.
/// Whoever may not change anything may still ask a thousand times a second.
void logRefusal(const QString& text) {
    static log::RepeatedTrouble trouble; // all calls come from the event loop's thread
    static QElapsedTimer since;
    if (!since.isValid())
        since.start();
    if (const auto line = trouble.report(text.toStdString(), CounterTime{since.nsecsElapsed()}))
        qCWarning(logControl, "%s", line->c_str());
}

std::optional<ipc::RpcError> refusal(const QString& method, const Result<platform::PeerCredentials>& peer) {
    if (!peer) {
        logRefusal(method + QStringLiteral(" refused: ") + toQString(peer.error().text()));
        return rpcError(ErrorCode::NotPermitted, peer.error());
    }
    const QString who = QStringLiteral("user %1, process %2").arg(toQString(peer->user)).arg(peer->processId);
    if (peer->mayChange) {
        qCInfo(logControl).noquote() << method << "called by" << who;
        return std::nullopt;
    }
    logRefusal(method + QStringLiteral(" refused: ") + who + QStringLiteral(" may not change anything"));
    return rpcError(
        ErrorCode::NotPermitted,
        QStringLiteral("%1 changes the service, and user %2 may only read; call it as administrator (root), "
                       "or as a member of the group \"dantesync\" (log in again after joining it)")
            .arg(method, toQString(peer->user)));
}

} // namespace

Result<platform::PeerCredentials> callerCredentials(std::intptr_t descriptor) {
    return platform::peerCredentials(descriptor);
}

void MethodTable::add(const QString& name, Method method) {
    const bool isNew = m_methods.emplace(name, std::move(method)).second;
    Q_ASSERT_X(isNew, "MethodTable", "a method is registered twice");
    Q_UNUSED(isNew)
}

void MethodTable::addMethod(const QString& name, Access access, Handler handler, Weight weight) {
    add(name, {access, weight, [handler = std::move(handler)](const QJsonObject& params, const CallContext&) {
                   return handler(params);
               }});
}

void MethodTable::addTopic(const QString& name, Topic topic) {
    add(ipc::unsubscribeMethod(name),
        {Access::Read, Weight::Light, [name](const QJsonObject&, const CallContext& context) {
             return QJsonValue(context.subscriptions->erase(name) > 0);
         }});
    add(ipc::subscribeMethod(name),
        {Access::Read, Weight::Light,
         [name, topic = std::move(topic)](const QJsonObject& params, const CallContext& context) {
             return subscribe(name, topic, params, *context.subscriptions);
         }});
}

bool MethodTable::isHeavy(const QString& name) const {
    const auto found = m_methods.find(name);
    return found != m_methods.end() && found->second.weight == Weight::Heavy;
}

QStringList MethodTable::names() const {
    QStringList out;
    for (const auto& [name, method] : m_methods)
        out.append(name);
    return out;
}

ipc::Outcome MethodTable::call(const ipc::Request& request, const CallContext& context,
                               const Authoriser& authoriser) const {
    const auto found = m_methods.find(request.method);
    if (found == m_methods.end())
        return rpcError(
            ErrorCode::MethodNotFound,
            QStringLiteral("no such method: \"%1\"; service.info lists them").arg(request.method.left(100)));
    if (found->second.access == Access::Changes) {
        if (const auto refused = refusal(request.method, authoriser(context.descriptor)))
            return *refused;
    }
    return found->second.handler(request.params, context);
}

} // namespace dantesync::net
