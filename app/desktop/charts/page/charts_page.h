// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/data/fleet_tracks.h"
#include "app/desktop/charts/data/time_window.h"
#include "app/desktop/charts/plot/plot_line.h"
#include "app/desktop/charts/plot/plot_unit.h"
#include "app/desktop/pages/page.h"

#include <QTimer>

class QLabel;
class QStackedWidget;

namespace dantesync::desktop {

class ChartControls;
class ChartTables;
class HistogramView;
class HostLegend;
class PlotView;
struct PlotMark;
struct TracksInRange;

/// Offset and drift of every host over time.
class ChartsPage : public Page {
    Q_OBJECT

public:
    explicit ChartsPage(const Context& context, QWidget* parent = nullptr);
    ~ChartsPage() override;
    QString title() const override;
    void reload() override;
    bool focusSearch() override;
    bool exportData() override;
    /// The minutes around @p unixSeconds.
    void reveal(std::int64_t unixSeconds, std::uint64_t sequence) override;

    const TimeWindow& window() const { return m_window; }
    /// To @p file: a picture of the charts (.png), or else the points shown as CSV. saved() follows.
    void saveTo(const QString& file);

signals:
    /// @p problem: why not; empty: it was.
    void saved(const QString& file, const QString& problem);

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectPlot(PlotView& plot);
    void setSources();
    void takeRound(const FleetRoundPtr& round);
    void askHistory();
    void windowMoved();
    void applyTheme();
    void applyUnits();
    void applyLegend();
    void updateLines();
    void updateValues();
    void updateMarks();
    void updateSides();
    void updateTitles();
    std::vector<PlotMark> marksOf(const PlotView& plot) const;
    TracksInRange tracksShown() const;
    std::vector<std::size_t> histogramHosts() const;
    QString nameOf(std::size_t host) const;

    FleetTracks m_tracks;
    TimeWindow m_window;
    std::vector<std::size_t> m_shown; ///< host of each line
    PlotUnit m_offsetUnit;
    PlotUnit m_driftUnit;
    double m_changedSince;
    history::Range m_asked; ///< what the history told
    bool m_asking = false;  ///< the history, and it has not answered yet
    bool m_roundCame = false;
    bool m_marksChanged = true;
    QTimer m_ask;   ///< the history, once the range stands still
    QTimer m_sides; ///< histogram and tables
    QTimer m_again; ///< the history, before the live samples end
    QString m_problem;

    ChartControls* m_controls;
    PlotView* m_offset;
    PlotView* m_drift;
    HostLegend* m_legend;
    HistogramView* m_histogram;
    QStackedWidget* m_stack;
    QWidget* m_stage; ///< what a picture is made of
    ChartTables* m_tables;
    QLabel* m_note;
};

} // namespace dantesync::desktop
