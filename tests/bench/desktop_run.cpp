// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desktop_run.h"

#include "app/desktop/charts/page/chart_controls.h"
#include "app/desktop/charts/plot/plot_view.h"
#include "app/desktop/core/application.h"
#include "tests/bench/process_cost.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace dantesync::test {
namespace {

using namespace desktop;
using namespace Qt::StringLiterals;

constexpr int patienceMs = 20'000;
constexpr int panFrames = 300;
constexpr int panPixels = 7; ///< a frame

double processSeconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Counts paintings.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        m_painted += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int painted() const { return m_painted; }

private:
    int m_painted = 0;
};

bool waitFor(const std::function<bool()>& isSo) {
    QElapsedTimer timer;
    timer.start();
    while (!isSo() && timer.elapsed() < patienceMs)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    return isSo();
}

void runFor(int ms) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double msSince(std::int64_t startedNs) {
    return (fleet::observerNow() - fleet::ObserverTime{startedNs}).milliseconds();
}

bool paintedAfter(QWidget* widget, const std::function<bool()>& hasData) {
    PaintWatch watch(widget);
    if (!waitFor(hasData))
        return false;
    const int before = watch.painted();
    widget->update();
    return waitFor([&] { return watch.painted() > before; });
}

/// Of a core, over @p seconds.
double percentOver(int seconds) {
    QElapsedTimer timer;
    timer.start();
    const double before = processSeconds();
    runFor(seconds * 1000);
    return 100 * (processSeconds() - before) / (static_cast<double>(timer.elapsed()) / 1000);
}

void move(QWidget* widget, QEvent::Type type, QPointF place, Qt::MouseButton button) {
    QMouseEvent event(type, place, widget->mapToGlobal(place), button,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

/// From the pointer's movement to the painted frame, each.
std::vector<double> panTimes(PlotView& plot) {
    QWidget* viewport = plot.viewport();
    PaintWatch watch(viewport);
    std::vector<double> times;
    QPointF place = plot.frame().area.center();
    move(viewport, QEvent::MouseButtonPress, place, Qt::LeftButton);
    for (int frame = 0; frame < panFrames; ++frame) {
        // There and back, so that it stays on the plot and in the day.
        place += QPointF(frame / 50 % 2 == 0 ? panPixels : -panPixels, 0);
        const int before = watch.painted();
        QElapsedTimer timer;
        timer.start();
        move(viewport, QEvent::MouseMove, place, Qt::NoButton);
        while (watch.painted() == before && timer.elapsed() < 1000)
            QApplication::processEvents();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    move(viewport, QEvent::MouseButtonRelease, place, Qt::LeftButton);
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

DesktopFigures runDesktop(const Options& options, int hosts, std::int64_t startedNs, int seconds) {
    DesktopFigures out;
    Application application(options);
    if (!application.start())
        return out;
    MainWindow& window = application.window();
    auto* table = window.page(u"lan"_s)->findChild<QTableView*>();
    if (!paintedAfter(table->viewport(), [&] { return table->model()->rowCount() >= hosts; }))
        return out;
    out.tableMs = msSince(startedNs);
    window.showPage(u"charts"_s);
    auto* charts = window.page(u"charts"_s);
    auto* plot = charts->findChild<PlotView*>();
    const auto hasPast = [&](double ago) {
        const auto& traces = plot->traces();
        return static_cast<int>(traces.lines().size()) >= hosts &&
               traces.pointAt(traces.lines().size() - 1, plot->frame().to - ago, 600).has_value();
    };
    if (!paintedAfter(plot->viewport(), [&] { return hasPast(600); }))
        return out;
    out.chartMs = msSince(startedNs);

    runFor(2000);
    out.openPercent = percentOver(seconds);
    emit charts->findChild<ChartControls*>()->spanWanted(86'400);
    waitFor([&] { return hasPast(80'000); });
    runFor(1000);
    const std::vector<double> frames = panTimes(*plot);
    out.panP50Ms = frames[frames.size() / 2];
    out.panP95Ms = frames[frames.size() * 95 / 100];
    window.showPage(u"lan"_s);
    runFor(1000);
    out.tablePercent = percentOver(seconds);
    window.hide();
    runFor(2000);
    out.hiddenPercent = percentOver(seconds * 2);
    out.memoryMiB = residentMemory(QCoreApplication::applicationPid());
    return out;
}

} // namespace dantesync::test
