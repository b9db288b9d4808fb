// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/control/control_methods.h"
#include "service/control/params.h"
#include "shared/doctor/examine.h"
#include "shared/ipc/check_json.h"
#include "shared/ipc/methods.h"
#include "shared/ipc/status_json.h"

#include <QJsonArray>

#include <memory>
#include <utility>

namespace dantesync::control {
namespace {

class StatusFeed : public net::Feed {
public:
    explicit StatusFeed(std::function<SyncStatus()> status)
        : m_status(std::move(status)) {}

    std::optional<QJsonObject> next() override {
        const SyncStatus status = m_status();
        if (m_last && status.updated == *m_last)
            return std::nullopt;
        m_last = status.updated;
        return ipc::toJson(status);
    }

private:
    std::function<SyncStatus()> m_status;
    std::optional<CounterTime> m_last;
};

/// A method without parameters.
net::Handler plain(std::function<QJsonObject()> result) {
    return [result = std::move(result)](const QJsonObject& params) -> ipc::Outcome {
        if (const auto error = Params(params).error())
            return *error;
        return result();
    };
}

/// Beside what the service says of itself: what can be asked, and how much at a time.
QJsonObject withProtocol(QJsonObject info, const net::ControlServer& server) {
    const net::ControlLimits& limits = server.limits();
    info.insert(QStringLiteral("protocol"), ipc::protocolVersion);
    info.insert(QStringLiteral("methods"), QJsonArray::fromStringList(server.methodNames()));
    info.insert(QStringLiteral("limits"),
                QJsonObject{{QStringLiteral("clients"), static_cast<qint64>(limits.clients)},
                            {QStringLiteral("line_bytes"), limits.lineBytes},
                            {QStringLiteral("shortest_interval_ms"), net::shortestIntervalMs}});
    return info;
}

} // namespace

void addStatusMethods(net::ControlServer& server, const Subjects& subjects) {
    using net::Access;
    server.addMethod(ipc::method::statusGet, Access::Read,
                     plain([status = subjects.status] { return ipc::toJson(status()); }));
    server.addTopic(ipc::topic::status, {ipc::notification::statusChanged, 1000,
                                         [status = subjects.status](const QJsonObject& params)
                                             -> std::variant<std::unique_ptr<net::Feed>, ipc::RpcError> {
                                             if (const auto error = Params(params).error())
                                                 return *error;
                                             return std::make_unique<StatusFeed>(status);
                                         }});
    server.addMethod(ipc::method::serviceInfo, Access::Read,
                     plain([info = subjects.info, &server] { return withProtocol(info(), server); }));
    server.addMethod(ipc::method::countersGet, Access::Read, plain(subjects.counters));
    server.addMethod(ipc::method::doctorRun, Access::Read,
                     plain([facts = subjects.facts] { return ipc::toJson(doctor::examine(facts())); }),
                     net::Weight::Heavy);
    if (subjects.truth)
        server.addMethod(ipc::method::clockTruth, Access::Read, plain(subjects.truth));
}

} // namespace dantesync::control
