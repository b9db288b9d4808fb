// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ipc/json_rpc.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QLocalServer>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QLocalSocket;

namespace dantesync::test {

/// Stands in for the service's control socket: answers what a test says, and tells who asked what. Methods that no
/// answer was given for are answered with an empty object.
class FakeService : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<QJsonValue(const QJsonObject& params)>;

    /// @p name: path of the socket, as Options::control.
    explicit FakeService(QString name, QObject* parent = nullptr);
    ~FakeService() override;

    bool start();
    /// Ends all connections; start() begins again.
    void stop();
    void answer(const QString& method, Answer answer) { m_answers.insert(method, std::move(answer)); }
    void answer(const QString& method, const QJsonValue& value) {
        answer(method, [value](const QJsonObject&) { return value; });
    }
    /// Instead of an answer.
    void refuse(const QString& method, const ipc::RpcError& error) { m_refusals.insert(method, error); }
    /// To everybody who is connected.
    void notify(const QString& method, const QJsonObject& params);

    bool hasClient() const;
    /// Methods in the order in which they were called.
    const QStringList& calls() const { return m_calls; }
    QJsonObject lastParams(const QString& method) const { return m_params.value(method); }

private:
    void accept();
    void read(QLocalSocket* socket);

    QString m_name;
    QLocalServer m_server;
    QList<QPointer<QLocalSocket>> m_clients;
    QMap<QString, Answer> m_answers;
    QMap<QString, ipc::RpcError> m_refusals;
    QMap<QString, QJsonObject> m_params;
    QStringList m_calls;
};

} // namespace dantesync::test
