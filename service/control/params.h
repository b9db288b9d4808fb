// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ipc/json_rpc.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>

namespace dantesync::control {

/// Reads the parameters of a call; keeps the first that makes no sense. Every one that is not read is unknown, and an
/// error too: a misspelt limit that is silently ignored helps nobody.
class Params {
public:
    explicit Params(const QJsonObject& object)
        : m_object(object) {}

    bool flag(const char* name);
    std::optional<qint64> integer(const char* name, qint64 least, qint64 greatest);
    qint64 integer(const char* name, qint64 least, qint64 greatest, qint64 otherwise);
    std::optional<QString> text(const char* name);
    QString choice(const char* name, const QStringList& choices); ///< the first one when absent
    std::optional<QStringList> texts(const char* name);
    std::optional<QJsonObject> object(const char* name);

    /// For a value that only the caller can judge.
    void reject(const char* name, const QString& expected);
    /// After the last: what is wrong with them, if anything.
    std::optional<ipc::RpcError> error();

private:
    QJsonValue take(const char* name);

    QJsonObject m_object;
    std::set<QString> m_known;
    QString m_trouble;
};

} // namespace dantesync::control
