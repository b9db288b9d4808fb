// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/help_source.h"

#include "app/desktop/help/key_facts.h"

#include <QColor>
#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace dantesync::desktop::help {
namespace {

using namespace Qt::StringLiterals;

const QString english = u"en"_s;
const QRegularExpression headingLine(u"^(#{1,4}) +(.*?)\\s*$"_s, QRegularExpression::MultilineOption);

QString read(const QString& language, const QString& topic) {
    QFile file(u":/help/%1/%2.md"_s.arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QStringList languages() {
    return {english, u"de"_s};
}

QString languageFor(const QString& code) {
    return languages().contains(code) ? code : english;
}

const QStringList& topics() {
    static const QStringList all{
        u"overview"_s, u"first-steps"_s, u"first-run"_s, u"modes"_s,     u"this-computer"_s,   u"lan"_s,
        u"charts"_s,   u"events"_s,      u"check"_s,     u"report"_s,    u"configuration"_s,   u"log"_s,
        u"tray"_s,     u"show-mode"_s,   u"keyboard"_s,  u"privilege"_s, u"troubleshooting"_s, u"glossary"_s};
    return all;
}

QString markdown(const QString& language, const QString& topic) {
    const QString text = read(languageFor(language), topic);
    return topic == "configuration"_L1 ? withKeyFacts(text, languageFor(language)) : text;
}

QString titleOf(const QString& language, const QString& topic) {
    return headingLine.match(read(languageFor(language), topic)).captured(2);
}

QString anchorOf(const QString& heading) {
    if (isConfigurationKey(heading))
        return heading;
    QString out;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    return out.endsWith(u'-') ? out.chopped(1) : out;
}

void anchorHeadings(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.length() < 2)
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorNames({anchorOf(block.text())});
        cursor.mergeCharFormat(format);
    }
}

void layOut(QTextDocument& document, const QColor& line) {
    constexpr int lineHeight = 125; // per cent
    constexpr qreal cellPadding = 6;
    constexpr qreal aroundTable = 8;
    QTextBlockFormat airy;
    airy.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(airy);
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(line);
        format.setCellSpacing(0);
        format.setCellPadding(cellPadding);
        format.setTopMargin(aroundTable);
        format.setBottomMargin(aroundTable);
        table->setFormat(format);
    }
}

Target targetOf(const QString& href, const QString& from) {
    const QString file = href.section(u'#', 0, 0);
    const QString anchor = href.section(u'#', 1);
    if (file.isEmpty())
        return {from, anchor};
    if (file.endsWith(".md"_L1) && !file.contains(u'/'))
        return {file.chopped(3), anchor};
    return {};
}

} // namespace dantesync::desktop::help
