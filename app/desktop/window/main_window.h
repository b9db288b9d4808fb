// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/page.h"

#include <QMainWindow>

#include <vector>

class QListWidget;
class QStackedWidget;

namespace dantesync::desktop {

/// The window: a list of pages at the left, the page at the right. What it shows, the pages know.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @p pages in the order of the list; the window owns them.
    MainWindow(const Context& context, std::vector<Page*> pages, QWidget* parent = nullptr);

    /// False: there is no page of that id.
    bool showPage(const QString& id);
    Page* currentPage() const;
    Page* page(const QString& id) const;
    /// Shows it, brings it to the front, whatever it was before.
    void raiseWindow();

signals:
    /// It was closed: hidden, as long as there is a tray.
    void closed();
    void shown();
    void quitRequested();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addShortcuts();
    void selectRow(int row);
    void retranslate();
    void paintIcons();

    Context m_context;
    std::vector<Page*> m_pages;
    QListWidget* m_list;
    QStackedWidget* m_stack;
};

} // namespace dantesync::desktop
