// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/page/chart_tables.h"

#include "app/desktop/charts/page/chart_table_model.h"
#include "app/desktop/charts/page/histogram_table_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int rows = 300;

} // namespace

ChartTables::ChartTables(QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_offsets(new ChartTableModel(this))
    , m_drifts(new ChartTableModel(this))
    , m_histogram(new HistogramTableModel(this))
    , m_offsetTwin(add(m_offsets, u"offsetTable"_s))
    , m_driftTwin(add(m_drifts, u"driftTable"_s))
    , m_histogramTwin(add(m_histogram, u"histogramTable"_s)) {
    setChildrenCollapsible(false);
    m_histogramTwin.view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

ChartTables::Twin ChartTables::add(QAbstractItemModel* model, const QString& name) {
    const Twin twin{new QLabel, new QTableView};
    twin.view->setObjectName(name);
    twin.view->setModel(model);
    twin.view->verticalHeader()->hide();
    twin.view->setFrameShape(QFrame::NoFrame);
    twin.view->setAlternatingRowColors(true);
    twin.view->setShowGrid(false);
    twin.view->setTabKeyNavigation(false);
    twin.view->setWordWrap(false);
    twin.view->horizontalHeader()->setHighlightSections(false);
    QFont strong = twin.title->font();
    strong.setBold(true);
    twin.title->setFont(strong);
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(twin.title);
    layout->addWidget(twin.view, 1);
    addWidget(both);
    return twin;
}

void ChartTables::setTitles(const QString& offset, const QString& drift) {
    m_offsetTwin.title->setText(offset);
    m_driftTwin.title->setText(drift);
}

void ChartTables::showTracks(const TracksInRange& tracks, const QStringList& hosts, const PlotUnit& offset,
                             const PlotUnit& drift) {
    m_offsets->show(chartTable(tracks, Quantity::Offset, rows), hosts, offset);
    m_drifts->show(chartTable(tracks, Quantity::Drift, rows), hosts, drift);
    for (const Twin& twin : {m_offsetTwin, m_driftTwin}) // a date with its time, in full
        twin.view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void ChartTables::showDistribution(const QString& title, const std::optional<Distribution>& distribution,
                                   const PlotUnit& unit) {
    m_histogramTwin.title->setText(title);
    m_histogram->show(distribution, unit);
}

void ChartTables::retranslate() {
    m_offsetTwin.view->setAccessibleName(tr("Offsets as a table"));
    m_driftTwin.view->setAccessibleName(tr("Drifts as a table"));
    m_histogramTwin.view->setAccessibleName(tr("How often which offset occurred, as a table"));
    m_histogram->redraw();
}

} // namespace dantesync::desktop
