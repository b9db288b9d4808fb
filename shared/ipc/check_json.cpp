// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ipc/check_json.h"

#include <QJsonArray>

#include <algorithm>

namespace dantesync::ipc {
namespace {

QString text(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

} // namespace

QJsonObject toJson(const std::vector<Check>& checks) {
    QJsonArray list;
    Verdict worst = Verdict::Ok;
    for (const Check& check : checks) {
        worst = std::max(worst, check.verdict);
        list.append(QJsonObject{{QStringLiteral("id"), text(check.id)},
                                {QStringLiteral("verdict"), text(verdictName(check.verdict))},
                                {QStringLiteral("words"), text(check.words)},
                                {QStringLiteral("remedy"), text(check.remedy)}});
    }
    return {{QStringLiteral("verdict"), text(verdictName(worst))}, {QStringLiteral("checks"), list}};
}

Result<std::vector<Check>> checksFromJson(const QJsonObject& answer) {
    const Error unusable{"the doctor's report makes no sense", {}, "use app and service of the same version"};
    if (!answer.value(QLatin1String("checks")).isArray())
        return unusable;
    std::vector<Check> checks;
    for (const auto& value : answer.value(QLatin1String("checks")).toArray()) {
        const QJsonObject object = value.toObject();
        const auto verdict = verdictFromName(object.value(QLatin1String("verdict")).toString().toStdString());
        if (!verdict || !object.value(QLatin1String("id")).isString())
            return unusable;
        checks.push_back({object.value(QLatin1String("id")).toString().toStdString(), *verdict,
                          object.value(QLatin1String("words")).toString().toStdString(),
                          object.value(QLatin1String("remedy")).toString().toStdString()});
    }
    return checks;
}

} // namespace dantesync::ipc
