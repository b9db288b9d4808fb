// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/configuration/config_draft.h"
#include "app/desktop/configuration/field_editor.h"
#include "app/desktop/core/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace dantesync::desktop {

class HelpButton;

/// What the service says of a key besides its value.
struct KeyStanding {
    bool overridden = false;      ///< its command line decides
    bool awaitingRestart = false; ///< the value in the file is not in effect yet
};

/// A key's line in the form: title, editor, unit, help, where the value comes from, what is wrong with it.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    FieldRow(FieldEditor* editor, ConfigDraft& draft, const Theme& theme, QWidget* parent = nullptr);

    const config::Entry& entry() const { return m_editor->entry(); }
    FieldEditor& editor() { return *m_editor; }
    void refresh(const KeyStanding& standing);
    void setLocked(bool locked);
    void retranslate();
    bool hasError() const;
    bool matches(const QString& text) const;

signals:
    void edited();

private:
    QString standingText(const KeyStanding& standing) const;
    void showProblems();

    FieldEditor* m_editor;
    ConfigDraft& m_draft;
    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_unit;
    QLabel* m_help;
    QLabel* m_standing;
    QLabel* m_problem;
    HelpButton* m_helpButton;
    QToolButton* m_default;
    QToolButton* m_revert;
    KeyStanding m_known;
    bool m_locked = false;
};

} // namespace dantesync::desktop
