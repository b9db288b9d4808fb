// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/field_editor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

bool isNumber(const config::Entry& entry) {
    return entry.type == config::EntryType::Integer || entry.type == config::EntryType::Number;
}

std::string compact(const QJsonArray& list) {
    return QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString();
}

/// As a JSON text: without the brackets around it.
std::string textJson(const QString& text) {
    const std::string list = compact(QJsonArray{text});
    return list.substr(1, list.size() - 2);
}

/// As the file has it, or as the person's language writes it.
std::optional<double> numberOf(const QString& text) {
    bool ok = false;
    double number = QLocale::c().toDouble(text, &ok);
    if (!ok)
        number = QLocale().toDouble(text, &ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QLocale plainLocale() {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace

std::optional<std::string> jsonOfLine(const config::Entry& entry, const QString& line) {
    static const QRegularExpression gaps(u"[,;\\s]+"_s);
    const QString text = line.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (entry.type == config::EntryType::Networks)
        return compact(QJsonArray::fromStringList(text.split(gaps, Qt::SkipEmptyParts)));
    if (const auto number = isNumber(entry) ? numberOf(text) : std::nullopt)
        return QString::number(*number, 'g', QLocale::FloatingPointShortest).toStdString();
    return textJson(text);
}

QString lineOfJson(const config::Entry& entry, const std::string& json) {
    const QJsonValue value = QJsonDocument::fromJson('[' + QByteArray::fromStdString(json) + ']').array().first();
    if (value.isDouble())
        return plainLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isString())
        return value.toString();
    if (value.isNull())
        return {};
    if (entry.type == config::EntryType::Networks && value.isArray()) {
        QStringList texts;
        for (const QJsonValue& element : value.toArray())
            texts.append(element.toString());
        return texts.join(u", "_s);
    }
    return QString::fromStdString(json);
}

} // namespace dantesync::desktop
