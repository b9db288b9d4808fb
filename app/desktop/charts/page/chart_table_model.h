// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/data/chart_table.h"
#include "app/desktop/charts/plot/plot_unit.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace dantesync::desktop {

/// The points of a plot for a table view: a row a step of time, newest first, a column a host.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(ChartTable table, QStringList hosts, const PlotUnit& unit);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
    QStringList m_hosts;
    PlotUnit m_unit;
};

} // namespace dantesync::desktop
