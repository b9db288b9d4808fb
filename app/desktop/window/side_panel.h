// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"

#include <QWidget>

class QListWidget;
class QMenu;
class QToolButton;

namespace dantesync::desktop {

class Actions;
class Page;
class StateBadge;

/// The left side of the window: how this computer is, the pages, the menu.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    SidePanel(const Context& context, const Actions& actions, const std::vector<Page*>& pages,
              QWidget* parent = nullptr);

    QListWidget& list() { return *m_list; }
    /// Of the pages that are not listed, the one in @p row alone is; a row of another page: none.
    void showUnlisted(int row);
    /// F10: as a click on the menu's button.
    void openMenu();

signals:
    /// The badge at the top was clicked.
    void stateClicked();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildMenu(const Actions& actions);
    void retranslate();
    /// Wide enough for the longest title of the language.
    void fitTitles();
    void paintIcons();

    Context m_context;
    std::vector<Page*> m_pages;
    StateBadge* m_badge;
    QListWidget* m_list;
    QToolButton* m_menuButton;
    QMenu* m_menu;
    QMenu* m_serviceMenu;
};

} // namespace dantesync::desktop
