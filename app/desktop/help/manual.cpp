// SPDX-License-Identifier: GPL-3.0-or-later
//
// The help's topics as one document.
#include "app/desktop/help/help_source.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace dantesync::desktop::help {
namespace {

using namespace Qt::StringLiterals;

/// A topic's beginning is "TOPIC", a heading within it "TOPIC/ANCHOR": two topics may have headings of one name.
QString placeOf(const Target& target) {
    return target.anchor.isEmpty() ? target.topic : target.topic + u'/' + target.anchor;
}

QString withLinksWithin(QString text, const QString& topic) {
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    QString out;
    qsizetype end = 0;
    for (auto matches = link.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const Target target = targetOf(match.captured(1), topic);
        out += text.mid(end, match.capturedStart() - end);
        out += target.topic.isEmpty() ? match.captured() : u"](#%1)"_s.arg(placeOf(target));
        end = match.capturedEnd();
    }
    return out + text.mid(end);
}

const QString style = uR"(
  :root { color-scheme: light dark; }
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1.2rem; font: 16px/1.55 system-ui, sans-serif; }
  h1 { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid #8886; font-size: 1.8rem; }
  h2 { margin-top: 2.2rem; font-size: 1.3rem; }
  h3 { margin-top: 1.8rem; font-size: 1.05rem; }
  a { color: #0072b2; }
  @media (prefers-color-scheme: dark) { a { color: #7cc8f2; } }
  table { border-collapse: collapse; }
  td p, li p { margin: 0; }
  td, th { border: 1px solid #8886; padding: .3rem .7rem; text-align: left; vertical-align: top; }
  pre, code, span[style*="monospace"] { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .92em; }
  nav { columns: 2; }
  @media print { h1 { break-before: page; border: 0; } }
)"_s;

/// What the text document writes, without its own ideas of fonts and margins.
QString bodyOf(const QString& html) {
    static const QRegularExpression whole(u"<body[^>]*>(.*)</body>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression styles(u"(<(?:p|h\\d|ul|ol|li|table|td|th|pre|tr|a)\\b[^>]*?) style=\"[^\"]*\""_s);
    static const QRegularExpression sized(u"font-size:[^;\"]*;?"_s);
    static const QRegularExpression coloured(
        u"<span style=\" ?text-decoration: underline; color:#[0-9a-f]+;\">(.*?)</span>"_s);
    QString body = whole.match(html).captured(1);
    body.replace(coloured, u"\\1"_s);
    body.remove(sized);
    body.replace(styles, u"\\1"_s);
    return body;
}

QString topicHtml(const QString& language, const QString& topic) {
    QTextDocument document;
    document.setMarkdown(withLinksWithin(markdown(language, topic), topic));
    bool first = true;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.length() < 2)
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorNames({first ? topic : topic + u'/' + anchorOf(block.text())});
        cursor.mergeCharFormat(format);
        first = false;
    }
    return bodyOf(document.toHtml());
}

} // namespace

QString manualMarkdown(const QString& language) {
    QString out;
    for (const QString& topic : topics())
        out += u"<a id=\"%1\"></a>\n\n"_s.arg(topic) + withLinksWithin(markdown(language, topic), topic).trimmed() +
               u"\n\n"_s;
    return out;
}

QString manualHtml(const QString& language) {
    QString contents;
    QString body;
    for (const QString& topic : topics()) {
        contents += u"<a href=\"#%1\">%2</a><br>\n"_s.arg(topic, titleOf(language, topic).toHtmlEscaped());
        body += u"<section>%1</section>\n"_s.arg(topicHtml(language, topic));
    }
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>DanteSync</title>\n"
           "<style>%2</style>\n</head>\n<body>\n<nav>\n%3</nav>\n%4</body>\n</html>\n"_s.arg(language, style, contents,
                                                                                             body);
}

} // namespace dantesync::desktop::help
