// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/control/params.h"

#include <QJsonArray>

namespace dantesync::control {

QJsonValue Params::take(const char* name) {
    const QLatin1String key(name);
    m_known.insert(key);
    const QJsonValue value = m_object.value(key);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

void Params::reject(const char* name, const QString& expected) {
    if (m_trouble.isEmpty())
        m_trouble = QStringLiteral("\"%1\" must be %2").arg(QLatin1String(name), expected);
}

bool Params::flag(const char* name) {
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        reject(name, QStringLiteral("true or false"));
    return value.toBool();
}

std::optional<qint64> Params::integer(const char* name, qint64 least, qint64 greatest) {
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    const qint64 number = value.toInteger(0);
    if (number == value.toInteger(1) && number >= least && number <= greatest)
        return number;
    reject(name, QStringLiteral("an integer from %1 to %2").arg(least).arg(greatest));
    return std::nullopt;
}

qint64 Params::integer(const char* name, qint64 least, qint64 greatest, qint64 otherwise) {
    return integer(name, least, greatest).value_or(otherwise);
}

std::optional<QString> Params::text(const char* name) {
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString())
        reject(name, QStringLiteral("a text"));
    return value.toString();
}

QString Params::choice(const char* name, const QStringList& choices) {
    QString word = text(name).value_or(choices.first());
    if (!choices.contains(word))
        reject(name, QStringLiteral("one of \"") + choices.join(QStringLiteral("\", \"")) + QLatin1Char('"'));
    return word;
}

std::optional<QStringList> Params::texts(const char* name) {
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    QStringList out;
    bool good = value.isArray();
    for (const auto& element : value.toArray()) {
        good = good && element.isString();
        out.append(element.toString());
    }
    if (!good)
        reject(name, QStringLiteral("a list of texts"));
    return out;
}

std::optional<QJsonObject> Params::object(const char* name) {
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        reject(name, QStringLiteral("an object"));
    return value.toObject();
}

std::optional<ipc::RpcError> Params::error() {
    for (auto member = m_object.begin(); member != m_object.end() && m_trouble.isEmpty(); ++member)
        if (!m_known.contains(member.key()))
            m_trouble = QStringLiteral("there is no parameter \"%1\" here").arg(member.key().left(100));
    if (m_trouble.isEmpty())
        return std::nullopt;
    return ipc::rpcError(ipc::ErrorCode::InvalidParams, m_trouble);
}

} // namespace dantesync::control
