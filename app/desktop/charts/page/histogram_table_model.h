// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/data/histogram.h"
#include "app/desktop/charts/plot/plot_unit.h"

#include <QAbstractTableModel>

namespace dantesync::desktop {

/// The histogram's bars for a table view: a row a bar, the smallest values first.
class HistogramTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { From, To, Samples, Share, UpToHere, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::optional<Distribution>& distribution, const PlotUnit& unit);
    /// The language changed.
    void redraw();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(std::size_t bin, int column) const;

    Distribution m_distribution;
    PlotUnit m_unit;
};

} // namespace dantesync::desktop
