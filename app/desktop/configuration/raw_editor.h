// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"
#include "shared/config/problem.h"

#include <QPlainTextEdit>

class QSyntaxHighlighter;

namespace dantesync::desktop {

/// The document as its text: keys, strings, numbers in colours, lines with problems marked.
class RawEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit RawEditor(const Theme& theme, QWidget* parent = nullptr);

    /// Leaves the cursor where it is, as far as there is text.
    void showText(const QString& text);
    void showProblems(const config::Problems& problems);

signals:
    /// By the person, not by showText().
    void edited(const QString& text);

private:
    void paintMarks();

    const Theme& m_theme;
    QSyntaxHighlighter* m_highlighter;
    config::Problems m_problems;
    bool m_showing = false;
};

} // namespace dantesync::desktop
