// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/log_highlighter.h"

#include <QTextCharFormat>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int levelAt = 25; ///< where logLine() puts the level

} // namespace

LogHighlighter::LogHighlighter(const Theme& theme, QTextDocument* document)
    : QSyntaxHighlighter(document)
    , m_theme(theme) {}

void LogHighlighter::setSearch(const QString& text) {
    if (m_search == text)
        return;
    m_search = text;
    rehighlight();
}

void LogHighlighter::highlightBlock(const QString& line) {
    const QStringView level = QStringView(line).mid(levelAt, 7);
    const int length = static_cast<int>(line.size());
    if (level.startsWith(u"ERROR"_s))
        setFormat(0, length, m_theme.text(Tone::Bad));
    else if (level.startsWith(u"WARNING"_s))
        setFormat(0, length, m_theme.text(Tone::Warning));
    else if (level.startsWith(u"DEBUG"_s))
        setFormat(0, length, m_theme.text(Tone::Muted));
    if (m_search.isEmpty())
        return;
    QTextCharFormat found;
    found.setBackground(m_theme.isDark() ? QColor(0x6b, 0x52, 0x00) : QColor(0xff, 0xe0, 0x82));
    found.setForeground(m_theme.isDark() ? Qt::white : Qt::black);
    for (qsizetype at = 0; (at = line.indexOf(m_search, at, Qt::CaseInsensitive)) >= 0; at += m_search.size())
        setFormat(static_cast<int>(at), static_cast<int>(m_search.size()), found);
}

} // namespace dantesync::desktop
