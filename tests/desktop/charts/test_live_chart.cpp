// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/live_chart.h"
#include "app/desktop/charts/plot/plot_view.h"
#include "shared/ipc/history_json.h"
#include "shared/ipc/methods.h"
#include "shared/ipc/status_json.h"
#include "tests/desktop/fake_service.h"
#include "tests/desktop/scene.h"

#include <QApplication>
#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace dantesync::test;
using namespace Qt::StringLiterals;

namespace {

HistorySample sampleAt(std::int64_t second) {
    HistorySample sample;
    sample.sequence = static_cast<std::uint64_t>(second);
    sample.wall = {second * 1'000'000'000};
    const double age = static_cast<double>(second % 400);
    sample.phaseError = Nanoseconds::fromMicroseconds(8 * std::sin(age / 25) + 3 * std::sin(age * 1.7));
    sample.drift = Ppm{0.04 * std::cos(age / 25)};
    return sample;
}

/// The five minutes before @p now, but for one in the middle.
QJsonObject fiveMinutes(std::int64_t now) {
    QJsonArray rows;
    for (std::int64_t second = now - 300; second <= now; ++second)
        if (second < now - 180 || second >= now - 120)
            rows.append(ipc::historyRow(sampleAt(second)));
    return {{u"columns"_s, ipc::historyColumns()}, {u"rows"_s, rows}};
}

/// Columns of the plot in which its line was drawn.
int drawnColumns(PlotView& plot, const QColor& colour) {
    const QImage image = plot.grab().toImage();
    const QRect area = plot.frame().area.toRect();
    int columns = 0;
    for (int x = area.left(); x < area.right(); ++x) {
        for (int y = area.top(); y < area.bottom(); ++y) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                    std::abs(pixel.blue() - colour.blue()) <
                40) {
                ++columns;
                break;
            }
        }
    }
    return columns;
}

} // namespace

class TestLiveChart : public QObject {
    Q_OBJECT

private slots:
    void showsTheServicesHistoryWithItsGapAndGoesOn() {
        const std::int64_t now = QDateTime::currentSecsSinceEpoch();
        Scene scene;
        FakeService service(scene.folder.filePath(u"control.sock"_s));
        service.answer(ipc::method::historyGet, fiveMinutes(now));
        QVERIFY(service.start());
        Scene seen(scene.folder.filePath(u"control.sock"_s));
        LiveChart chart(seen.context);
        chart.resize(900, 420);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        seen.service.start();

        const QList<PlotView*> plots = chart.findChildren<PlotView*>();
        QCOMPARE(plots.size(), 2);
        QTRY_VERIFY(drawnColumns(*plots[0], seen.theme.line(0)) > 100);
        const double width = plots[0]->frame().area.width();
        const double drawn = drawnColumns(*plots[0], seen.theme.line(0));
        QVERIFY2(drawn > 0.7 * width && drawn < 0.85 * width, qPrintable(QString::number(drawn / width)));
        keepPicture(chart, u"live-chart-light"_s);

        // Later values move the range along.
        const double before = plots[0]->frame().to;
        SyncStatus status;
        status.wall = {(now + 30) * 1'000'000'000};
        status.phase = PhaseStatus{};
        service.notify(ipc::notification::statusChanged, ipc::toJson(status));
        QTRY_VERIFY(plots[0]->frame().to > before + 20);
        QCOMPARE(plots[1]->frame().to, plots[0]->frame().to);
        seen.theme.use(u"dark"_s);
        keepPicture(chart, u"live-chart-dark"_s);
    }

    void saysSoWhenNobodyAnswers() {
        Scene scene;
        LiveChart chart(scene.context);
        chart.resize(700, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const auto* plot = chart.findChild<PlotView*>();
        QVERIFY(!plot->accessibleName().isEmpty());
        keepPicture(chart, u"live-chart-empty"_s);
        QCOMPARE(plot->traces().valuesIn(plot->frame()).has_value(), false);
    }

    void doesNothingWhileHidden() {
        Scene scene;
        LiveChart chart(scene.context);
        chart.resize(700, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const auto* timer = chart.findChild<QTimer*>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(timer && timer->isActive());
        chart.hide();
        QVERIFY(!timer->isActive());
    }
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    TestLiveChart test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_live_chart.moc"
