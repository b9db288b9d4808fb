// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/raw_editor.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class JsonHighlighter : public QSyntaxHighlighter {
public:
    JsonHighlighter(const Theme& theme, QTextDocument* document)
        : QSyntaxHighlighter(document)
        , m_theme(theme) {}

protected:
    void highlightBlock(const QString& text) override {
        static const QRegularExpression words(uR"((?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<text>"(?:[^"\\]|\\.)*"?)|)"
                                              uR"((?<other>-?\d[\d.eE+-]*|\btrue\b|\bfalse\b|\bnull\b))"_s);
        for (auto match = words.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch word = match.next();
            if (word.hasCaptured(u"key"_s))
                paint(word, Tone::Accent);
            else
                paint(word, word.hasCaptured(u"text"_s) ? Tone::Good : Tone::Warning);
        }
    }

private:
    void paint(const QRegularExpressionMatch& word, Tone tone) {
        setFormat(static_cast<int>(word.capturedStart()), static_cast<int>(word.capturedLength()), m_theme.text(tone));
    }

    const Theme& m_theme;
};

} // namespace

RawEditor::RawEditor(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_highlighter(new JsonHighlighter(theme, document())) {
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true); // nobody is caught in it who has only a keyboard
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            emit edited(toPlainText());
    });
    connect(&theme, &Theme::changed, this, [this] {
        m_showing = true;
        m_highlighter->rehighlight();
        m_showing = false;
        paintMarks();
    });
}

void RawEditor::showText(const QString& text) {
    if (text == toPlainText())
        return;
    m_showing = true;
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(position, static_cast<int>(text.size())));
    setTextCursor(cursor);
    m_showing = false;
}

void RawEditor::showProblems(const config::Problems& problems) {
    m_problems = problems;
    paintMarks();
}

void RawEditor::paintMarks() {
    QList<QTextEdit::ExtraSelection> marks;
    for (const config::Problem& problem : m_problems) {
        const QTextBlock block = document()->findBlockByNumber(problem.line - 1);
        if (problem.line < 1 || !block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        const bool error = problem.severity == config::ProblemSeverity::Error;
        QColor colour = m_theme.shape(error ? Tone::Bad : Tone::Warning);
        colour.setAlpha(60);
        mark.format.setBackground(colour);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(block);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

} // namespace dantesync::desktop
