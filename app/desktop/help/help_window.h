// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/help/help_source.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace dantesync::desktop {

/// The help: contents and search at the left, the topic at the right.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// What is not known shows the overview.
    void showTopic(const QString& topic, const QString& anchor = {});
    QString topic() const { return m_here.topic; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void addShortcuts();
    void retranslate();
    void fillContents();
    void markCurrent();
    void search();
    void findOn(bool backward);
    void follow(const QUrl& link);
    void go(bool back);
    void load();
    void updateButtons();

    QLineEdit* m_search;
    QListWidget* m_contents;
    QLabel* m_found;
    QToolButton* m_back;
    QToolButton* m_forward;
    QTextBrowser* m_text;
    help::Target m_here;
    std::vector<help::Target> m_before;
    std::vector<help::Target> m_after;
    bool m_filling = false;
};

} // namespace dantesync::desktop
