// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/page/charts_page.h"

#include "app/desktop/charts/data/chart_table.h"
#include "app/desktop/charts/data/histogram.h"
#include "app/desktop/charts/data/mark_clusters.h"
#include "app/desktop/charts/page/chart_controls.h"
#include "app/desktop/charts/page/chart_export.h"
#include "app/desktop/charts/page/chart_tables.h"
#include "app/desktop/charts/page/histogram_view.h"
#include "app/desktop/charts/page/host_legend.h"
#include "app/desktop/charts/page/mark_words.h"
#include "app/desktop/charts/plot/plot_colours.h"
#include "app/desktop/charts/plot/plot_view.h"
#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/words.h"

#include <QDateTime>
#include <QFileDialog>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr double never = std::numeric_limits<double>::infinity();
constexpr int askAfterMs = 150;
constexpr int sidesAfterMs = 300;
constexpr int sidesEveryMs = 5000;   ///< while the charts are live
constexpr int askAgainMs = 600'000;  ///< long before the live samples, an hour of them, are all there is
constexpr double aroundRange = 0.15; ///< of the range, asked for before and after it, for panning
constexpr double marksApart = 14;    ///< pixels
constexpr int histogramBins = 32;
constexpr double leastBin = 0.05; ///< of what a plot shows at least

} // namespace

ChartsPage::ChartsPage(const Context& context, QWidget* parent)
    : Page(u"charts"_s, context, parent)
    , m_window(static_cast<double>(QDateTime::currentSecsSinceEpoch()))
    , m_changedSince(-never)
    , m_controls(new ChartControls(context.theme))
    , m_offset(new PlotView)
    , m_drift(new PlotView)
    , m_legend(new HostLegend)
    , m_histogram(new HistogramView)
    , m_stack(new QStackedWidget)
    , m_stage(new QWidget)
    , m_tables(new ChartTables)
    , m_note(new QLabel) {
    build();
    setSources();
    connectPlot(*m_offset);
    connectPlot(*m_drift);
    connect(m_controls, &ChartControls::spanWanted, this, [this](double span) {
        m_window.setSpan(span);
        windowMoved();
    });
    connect(m_controls, &ChartControls::zoomWanted, this, [this](double factor) {
        m_window.zoom(m_window.to() - m_window.span() / 2, factor);
        windowMoved();
    });
    connect(m_controls, &ChartControls::liveWanted, this, [this](bool live) {
        live ? m_window.goLive() : m_window.pause();
        windowMoved();
    });
    connect(m_controls, &ChartControls::unitsChanged, this, &ChartsPage::applyUnits);
    connect(m_controls, &ChartControls::viewChanged, this, [this] {
        m_stack->setCurrentIndex(m_controls->tablesWanted() ? 1 : 0);
        updateSides();
    });
    connect(m_controls, &ChartControls::exportWanted, this, &ChartsPage::exportData);
    connect(m_legend, &HostLegend::changed, this, &ChartsPage::applyLegend);
    connect(&context.fleet, &FleetWatch::roundFinished, this, &ChartsPage::takeRound);
    connect(&context.service, &ServiceSession::eventsAdded, this, [this](const std::vector<RecordedEvent>& events) {
        m_tracks.take(events);
        m_marksChanged = true;
        touch();
    });
    connect(&context.theme, &Theme::changed, this, &ChartsPage::applyTheme);
    connect(&context.preferences, &Preferences::changed, this, [this](const QString& name) {
        if (name == QLatin1String(Preferences::sampleRate.name))
            applyUnits();
    });
    for (QTimer* timer : {&m_ask, &m_sides})
        timer->setSingleShot(true);
    m_ask.setInterval(askAfterMs);
    m_again.setInterval(askAgainMs);
    connect(&m_ask, &QTimer::timeout, this, &ChartsPage::askHistory);
    connect(&m_again, &QTimer::timeout, this, &ChartsPage::askHistory);
    connect(&m_sides, &QTimer::timeout, this, &ChartsPage::updateSides);
    connect(this, &ChartsPage::saved, this, [this](const QString& file, const QString& problem) {
        m_note->setText(problem.isEmpty() ? tr("Saved as %1").arg(file) : tr("Not saved: %1").arg(problem));
        m_note->show();
    });
    if (const FleetRoundPtr round = context.fleet.latest())
        takeRound(round);
}

ChartsPage::~ChartsPage() = default;

void ChartsPage::build() {
    auto* charts = new QSplitter(Qt::Vertical);
    charts->addWidget(m_offset);
    charts->addWidget(m_drift);
    charts->setStretchFactor(0, 3);
    charts->setStretchFactor(1, 2);
    charts->setChildrenCollapsible(false);
    m_offset->setTimesShown(false);
    m_stack->addWidget(charts);
    m_stack->addWidget(m_tables);
    auto* side = new QWidget;
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(8);
    sideLayout->addWidget(m_legend, 1);
    sideLayout->addWidget(m_histogram);
    auto* both = new QSplitter(Qt::Horizontal);
    both->addWidget(m_stack);
    both->addWidget(side);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 0);
    both->setChildrenCollapsible(false);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    auto* stageLayout = new QVBoxLayout(m_stage);
    stageLayout->setContentsMargins(0, 0, 0, 0);
    stageLayout->addWidget(both);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_controls);
    layout->addWidget(m_stage, 1);
    layout->addWidget(m_note);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->hide();
}

void ChartsPage::setSources() {
    const auto source = [this](Quantity quantity) {
        return [this, quantity](std::size_t line, double from, double to, const PointVisitor& visitor) {
            m_tracks.hosts()[m_shown[line]].track.visit(quantity, from, to, visitor);
        };
    };
    m_offset->setSource(source(Quantity::Offset));
    m_drift->setSource(source(Quantity::Drift));
}

void ChartsPage::connectPlot(PlotView& plot) {
    connect(&plot, &PlotView::zoomWanted, this, [this](double time, double factor) {
        m_window.zoom(time, factor);
        windowMoved();
    });
    connect(&plot, &PlotView::panWanted, this, [this](double seconds) {
        m_window.pan(seconds);
        windowMoved();
    });
    connect(&plot, &PlotView::panFinished, this, &ChartsPage::touch);
    connect(&plot, &PlotView::rangeWanted, this, [this](double from, double to) {
        m_window.show(from, to);
        windowMoved();
    });
    connect(&plot, &PlotView::resetWanted, this, [this] {
        m_offset->setValues(std::nullopt);
        m_drift->setValues(std::nullopt);
        m_window.goLive();
        windowMoved();
    });
    connect(&plot, &PlotView::pauseWanted, this, [this] {
        m_window.isLive() ? m_window.pause() : m_window.goLive();
        windowMoved();
    });
    PlotView* other = &plot == m_offset ? m_drift : m_offset;
    connect(&plot, &PlotView::pointed, other, &PlotView::showCrosshair);
    connect(&plot, &PlotView::lineClicked, this, [this](int line) {
        m_legend->choose(line < 0 ? -1 : static_cast<int>(m_shown[static_cast<std::size_t>(line)]));
    });
}

void ChartsPage::reveal(std::int64_t unixSeconds, std::uint64_t /*sequence*/) {
    constexpr double around = 300; // seconds before and after
    const double time = static_cast<double>(unixSeconds);
    m_window.show(time - around, time + around);
    windowMoved();
}

QString ChartsPage::title() const {
    return tr("&Charts");
}

void ChartsPage::reload() {
    askHistory();
}

bool ChartsPage::focusSearch() {
    m_legend->focusSearch();
    return true;
}

void ChartsPage::takeRound(const FleetRoundPtr& round) {
    m_changedSince = std::min(m_changedSince, m_tracks.newest());
    m_tracks.take(*round);
    m_roundCame = true;
    m_marksChanged = m_marksChanged || !round->marks.empty();
    touch();
}

void ChartsPage::askHistory() {
    const double around = m_window.span() * aroundRange;
    const history::Range range{static_cast<history::UnixSeconds>(m_window.from() - around),
                               static_cast<history::UnixSeconds>(m_window.to() + around) + 1};
    if (std::exchange(m_asking, true)) {
        m_ask.start(); // one question at a time; the range may have moved on until then
        return;
    }
    // All that there is: the seconds of an hour, the minutes of a day. What a pixel shows of it is decided here.
    m_asked = range;
    context().history.ask({}, range, history::mostPoints, this, [this](const HistoryQuery::Answer& answer) {
        m_asking = false;
        m_tracks.take(answer);
        m_problem = answer.problem;
        m_changedSince = -never;
        m_marksChanged = true;
        touch();
    });
}

void ChartsPage::windowMoved() {
    m_marksChanged = true;
    // What is known of a range around it does, unless half of that would do with finer points.
    const double known = static_cast<double>(m_asked.to - m_asked.from);
    const bool covered = m_window.from() >= static_cast<double>(m_asked.from) &&
                         m_window.to() <= std::max(static_cast<double>(m_asked.to), m_tracks.newest());
    if (isVisible() && !m_ask.isActive() && (!covered || known > 2 * (1 + 2 * aroundRange) * m_window.span()))
        m_ask.start();
    touch();
}

void ChartsPage::showEvent(QShowEvent* event) {
    applyTheme();
    applyUnits();
    Page::showEvent(event);
    askHistory();
    m_again.start();
}

void ChartsPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    for (QTimer* timer : {&m_ask, &m_sides, &m_again})
        timer->stop();
}

void ChartsPage::applyTheme() {
    const PlotColours colours = plotColours(context().theme);
    m_offset->setColours(colours);
    m_drift->setColours(colours);
    m_controls->paintIcons();
    m_marksChanged = true;
    updateLines();
    m_changedSince = -never;
    if (isVisible())
        m_sides.start(0); // the histogram does not wait for the next round
    touch();
}

void ChartsPage::applyUnits() {
    const int rate = context().preferences.get(Preferences::sampleRate);
    m_offsetUnit = plotUnit(m_controls->offsetUnit(), rate);
    m_driftUnit = plotUnit(m_controls->driftUnit(), rate);
    m_offset->setUnit(m_offsetUnit);
    m_drift->setUnit(m_driftUnit);
    m_roundCame = true;
    m_changedSince = -never;
    updateTitles();
    m_sides.start(0);
    touch();
}

void ChartsPage::applyLegend() {
    updateLines();
    m_changedSince = -never;
    m_marksChanged = true;
    m_sides.start(sidesAfterMs);
    touch();
}

QString ChartsPage::nameOf(std::size_t host) const {
    return toQString(m_tracks.hosts()[host].name);
}

void ChartsPage::updateLines() {
    std::vector<PlotLine> lines;
    const auto& hosts = m_tracks.hosts();
    constexpr int colours = 6;
    const int chosen = m_legend->chosen();
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        const int index = static_cast<int>(i);
        const auto shape = static_cast<LineShape>(index / colours % static_cast<int>(LineShape::Count));
        lines.push_back({nameOf(i), context().theme.line(index), shape, index == chosen});
    }
    m_legend->setLines(lines);
    std::vector<PlotLine> shown;
    m_shown.clear();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!m_legend->isShown(i))
            continue;
        m_shown.push_back(i);
        shown.push_back(lines[i]);
    }
    m_offset->setLines(shown);
    m_drift->setLines(std::move(shown));
}

void ChartsPage::updateValues() {
    const auto& hosts = m_tracks.hosts();
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        const auto& live = hosts[i].track.live();
        const double offset = live.empty() || live.back().time < m_tracks.newest() ? unknownValue : live.back().offset;
        m_legend->setValue(i, hosts[i].isReference    ? tr("reference")
                              : std::isfinite(offset) ? m_offsetUnit.words(offset, unknownValue)
                                                      : unknownText());
    }
}

void ChartsPage::updateTitles() {
    const QString reference = toQString(m_tracks.reference());
    const QString offset = reference.isEmpty() ? tr("Offset, %1").arg(m_offsetUnit.name)
                                               : tr("Offset to %1, %2").arg(reference, m_offsetUnit.name);
    const QString drift = tr("Drift, %1").arg(m_driftUnit.name);
    m_offset->setTitle(offset);
    m_drift->setTitle(drift);
    m_tables->setTitles(offset, drift);
}

void ChartsPage::refresh() {
    if (m_tracks.newest() > 0)
        m_window.tick(m_tracks.newest());
    const bool roundCame = std::exchange(m_roundCame, false);
    if (static_cast<std::size_t>(m_legend->count()) != m_tracks.hosts().size()) {
        updateLines();
        m_changedSince = -never;
    }
    if (roundCame) {
        updateValues();
        updateTitles();
    }
    m_controls->showState(m_window.span(), m_window.isLive());
    const double since = std::exchange(m_changedSince, never);
    for (PlotView* plot : {m_offset, m_drift}) {
        plot->setEmptyText(m_problem.isEmpty() ? tr("No measurements in this range. Charts fill as hosts answer.")
                                               : m_problem);
        if (since < never)
            plot->dataChanged(since);
        plot->showTimes(m_window.from(), m_window.to());
    }
    if (std::exchange(m_marksChanged, false))
        updateMarks();
    if (!m_sides.isActive())
        m_sides.start(roundCame && m_window.isLive() ? sidesEveryMs : sidesAfterMs);
}

void ChartsPage::updateMarks() {
    m_offset->setMarks(marksOf(*m_offset));
    m_drift->setMarks(marksOf(*m_drift));
}

std::vector<PlotMark> ChartsPage::marksOf(const PlotView& plot) const {
    std::vector<PlotMark> out;
    const double apart = marksApart * plot.frame().secondsPerPixel();
    for (const MarkCluster& cluster : clustered(m_tracks.marks(), m_window.from(), m_window.to(), apart))
        out.push_back({cluster.time, context().theme.shape(toneOf(cluster)), static_cast<int>(cluster.marks.size()),
                       wordsOf(cluster)});
    return out;
}

std::vector<std::size_t> ChartsPage::histogramHosts() const {
    const int chosen = m_legend->chosen();
    if (chosen >= 0)
        return {static_cast<std::size_t>(chosen)};
    std::vector<std::size_t> out;
    for (const std::size_t host : m_shown)
        if (!m_tracks.hosts()[host].isReference) // zero by definition
            out.push_back(host);
    return out;
}

void ChartsPage::updateSides() {
    const std::vector<std::size_t> hosts = histogramHosts();
    DistributionMaker maker;
    for (const std::size_t host : hosts)
        m_tracks.hosts()[host].track.visit(Quantity::Offset, m_window.from(), m_window.to(), [&](const TracePoint& p) {
            if (p.time >= m_window.from() && p.time <= m_window.to())
                maker.add(p);
        });
    const QString title = hosts.size() == 1 ? tr("Offsets of %1").arg(nameOf(hosts.front()))
                                            : tr("Offsets of %n host(s)", nullptr, static_cast<int>(hosts.size()));
    const auto distribution = maker.make(histogramBins, m_offsetUnit.leastSpan * leastBin);
    m_histogram->setTitle(title);
    m_histogram->show(distribution, m_offsetUnit, plotColours(context().theme));
    if (!m_controls->tablesWanted())
        return;
    m_tables->showDistribution(title, distribution, m_offsetUnit);
    QStringList names;
    for (const std::size_t host : m_shown)
        names.append(nameOf(host));
    m_tables->showTracks(tracksShown(), names, m_offsetUnit, m_driftUnit);
}

TracksInRange ChartsPage::tracksShown() const {
    TracksInRange out{{}, m_window.from(), m_window.to()};
    for (const std::size_t host : m_shown)
        out.hosts.emplace_back(m_tracks.hosts()[host].name, &m_tracks.hosts()[host].track);
    return out;
}

bool ChartsPage::exportData() {
    auto* dialog = new QFileDialog(this, tr("Export the charts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(u"dantesync-charts"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u"csv"_s) ? u"csv"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ChartsPage::saveTo);
    dialog->open();
    return true;
}

void ChartsPage::saveTo(const QString& file) {
    const auto done = [this, file](const QString& problem) { emit saved(file, problem); };
    if (file.endsWith(u".png"_s, Qt::CaseInsensitive))
        savePicture(m_stage->grab(), file, this, done);
    else
        saveCsv(tracksShown(), file, this, done);
}

void ChartsPage::retranslate() {
    m_controls->retranslate();
    m_legend->retranslate();
    m_offset->setAccessibleName(tr("Offset of every host over time"));
    m_drift->setAccessibleName(tr("Drift of every host over time"));
    const QString keys =
        tr("Plus and minus zoom, left and right arrows pan, space pauses, Home returns to now. The same "
           "values are in the tables.");
    m_offset->setAccessibleDescription(keys);
    m_drift->setAccessibleDescription(keys);
    m_tables->retranslate();
    m_roundCame = true;
    applyUnits();
}

} // namespace dantesync::desktop
