// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/pseudo_locale.h"

#include "shared/config/schema.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cctype>

namespace dantesync::test {

using namespace Qt::StringLiterals;

QString PseudoLocale::translate(const char* context, const char* source, const char* /*disambiguation*/,
                                int /*n*/) const {
    // Qt's own texts ("QDialogButtonBox") have translations of their own.
    if (context[0] == 'Q' && std::isupper(static_cast<unsigned char>(context[1])))
        return {};
    static const QHash<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'ě'}, {u'i', u'í'}, {u'o', u'ö'}, {u'u', u'ů'},
                                             {u'A', u'Á'}, {u'E', u'É'}, {u'O', u'Ö'}, {u's', u'š'}, {u'n', u'ñ'}};
    // Places for values, mnemonics and markup stay what they are.
    static const QRegularExpression kept(u"%L?\\d+|%n|&\\w|<[^>]*>|&\\w+;|\\(\\*[^)]*\\)"_s);
    const QString text = QString::fromUtf8(source);
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        const auto match =
            kept.match(text, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            out += match.captured();
            i = match.capturedEnd();
        } else {
            out += accents.value(text[i], text[i]);
            ++i;
        }
    }
    const QString longer(1 + text.size() / 3, u'~');
    return u'[' + out + longer + u']';
}

QString untranslatedPart(const QString& text) {
    static const QRegularExpression markup(u"<[^>]*>|&\\w+;"_s);
    static const QRegularExpression innermost(u"\\[[^\\[\\]]*\\]"_s);
    // Names of files, keys, addresses and hosts in a sentence are in it as values, within the brackets.
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\-]+"_s);
    static const QSet<QString> technical{
        u"DanteSync"_s, u"Dante"_s,    u"PTP"_s,      u"NTP"_s,  u"UTC"_s,   u"NANO"_s,    u"LOCK"_s, u"SYNCED"_s,
        u"DRIFT"_s,     u"ERROR"_s,    u"OFFLINE"_s,  u"ppm"_s,  u"ns"_s,    u"ms"_s,      u"µs"_s,   u"kHz"_s,
        u"Hz"_s,        u"CSV"_s,      u"JSON"_s,     u"PDF"_s,  u"HTML"_s,  u"PNG"_s,     u"Ctrl"_s, u"Shift"_s,
        u"Alt"_s,       u"LAN"_s,      u"JSON-RPC"_s, u"INFO"_s, u"DEBUG"_s, u"WARNING"_s, u"INIT"_s, u"ACQ"_s,
        u"PROD"_s,      u"NTP-only"_s, u"min"_s,      u"Qt"_s,   u"DFLT"_s};
    if (config::findEntry(text.toStdString()))
        return {}; // a configuration key
    QString rest = text;
    rest.remove(markup);
    while (rest.contains(innermost))
        rest.remove(innermost);
    QStringList words;
    for (auto all = word.globalMatch(rest); all.hasNext();)
        if (const QString found = all.next().captured(); !technical.contains(found))
            words.append(found);
    return words.join(u' ');
}

} // namespace dantesync::test
