// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/models/host_table_model.h"
#include "app/desktop/pages/page.h"

class QLabel;
class QTableView;

namespace dantesync::desktop {

/// Every host of the network in a table.
class LanPage : public Page {
    Q_OBJECT

public:
    explicit LanPage(const Context& context, QWidget* parent = nullptr);
    QString title() const override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    HostTableModel m_model;
    QLabel* m_summary;
    QTableView* m_table;
};

} // namespace dantesync::desktop
