// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/key_facts.h"

#include "shared/config/schema.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace dantesync::desktop::help {
namespace {

using namespace Qt::StringLiterals;

QString toText(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// In the order of the comment.
enum Word : std::uint8_t { Default = 1, Allowed, Effect, AtOnce, AfterRestart, Unset, Words };

QStringList wordsOf(const QString& markdown) {
    static const QRegularExpression comment(u"<!-- facts(.*?)-->"_s);
    QStringList words = comment.match(markdown).captured(1).split(u'|');
    for (QString& word : words)
        word = word.trimmed();
    return words.size() == Words ? words : QStringList{};
}

/// Of what a person picks or types a number into; other types need the prose. As it stands in the file, so no locale.
QString allowedText(const config::Entry& entry) {
    const QString unit = entry.unit.empty() ? QString() : u' ' + toText(entry.unit);
    switch (entry.type) {
    case config::EntryType::Boolean:
        return u"`true`, `false`"_s;
    case config::EntryType::Integer:
    case config::EntryType::Number:
        return u"%1 \u2013 %2%3"_s
            .arg(QLocale::c().toString(entry.minimum, 'f', QLocale::FloatingPointShortest),
                 QLocale::c().toString(entry.maximum, 'f', QLocale::FloatingPointShortest), unit)
            .remove(u',');
    case config::EntryType::Choice: {
        QStringList choices;
        for (const auto choice : entry.choices)
            choices.append(u"`\"%1\"`"_s.arg(toText(choice)));
        return choices.join(u", "_s);
    }
    default:
        return {};
    }
}

QString factsOf(const config::Entry& entry, const QStringList& words, bool withHelp) {
    const std::string standard = config::defaultText(entry);
    QStringList facts;
    const bool unset = standard == "null" || standard == "\"\"" || standard == "[]";
    facts.append(words[Default] + u": "_s + (unset ? words[Unset] : u"`%1`"_s.arg(toText(standard))));
    if (const QString allowed = allowedText(entry); !allowed.isEmpty())
        facts.append(words[Allowed] + u": "_s + allowed);
    facts.append(words[Effect] + u": "_s + words[entry.applied == config::Applied::Live ? AtOnce : AfterRestart]);
    const QString line = u'*' + facts.join(u" \u00b7 "_s) + u'*';
    return withHelp ? toText(entry.help) + u".\n\n"_s + line : line;
}

} // namespace

bool isConfigurationKey(const QString& word) {
    return config::findEntry(word.toStdString()) != nullptr;
}

QString withKeyFacts(const QString& markdown, const QString& language) {
    const QStringList words = wordsOf(markdown);
    QStringList lines = markdown.split(u'\n');
    for (QString& line : lines) {
        if (line.startsWith("<!-- facts"_L1))
            line.clear();
        if (words.isEmpty() || !line.startsWith("### "_L1))
            continue;
        if (const config::Entry* entry = config::findEntry(line.mid(4).trimmed().toStdString()))
            line += u"\n\n"_s + factsOf(*entry, words, language == "en"_L1);
    }
    return lines.join(u'\n');
}

} // namespace dantesync::desktop::help
