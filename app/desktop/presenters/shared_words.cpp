// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/shared_words.h"

#include "app/desktop/presenters/words.h"
#include "shared/model/utf8.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostDepth = 3; ///< a value that is a sentence, too: "no answer from a, b and 3 more"

struct Sentence {
    const char* source;
    QRegularExpression pattern;
    qsizetype words = 0; ///< length of what is no value
};

const QRegularExpression& place() {
    static const QRegularExpression found(u"%\\d"_s);
    return found;
}

Sentence sentenceOf(const char* source) {
    const QString text = QString::fromUtf8(source);
    QString pattern;
    qsizetype from = 0;
    qsizetype words = 0;
    for (auto all = place().globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        pattern += QRegularExpression::escape(text.mid(from, match.capturedStart() - from)) + u"(.+?)"_s;
        words += match.capturedStart() - from;
        from = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(text.mid(from));
    words += text.size() - from;
    return {source, QRegularExpression(QRegularExpression::anchoredPattern(pattern)), words};
}

/// Those with places, the most telling first: "mode %1: not locked" before "mode %1".
const std::vector<Sentence>& sentences() {
    static const std::vector<Sentence> all = [] {
        std::vector<Sentence> out;
        for (const char* source : sharedWordList())
            if (QString::fromUtf8(source).contains(place()))
                out.push_back(sentenceOf(source));
        std::stable_sort(out.begin(), out.end(),
                         [](const Sentence& a, const Sentence& b) { return a.words > b.words; });
        return out;
    }();
    return all;
}

const char* plainSentence(const QString& english) {
    static const QHash<QString, const char*> all = [] {
        QHash<QString, const char*> out;
        for (const char* source : sharedWordList())
            out.insert(QString::fromUtf8(source), source);
        return out;
    }();
    return all.value(english, nullptr);
}

QString translated(const char* source) {
    return QCoreApplication::translate("SharedWords", source);
}

QString translate(const QString& english, int depth) {
    if (depth == 0 || english.isEmpty())
        return english;
    if (const char* source = plainSentence(english))
        return translated(source);
    for (const Sentence& sentence : sentences()) {
        const auto match = sentence.pattern.match(english);
        if (!match.hasMatch())
            continue;
        QString out = translated(sentence.source);
        // Backwards, and in one go each: a value may hold a "%1" of its own.
        std::vector<QRegularExpressionMatch> places;
        for (auto all = place().globalMatch(out); all.hasNext();)
            places.push_back(all.next());
        for (auto at = places.rbegin(); at != places.rend(); ++at)
            out.replace(at->capturedStart(), at->capturedLength(),
                        translate(match.captured(at->captured().mid(1).toInt()), depth - 1));
        return out;
    }
    return english;
}

/// "config.json:3: ntp_server = 5: must be ...": where it stands, and the sentence.
QString afterItsPlace(const QString& english) {
    for (qsizetype colon = english.indexOf(u": "_s); colon >= 0; colon = english.indexOf(u": "_s, colon + 1)) {
        const QString sentence = english.mid(colon + 2);
        if (const QString out = translate(sentence, mostDepth); out != sentence)
            return english.left(colon + 2) + out;
    }
    return english;
}

} // namespace

QString inOwnLanguage(const QString& english) {
    const QString out = translate(english, mostDepth);
    return out == english ? afterItsPlace(english) : out;
}

QString inOwnLanguage(std::string_view english) {
    return inOwnLanguage(toQString(printable(english)));
}

} // namespace dantesync::desktop
