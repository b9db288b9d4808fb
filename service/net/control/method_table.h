// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/control/subscription.h"
#include "service/platform/peer_credentials.h"
#include "shared/ipc/json_rpc.h"
#include "shared/model/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <map>

namespace dantesync::net {

/// What a method does to the service or the computer.
enum class Access : std::uint8_t {
    Read,    ///< nothing: every local user may call it
    Changes, ///< something: administrators and the group `dantesync` only
};

/// What a call takes of the event loop, in which the discipline runs too.
enum class Weight : std::uint8_t {
    Light, ///< well below a millisecond
    Heavy, ///< up to tens of them, by what the caller asks for: counts towards its user's CallBudget
};

/// Runs in the event loop's thread; must not block. Gives a result or an error.
using Handler = std::function<ipc::Outcome(const QJsonObject& params)>;

/// Who is at the other end of a connection, by its socket.
using Authoriser = std::function<Result<platform::PeerCredentials>(std::intptr_t descriptor)>;
Result<platform::PeerCredentials> callerCredentials(std::intptr_t descriptor);

/// By topic.
using Subscriptions = std::map<QString, Subscription>;

/// What a call may look at and change besides the method's own business.
struct CallContext {
    std::intptr_t descriptor = -1;          ///< of the caller's socket
    Subscriptions* subscriptions = nullptr; ///< the caller's
};

/// The methods by name, and who may call them.
class MethodTable {
public:
    void addMethod(const QString& name, Access access, Handler handler, Weight weight = Weight::Light);
    /// Makes the methods NAME.subscribe and NAME.unsubscribe, for reading.
    void addTopic(const QString& name, Topic topic);
    QStringList names() const;
    /// False for an unknown method, too.
    bool isHeavy(const QString& name) const;

    /// Never throws; an unknown method, missing privilege and the like are errors in the outcome.
    ipc::Outcome call(const ipc::Request& request, const CallContext& context, const Authoriser& authoriser) const;

private:
    struct Method {
        Access access = Access::Read;
        Weight weight = Weight::Light;
        std::function<ipc::Outcome(const QJsonObject& params, const CallContext& context)> handler;
    };
    void add(const QString& name, Method method);

    std::map<QString, Method> m_methods;
};

} // namespace dantesync::net
