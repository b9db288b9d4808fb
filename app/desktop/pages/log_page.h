// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/models/log_ring.h"
#include "app/desktop/pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace dantesync::desktop {

class LogHighlighter;

/// The service's log, live while it is shown.
class LogPage : public Page {
    Q_OBJECT

public:
    explicit LogPage(const Context& context, QWidget* parent = nullptr);

    QString title() const override;
    void reload() override;
    bool focusSearch() override;
    bool exportData() override;

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    void connectAll();
    void askTail();
    void wait(const std::vector<LogEntry>& added);
    void appendWaiting();
    void showAllAnew();
    void find(bool backward);
    void showFound();
    void setFollowing(bool follow);
    void copy() const;
    void makeBundle();
    bool isShown(const LogEntry& entry) const;
    QString shownText() const;

    LogRing m_ring;
    std::vector<LogEntry> m_waiting; ///< not yet in the text
    QLabel* m_away;
    QLineEdit* m_search;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_found;
    QComboBox* m_level;
    QCheckBox* m_follow;
    QPlainTextEdit* m_text;
    LogHighlighter* m_highlighter;
    QLabel* m_state;
    QPushButton* m_copy;
    QPushButton* m_export;
    QPushButton* m_bundle;
    bool m_wasConnected = false;
};

} // namespace dantesync::desktop
