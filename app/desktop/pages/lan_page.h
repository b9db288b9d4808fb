// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/models/host_filter.h"
#include "app/desktop/models/host_table_model.h"
#include "app/desktop/pages/page.h"

#include <QTimer>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace dantesync::desktop {

class LanFilterBar;
class LanHeader;

/// Every host of the network in a table.
class LanPage : public Page {
    Q_OBJECT

public:
    explicit LanPage(const Context& context, QWidget* parent = nullptr);
    ~LanPage() override;

    QString title() const override;
    bool focusSearch() override;
    bool exportData() override;
    /// What Ctrl+E saves, and Ctrl+C copies.
    QString csv() const;
    QString selectionText() const;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void addTable();
    void addActions();
    void fillColumnMenu();
    void fitColumns();
    void rememberColumns();
    void showEmptyOrTable(const QString& headline, const QString& detail);
    void openDetails(const QModelIndex& index);
    void copySelection();
    void useAsReference();
    QString ageOf(const FleetRoundPtr& round) const;

    HostTableModel m_model;
    HostFilter m_filter;
    LanHeader* m_header;
    LanFilterBar* m_filterBar;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QLabel* m_empty;
    QPushButton* m_showAll;
    QPushButton* m_columns;
    QMenu* m_columnMenu;
    QAction* m_details;
    QAction* m_copy;
    QAction* m_export;
    QAction* m_reference;
    QTimer m_ageing;
    bool m_ownWidths = false; ///< this person changed the columns
    bool m_fitting = false;   ///< their widths change by us
};

} // namespace dantesync::desktop
