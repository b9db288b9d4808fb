// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/field_row.h"

#include "app/desktop/configuration/key_words.h"
#include "app/desktop/help/help_button.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int titleColumnInCharacters = 30;
constexpr int gap = 8;

QString toText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A label that wraps, and takes no click from the field.
QLabel* wrapping() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void paint(QLabel& label, const QColor& colour) {
    QPalette palette = label.palette();
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

void setText(QLabel& label, const QString& text) {
    if (label.text() != text)
        label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

FieldRow::FieldRow(FieldEditor* editor, ConfigDraft& draft, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_draft(draft)
    , m_theme(theme)
    , m_title(wrapping())
    , m_unit(new QLabel)
    , m_help(wrapping())
    , m_standing(wrapping())
    , m_problem(wrapping())
    , m_helpButton(new HelpButton(u"configuration/"_s + toText(editor->entry().key)))
    , m_default(new QToolButton)
    , m_revert(new QToolButton) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, gap, 0, gap);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap / 2);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * titleColumnInCharacters);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 4);
    m_title->setBuddy(m_editor->target());
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_title->setContentsMargins(0, gap / 2, 0, 0);
    grid->addWidget(m_title, 0, 0, 3, 1);
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_unit, 0, 2);
    grid->addWidget(m_revert, 0, 3, Qt::AlignTop);
    grid->addWidget(m_default, 0, 4, Qt::AlignTop);
    grid->addWidget(m_helpButton, 0, 5, Qt::AlignTop);
    grid->addWidget(m_problem, 1, 1, 1, 5);
    grid->addWidget(m_help, 2, 1, 1, 5);
    grid->addWidget(m_standing, 3, 1, 1, 5);
    for (QToolButton* button : {m_default, m_revert}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // the columns stay where they are
        button->setSizePolicy(policy);
    }
    QFont strong = m_problem->font();
    strong.setBold(true);
    m_problem->setFont(strong);
    const auto tell = [this](const Status& done) {
        if (done)
            emit edited();
    };
    connect(m_editor, &FieldEditor::edited, this, [this, tell](const std::optional<std::string>& json) {
        tell(json ? m_draft.set(entry(), *json) : m_draft.unset(entry()));
    });
    connect(m_default, &QToolButton::clicked, this, [this, tell] { tell(m_draft.unset(entry())); });
    connect(m_revert, &QToolButton::clicked, this, [this, tell] { tell(m_draft.revert(entry())); });
}

void FieldRow::refresh(const KeyStanding& standing) {
    m_known = standing;
    const auto value = m_draft.value(entry());
    if (value)
        m_editor->showValue(*value, m_draft.isWritten(entry()));
    const bool changed = m_draft.isChanged(entry());
    const QString title = keyTitle(entry());
    setText(*m_title, changed ? title + u" •"_s : title);
    QFont font = m_title->font();
    font.setBold(changed);
    m_title->setFont(font);
    m_default->setVisible(!m_locked && m_draft.isWritten(entry()));
    m_revert->setVisible(!m_locked && changed);
    setText(*m_standing, standingText(standing));
    paint(*m_standing, m_theme.text(standing.overridden || standing.awaitingRestart ? Tone::Warning : Tone::Muted));
    paint(*m_help, m_theme.text(Tone::Muted));
    paint(*m_unit, m_theme.text(Tone::Muted));
    showProblems();
}

void FieldRow::showProblems() {
    QStringList words;
    bool error = false;
    for (const config::Problem& problem : m_draft.problemsOf(entry().key)) {
        words.append(problemText(entry(), problem));
        error = error || problem.severity == config::ProblemSeverity::Error;
    }
    setText(*m_problem, words.isEmpty() ? QString() : (error ? u"✕ "_s : u"! "_s) + words.join(u'\n'));
    paint(*m_problem, m_theme.text(error ? Tone::Bad : Tone::Warning));
    m_editor->target()->setAccessibleDescription(words.isEmpty() ? m_help->text() : m_problem->text());
}

QString FieldRow::standingText(const KeyStanding& standing) const {
    QStringList words;
    const QString standard = valueText(entry(), config::defaultText(entry()));
    words.append(m_draft.isWritten(entry()) ? tr("Set in the file; default: %1").arg(standard) : tr("Default"));
    const bool isNumber = entry().type == config::EntryType::Integer || entry().type == config::EntryType::Number;
    if (isNumber)
        words.append(allowedText(entry()));
    if (entry().applied == config::Applied::AtRestart)
        words.append(tr("takes effect at a restart of the service"));
    if (standing.overridden)
        words.append(tr("the service's command line decides it at present"));
    else if (standing.awaitingRestart)
        words.append(tr("waits for a restart of the service"));
    return words.join(u" · "_s);
}

void FieldRow::setLocked(bool locked) {
    m_locked = locked;
    m_editor->setLocked(locked);
    refresh(m_known);
}

void FieldRow::retranslate() {
    const QString title = keyTitle(entry());
    m_editor->retranslate();
    m_editor->target()->setAccessibleName(title);
    m_unit->setText(keyUnit(entry()));
    m_help->setText(keyHelp(entry()));
    m_title->setToolTip(toText(entry().key));
    m_helpButton->setSubject(title);
    m_default->setText(tr("Default"));
    m_default->setAccessibleName(tr("%1: use the default").arg(title));
    m_revert->setText(tr("Revert"));
    m_revert->setAccessibleName(tr("%1: as it was").arg(title));
    refresh(m_known);
}

bool FieldRow::hasError() const {
    return config::hasErrors(m_draft.problemsOf(entry().key));
}

bool FieldRow::matches(const QString& text) const {
    const auto has = [&](const QString& words) { return words.contains(text, Qt::CaseInsensitive); };
    return text.isEmpty() || has(keyTitle(entry())) || has(toText(entry().key)) || has(keyHelp(entry()));
}

} // namespace dantesync::desktop
