// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/live_chart.h"

#include "app/desktop/charts/plot/plot_colours.h"
#include "app/desktop/charts/plot/plot_view.h"
#include "app/desktop/presenters/formats.h"
#include "shared/fleet/host_figures.h"
#include "shared/ipc/history_json.h"
#include "shared/ipc/methods.h"

#include <QDateTime>
#include <QEvent>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int shownSeconds = 300;
constexpr std::size_t mostSamples = 2 * shownSeconds + 64; // the status comes twice a second at most
constexpr int redrawMs = 500;
constexpr double never = std::numeric_limits<double>::infinity();

double seconds(WallTime wall) {
    return static_cast<double>(wall.ns) * 1e-9;
}

bool isThisComputer(const fleet::HostAssessment& host) {
    if (!host.reading.endpoint)
        return false;
    const QHostAddress address(host.reading.endpoint->address.value);
    return QNetworkInterface::allAddresses().contains(address);
}

} // namespace

LiveChart::LiveChart(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_samples(mostSamples)
    , m_changedSince(-never)
    , m_phase(new PlotView)
    , m_drift(new PlotView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_phase, 3);
    layout->addWidget(m_drift, 2);
    m_phase->setTimesShown(false);
    const auto points = [this](double Sample::*member, double Sample::*uncertainty) {
        return [this, member, uncertainty](std::size_t, double from, double to, const PointVisitor& visitor) {
            const auto first = m_samples.partitionPoint([&](const Sample& s) { return s.time < from; });
            for (std::size_t i = first; i < m_samples.size() && m_samples[i].time <= to; ++i) {
                const double value = m_samples[i].*member;
                visitor({m_samples[i].time, 1, value, value, value,
                         uncertainty ? m_samples[i].*uncertainty : unknownValue, 1});
            }
        };
    };
    m_phase->setSource(points(&Sample::phase, &Sample::uncertainty));
    m_drift->setSource(points(&Sample::drift, nullptr));
    for (PlotView* plot : {m_phase, m_drift}) {
        plot->setNavigable(false);
        connect(plot, &PlotView::pointed, this, [this](std::optional<double> time) {
            m_phase->showCrosshair(time);
            m_drift->showCrosshair(time);
        });
    }
    m_phase->setUnit({u"µs"_s, 1e-3, 2000, [](double ns, double uncertainty) {
                          const auto bound = std::isnan(uncertainty)
                                                 ? std::nullopt
                                                 : std::optional(Nanoseconds::fromDouble(uncertainty));
                          return offsetText(Nanoseconds::fromDouble(ns), bound);
                      }});
    m_drift->setUnit({u"ppm"_s, 1, 0.02, [](double ppm, double) { return ppmText(Ppm{ppm}); }});
    connect(&context.service, &ServiceSession::linkChanged, this, [this] {
        // The link is told of again when more becomes known of the same connection.
        const bool connected = m_context.service.state().connected();
        if (connected && !m_asked)
            askHistory();
        m_asked = connected;
        retranslate();
    });
    connect(&context.service, &ServiceSession::statusChanged, this, &LiveChart::takeStatus);
    connect(&context.fleet, &FleetWatch::roundFinished, this, &LiveChart::takeRound);
    connect(&context.theme, &Theme::changed, this, &LiveChart::applyTheme);
    m_redraw.setInterval(redrawMs);
    connect(&m_redraw, &QTimer::timeout, this, &LiveChart::redraw);
    m_asked = context.service.state().connected();
    if (m_asked)
        askHistory();
    retranslate();
    applyTheme();
}

void LiveChart::askHistory() {
    const QJsonObject params{{u"last_s"_s, shownSeconds}, {u"reduce"_s, u"newest"_s}};
    m_context.service.call(ipc::method::historyGet, params, this, [this](const ipc::Outcome& outcome) {
        const auto* result = std::get_if<QJsonValue>(&outcome);
        const auto samples = result ? ipc::historyFromJson(result->toObject()) : Error{"no answer", {}, {}};
        if (!samples)
            return; // an old service: the line begins with the next status
        // What came meanwhile is newer than the answer and follows it.
        const RingBuffer<Sample> before = std::exchange(m_samples, RingBuffer<Sample>(mostSamples));
        const bool keep = std::exchange(m_ofService, true);
        for (const HistorySample& s : *samples)
            add({seconds(s.wall), s.phaseError ? static_cast<double>(s.phaseError->count) : unknownValue,
                 s.drift ? s.drift->value : unknownValue, unknownValue});
        for (std::size_t i = 0; keep && i < before.size(); ++i)
            if (m_samples.empty() || before[i].time > m_samples.back().time)
                add(before[i]);
        m_changedSince = -never;
        redraw();
    });
}

void LiveChart::takeStatus() {
    const ServiceState& state = m_context.service.state();
    if (!state.status || !state.statusAt || (m_ofService && *state.statusAt <= m_newestAt))
        return; // nothing new: only older
    if (!std::exchange(m_ofService, true))
        m_samples.clear();
    const SyncStatus& status = *state.status;
    Sample sample{seconds(status.wall), unknownValue, unknownValue, unknownValue};
    if (status.phase) {
        sample.phase = static_cast<double>(status.phase->phaseError.count);
        sample.drift = status.phase->residual.value;
        sample.uncertainty = static_cast<double>(status.phase->gmOffsetError.count);
    }
    add(sample);
}

void LiveChart::takeRound(const FleetRoundPtr& round) {
    if (m_context.service.state().connected() || (m_ofService && !m_samples.empty()))
        return; // what the service said last stays readable
    const auto& hosts = round->fleet.hosts;
    const auto own = std::find_if(hosts.begin(), hosts.end(), isThisComputer);
    if (own == hosts.end())
        return;
    m_ofService = false;
    const auto drift = fleet::driftOf(*own);
    Sample sample{static_cast<double>(round->time), unknownValue, drift ? drift->value : unknownValue, unknownValue};
    if (own->offset) {
        sample.phase = static_cast<double>(own->offset->offset.count);
        sample.uncertainty = static_cast<double>(own->offset->uncertainty.count);
    }
    add(sample);
}

void LiveChart::add(const Sample& sample) {
    if (!m_samples.empty() && sample.time < m_samples.back().time) {
        m_samples.clear(); // its clock was set back: what lay before is of another time
        m_changedSince = -never;
    }
    m_changedSince = std::min(m_changedSince, m_samples.empty() ? sample.time : m_samples.back().time);
    m_samples.push(sample);
    m_newestAt = fleet::observerNow();
}

void LiveChart::redraw() {
    if (!isVisible())
        return;
    retranslate();
    // Time goes on when nothing comes any more: the line ends, and does not stand still at the right edge.
    const double now = m_samples.empty() ? static_cast<double>(QDateTime::currentSecsSinceEpoch())
                                         : m_samples.back().time + (fleet::observerNow() - m_newestAt).seconds();
    const double since = std::exchange(m_changedSince, never);
    for (PlotView* plot : {m_phase, m_drift}) {
        if (since < never)
            plot->dataChanged(since);
        plot->showTimes(now - shownSeconds, now);
    }
}

void LiveChart::retranslate() {
    const QString noData = m_context.service.state().link == Link::Unreachable
                               ? tr("The service does not answer, and this computer is not among the hosts that do.")
                               : tr("Waiting for the first measurement…");
    m_phase->setTitle(m_ofService ? tr("Phase error, µs") : tr("Offset to the reference, µs"));
    m_drift->setTitle(tr("Drift, ppm"));
    m_phase->setEmptyText(noData);
    m_drift->setEmptyText({});
    m_phase->setAccessibleName(tr("Phase error of this computer over the last five minutes"));
    m_drift->setAccessibleName(tr("Drift of this computer over the last five minutes"));
}

void LiveChart::applyTheme() {
    const PlotColours colours = plotColours(m_context.theme);
    for (PlotView* plot : {m_phase, m_drift}) {
        plot->setColours(colours);
        const bool drift = plot == m_drift;
        plot->setLines(
            {{drift ? tr("Drift") : tr("Phase error"), m_context.theme.line(drift ? 2 : 0), LineShape::Disc, true}});
        plot->dataChanged();
    }
    redraw();
}

void LiveChart::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_changedSince = -never;
    m_redraw.start();
    redraw();
}

void LiveChart::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_redraw.stop();
}

void LiveChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        applyTheme();
        redraw();
    }
}

} // namespace dantesync::desktop
