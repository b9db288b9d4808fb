// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"

#include <QSyntaxHighlighter>

namespace dantesync::desktop {

/// Tints warnings and errors of the log, which their word tells already, and marks what is searched for.
class LogHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    LogHighlighter(const Theme& theme, QTextDocument* document);
    void setSearch(const QString& text);

protected:
    void highlightBlock(const QString& line) override;

private:
    const Theme& m_theme;
    QString m_search;
};

} // namespace dantesync::desktop
