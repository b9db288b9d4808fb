// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/doctor/support_bundle.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QString>
#include <QSysInfo>

#include <algorithm>

namespace dantesync::doctor {

std::string bundleText(std::string_view program, const std::vector<BundlePart>& parts) {
    std::string out =
        "DanteSync support bundle, " + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString() + '\n' +
        std::string(program) + QSysInfo::prettyProductName().toStdString() + ", " +
        QSysInfo::kernelVersion().toStdString() + ", " + QSysInfo::currentCpuArchitecture().toStdString() + '\n';
    for (const BundlePart& part : parts)
        out += "\n==== " + part.title + " ====\n" + part.text;
    return out;
}

std::string Redactor::standIn(const std::string& original, std::string_view kind) {
    const auto known =
        std::find_if(m_known.begin(), m_known.end(), [&](const auto& pair) { return pair.first == original; });
    if (known != m_known.end())
        return known->second;
    m_known.emplace_back(original, std::string(kind) + '-' + std::to_string(m_known.size() + 1));
    return m_known.back().second;
}

std::string Redactor::redact(std::string_view text) {
    static const QRegularExpression pattern(QStringLiteral("(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.]*\\d)|"
                                                           "(?<![0-9A-Fa-f:])[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}"
                                                           "(?![0-9A-Fa-f:])"));
    QString all = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    std::vector<std::string> names = m_names; // the longest first: "foh-2" is not "foh" and "-2"
    std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    for (const std::string& name : names) {
        const QString word = QString::fromStdString(name);
        if (word.size() < 2)
            continue;
        const QRegularExpression whole(QStringLiteral("(?<![\\w.-])") + QRegularExpression::escape(word) +
                                       QStringLiteral("(?![\\w-])"));
        if (all.contains(whole) && !pattern.match(word).hasMatch())
            all.replace(whole, QString::fromStdString(standIn(name, "host")));
    }
    QString out;
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(all); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const std::string found = match.captured().toStdString();
        out += all.mid(end, match.capturedStart() - end);
        out += QString::fromStdString(standIn(found, found.find(':') == std::string::npos ? "address" : "device"));
        end = match.capturedEnd();
    }
    return (out + all.mid(end)).toStdString();
}

} // namespace dantesync::doctor
