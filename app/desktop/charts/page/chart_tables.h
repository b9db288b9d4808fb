// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/data/chart_table.h"
#include "app/desktop/charts/data/histogram.h"
#include "app/desktop/charts/plot/plot_unit.h"

#include <QSplitter>

class QAbstractItemModel;
class QLabel;
class QTableView;

namespace dantesync::desktop {

class ChartTableModel;
class HistogramTableModel;

/// What the charts and the histogram show, as numbers to read and hear.
class ChartTables : public QSplitter {
    Q_OBJECT

public:
    explicit ChartTables(QWidget* parent = nullptr);

    void setTitles(const QString& offset, const QString& drift);
    /// @p hosts: names, in the order of the tracks.
    void showTracks(const TracksInRange& tracks, const QStringList& hosts, const PlotUnit& offset,
                    const PlotUnit& drift);
    void showDistribution(const QString& title, const std::optional<Distribution>& distribution, const PlotUnit& unit);
    void retranslate();

private:
    struct Twin {
        QLabel* title;
        QTableView* view;
    };
    Twin add(QAbstractItemModel* model, const QString& name);

    ChartTableModel* m_offsets;
    ChartTableModel* m_drifts;
    HistogramTableModel* m_histogram;
    Twin m_offsetTwin;
    Twin m_driftTwin;
    Twin m_histogramTwin;
};

} // namespace dantesync::desktop
