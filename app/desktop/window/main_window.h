// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/page.h"

#include <QMainWindow>

#include <vector>

class QShortcut;
class QStackedWidget;

namespace dantesync::desktop {

class Actions;
class SidePanel;

/// The window: state, pages and menu at the left, the page at the right, the status bar below. What it shows, the pages
/// know.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @p pages in the order of the list; the window owns them.
    MainWindow(const Context& context, const Actions& actions, std::vector<Page*> pages, QWidget* parent = nullptr);

    /// False: there is no page of that id.
    bool showPage(const QString& id);
    Page* currentPage() const;
    Page* page(const QString& id) const;
    /// Shows it, brings it to the front, whatever it was before.
    void raiseWindow();
    /// For the next start.
    void keepGeometry();
    /// From now on it closes without a question: what there was to ask was asked.
    void beginQuitting() { m_quitting = true; }

signals:
    /// It was closed: hidden, as long as there is a tray.
    void closed();
    /// It was closed where no tray is left to open it again.
    void quitWanted();
    void shown();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    void addShortcuts(const Actions& actions);
    void selectRow(int row);
    void keepPage();
    void retranslate();

    Context m_context;
    std::vector<Page*> m_pages;
    SidePanel* m_side;
    QStackedWidget* m_stack;
    bool m_quitting = false;
    std::vector<QShortcut*> m_mnemonics; ///< Alt and a letter of its title, a page
};

} // namespace dantesync::desktop
