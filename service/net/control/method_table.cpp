// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/control/method_table.h"

#include "service/log/log.h"

#include <optional>
#include <utility>

namespace dantesync::net {
namespace {

using ipc::ErrorCode;
using ipc::rpcError;

const QString subscribeSuffix = QStringLiteral(".subscribe");
const QString unsubscribeSuffix = QStringLiteral(".unsubscribe");

/// Nothing when @p method is for others than those who may change things.
std::optional<ipc::RpcError> refusal(const QString& method, const Result<platform::PeerCredentials>& peer) {
    if (!peer) {
        qCWarning(logControl).noquote() << method << "refused:" << toQString(peer.error().text());
        return rpcError(ErrorCode::NotPermitted, peer.error());
    }
    const QString who = QStringLiteral("user %1, process %2").arg(toQString(peer->user)).arg(peer->processId);
    if (peer->mayChange) {
        qCInfo(logControl).noquote() << method << "called by" << who;
        return std::nullopt;
    }
    qCWarning(logControl).noquote() << method << "refused:" << who << "may not change anything";
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

void MethodTable::addMethod(const QString& name, Access access, Handler handler) {
    const bool isNew = m_methods.emplace(name, Method{access, std::move(handler)}).second;
    Q_ASSERT_X(isNew, "MethodTable", "a method is registered twice");
    Q_UNUSED(isNew)
}

void MethodTable::addTopic(const QString& topic) {
    m_topics.insert(topic);
}

ipc::Outcome MethodTable::call(const ipc::Request& request, const CallContext& context,
                               const Authoriser& authoriser) const {
    for (const QString& topic : m_topics) {
        if (request.method == topic + subscribeSuffix) {
            context.topics->insert(topic);
            return QJsonValue(true);
        }
        if (request.method == topic + unsubscribeSuffix)
            return QJsonValue(context.topics->erase(topic) > 0);
    }
    const auto found = m_methods.find(request.method);
    if (found == m_methods.end())
        return rpcError(ErrorCode::MethodNotFound, QStringLiteral("no such method: \"%1\"").arg(request.method));
    if (found->second.access == Access::Changes) {
        if (const auto refused = refusal(request.method, authoriser(context.descriptor)))
            return *refused;
    }
    return found->second.handler(request.params);
}

} // namespace dantesync::net
