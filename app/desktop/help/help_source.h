// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts of the help and of the manual: resources/help/LANGUAGE/TOPIC.md, one source for both. No widgets.
#pragma once

#include <QString>
#include <QStringList>

class QColor;
class QTextDocument;

namespace dantesync::desktop::help {

/// Languages that the help is written in, English first.
QStringList languages();
/// @p code if the help is written in it, else English.
QString languageFor(const QString& code);
/// Ids of all topics in the order in which one reads them. That of a page is the page's id.
const QStringList& topics();

/// Of a topic, with the facts of each configuration key put in below its heading. Empty: there is no such topic.
QString markdown(const QString& language, const QString& topic);
/// A topic's first heading, as it stands in the list of contents.
QString titleOf(const QString& language, const QString& topic);
/// What a heading is called in links: "Two masters?" is "two-masters"; a configuration key stays as it is.
QString anchorOf(const QString& heading);
/// Makes all headings of @p document places that can be jumped to by anchorOf().
void anchorHeadings(QTextDocument& document);

/// Gives tables and paragraphs of @p document the room that Markdown does not ask for. @p line: colour of the tables'.
void layOut(QTextDocument& document, const QColor& line);

/// Where a link of a topic leads.
struct Target {
    QString topic;  ///< empty: out of the help
    QString anchor; ///< empty: the topic's beginning
};
/// @p href as it is written ("modes.md#nano", "#nano"), in the topic @p from.
Target targetOf(const QString& href, const QString& from);

/// All topics of a language in one document, its links leading about within it.
QString manualMarkdown(const QString& language);
/// The same as one HTML page that needs nothing besides itself.
QString manualHtml(const QString& language);

} // namespace dantesync::desktop::help
