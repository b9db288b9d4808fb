// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/key_words.h"

#include "app/desktop/configuration/config_draft.h"
#include "app/desktop/configuration/key_table.h"
#include "app/desktop/presenters/shared_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Configuration)

public:
    static QString of(const char* text) { return QCoreApplication::translate("Configuration", text); }
    static QString level(config::LogLevel level) {
        switch (level) {
        case config::LogLevel::Debug:
            return tr("Debug");
        case config::LogLevel::Info:
            return tr("Information");
        case config::LogLevel::Warning:
            return tr("Warnings");
        case config::LogLevel::Error:
            return tr("Errors");
        }
        return {};
    }
    static QString megabytes() { return tr("MB"); }
    static QString perSecond() { return tr("per second"); }
    static QString notSet() { return tr("not set"); }
    static QString flag(bool on) { return on ? tr("on") : tr("off"); }
    static QString hosts(int count) { return tr("%n host(s)", nullptr, count); }
    static QString nothing() { return tr("an empty list"); }
    static QString range(const QString& from, const QString& to) { return tr("%1 to %2").arg(from, to); }
    static QString host() { return tr("a name or IPv4 address, with a port if wanted: time.example.org:123"); }
    static QString networks() { return tr("networks and addresses, with commas: 10.0.0.0/8, 192.168.1.7"); }
    static QString give(const QString& allowed) { return tr("Allowed: %1").arg(allowed); }
    static QString others() { return tr("Other"); }
};

const KeyText* textOf(std::string_view key) {
    const auto& table = keyTexts();
    const auto found = std::find_if(table.begin(), table.end(), [&](const KeyText& t) { return t.key == key; });
    return found == table.end() ? nullptr : &*found;
}

QString toText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString numberText(const config::Entry& entry, double number) {
    QLocale locale;
    if (entry.key.ends_with("port")) // a name more than a number: 31900, not 31,900
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', 12);
}

QString withUnit(const config::Entry& entry, const QString& text) {
    const QString unit = keyUnit(entry);
    return unit.isEmpty() ? text : text + u'\u00a0' + unit;
}

QString listText(const QJsonArray& list) {
    if (list.isEmpty())
        return Words::nothing();
    if (list.first().isObject())
        return Words::hosts(static_cast<int>(list.size()));
    QStringList texts;
    for (const QJsonValue& value : list)
        texts.append(value.toString());
    return texts.join(u", "_s);
}

} // namespace

std::vector<KeySection> keySections() {
    std::vector<KeySection> sections;
    std::vector<const config::Entry*> left = shownEntries();
    for (const KeyText& text : keyTexts()) {
        const config::Entry* entry = config::findEntry(text.key);
        const auto found = std::find(left.begin(), left.end(), entry);
        if (found == left.end())
            continue;
        left.erase(found);
        const QString title = Words::of(text.section);
        if (sections.empty() || sections.back().title != title)
            sections.push_back({title, {}});
        sections.back().entries.push_back(entry);
    }
    if (!left.empty())
        sections.push_back({Words::others(), left});
    return sections;
}

QString keyTitle(const config::Entry& entry) {
    const KeyText* text = textOf(entry.key);
    return text ? Words::of(text->title) : toText(entry.key);
}

QString keyHelp(const config::Entry& entry) {
    const KeyText* text = textOf(entry.key);
    return text ? Words::of(text->help) : toText(entry.help) + u'.';
}

QString keyUnit(const config::Entry& entry) {
    if (entry.unit == "1/s")
        return Words::perSecond();
    if (entry.unit == "MB")
        return Words::megabytes();
    return entry.unit == "us" ? u"µs"_s : toText(entry.unit);
}

QString choiceText(const QString& choice) {
    const auto level = config::logLevelFromName(choice.toStdString());
    return level ? Words::level(*level) : choice;
}

QString allowedText(const config::Entry& entry) {
    switch (entry.type) {
    case config::EntryType::Integer:
    case config::EntryType::Number:
        return withUnit(entry, Words::range(numberText(entry, entry.minimum), numberText(entry, entry.maximum)));
    case config::EntryType::Host:
        return Words::host();
    case config::EntryType::Networks:
        return Words::networks();
    default:
        return {};
    }
}

QString valueText(const config::Entry& entry, std::string_view json) {
    const QByteArray list = '[' + QByteArray(json.data(), static_cast<qsizetype>(json.size())) + ']';
    const QJsonDocument document = QJsonDocument::fromJson(list);
    if (!document.isArray())
        return toText(json);
    const QJsonValue value = document.array().first();
    if (value.isNull() || (value.isString() && value.toString().isEmpty()))
        return Words::notSet();
    if (value.isBool())
        return Words::flag(value.toBool());
    if (value.isDouble())
        return withUnit(entry, numberText(entry, value.toDouble()));
    if (value.isArray())
        return listText(value.toArray());
    if (!value.isString())
        return toText(json);
    return entry.type == config::EntryType::Choice ? choiceText(value.toString()) : value.toString();
}

QString problemText(const config::Entry& entry, const config::Problem& problem) {
    const QString allowed = allowedText(entry);
    const bool isWhatTheEntrySays = problem.message == "must be " + entry.allowed;
    return isWhatTheEntrySays && !allowed.isEmpty() ? Words::give(allowed) : inOwnLanguage(problem.message);
}

} // namespace dantesync::desktop
