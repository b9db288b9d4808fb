// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/page/chart_controls.h"
#include "app/desktop/charts/page/charts_page.h"
#include "app/desktop/charts/page/histogram_table_model.h"
#include "app/desktop/charts/page/histogram_view.h"
#include "app/desktop/charts/page/host_legend.h"
#include "app/desktop/charts/plot/plot_view.h"
#include "tests/desktop/charts/made_up_history.h"
#include "tests/desktop/scene.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace dantesync::test;
using namespace Qt::StringLiterals;

namespace {

/// A page over an hour of 8 hosts.
struct Shown {
    Shown() {
        MadeUpHistory wanted;
        wanted.path = scene.folder.filePath(u"history.sqlite"_s).toStdString();
        wanted.end = QDateTime::currentSecsSinceEpoch() / 60 * 60;
        wanted.hours = 6;
        wanted.secondsHours = 1;
        wrote = writeHistory(wanted);
        page = std::make_unique<ChartsPage>(scene.context);
        page->resize(1000, 700);
        page->show();
    }
    bool hasLines() const { return plots()[0]->traces().lines().size() == 8; }
    QList<PlotView*> plots() const { return page->findChildren<PlotView*>(); }
    QTreeWidget* tree() const { return page->findChild<QTreeWidget*>(); }

    Scene scene;
    std::unique_ptr<ChartsPage> page;
    bool wrote = false;
};

} // namespace

class TestChartsPage : public QObject {
    Q_OBJECT

private slots:
    void showsTheHistoryOfEveryHost() {
        Shown shown;
        QVERIFY(shown.wrote);
        QTRY_VERIFY(shown.hasLines());
        QTRY_VERIFY(shown.plots()[0]->traces().valuesIn(shown.plots()[0]->frame()).has_value());
        QTRY_VERIFY(shown.page->findChild<HistogramView*>()->distribution().has_value());
        keepPicture(*shown.page, u"charts-15min"_s);
        emit shown.page->findChild<ChartControls*>()->spanWanted(21'600);
        shown.tree()->setCurrentItem(shown.tree()->topLevelItem(3));
        QTRY_COMPARE(shown.plots()[0]->frame().to - shown.plots()[0]->frame().from, 21'600.0);
        QTRY_VERIFY(shown.page->findChild<HistogramView*>()->distribution()->samples > 3600);
        QVERIFY(shown.plots()[1]->traces().lines()[3].emphasised);
        const double early = shown.page->window().from() + 1000;
        QTRY_VERIFY(shown.plots()[0]->traces().pointAt(0, early, 60).has_value());
        QTRY_COMPARE(shown.plots()[0]->traces().pointAt(0, early, 60)->span, 60.0);
        QTest::qWait(400);
        keepPicture(*shown.page, u"charts-6h"_s);
        shown.scene.theme.use(u"dark"_s);
        QTest::qWait(10);
        keepPicture(*shown.page, u"charts-6h-dark"_s);
    }

    void keysZoomPanPauseAndReturn() {
        Shown shown;
        QTRY_VERIFY(shown.hasLines());
        PlotView& plot = *shown.plots()[0];
        const TimeWindow& window = shown.page->window();
        const double span = window.span();
        QTest::keyClick(&plot, Qt::Key_Plus);
        QVERIFY(window.span() < span);
        QVERIFY(window.isLive());
        QTest::keyClick(&plot, Qt::Key_Left);
        QVERIFY(!window.isLive());
        QTRY_COMPARE(plot.frame().from, window.from());
        QCOMPARE(shown.plots()[1]->frame().from, window.from()); // both go together
        QTest::keyClick(&plot, Qt::Key_Home);
        QVERIFY(window.isLive());
        QTest::keyClick(&plot, Qt::Key_Space);
        QVERIFY(!window.isLive());
        QTest::keyClick(&plot, Qt::Key_Minus);
        QVERIFY(window.span() > 0.9 * span);
    }

    void pointerDragsAndFramesARange() {
        Shown shown;
        QTRY_VERIFY(shown.hasLines());
        PlotView& plot = *shown.plots()[0];
        QTRY_VERIFY(plot.frame().area.width() > 200);
        const QPoint middle = plot.frame().area.center().toPoint();
        const double from = shown.page->window().from();
        QTest::mousePress(plot.viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseMove(plot.viewport(), middle + QPoint(50, 0));
        QTest::mouseMove(plot.viewport(), middle + QPoint(100, 0));
        QTest::mouseRelease(plot.viewport(), Qt::LeftButton, {}, middle + QPoint(100, 0));
        QTRY_VERIFY(shown.page->window().from() < from);
        QTRY_COMPARE(plot.frame().from, shown.page->window().from());

        const double left = plot.frame().timeAt(middle.x() - 60);
        QTest::mousePress(plot.viewport(), Qt::LeftButton, Qt::ShiftModifier, middle - QPoint(60, 40));
        QTest::mouseMove(plot.viewport(), middle + QPoint(60, 40));
        QTest::mouseRelease(plot.viewport(), Qt::LeftButton, Qt::ShiftModifier, middle + QPoint(60, 40));
        QTRY_VERIFY(std::abs(shown.page->window().from() - left) < 3);
    }

    void panningDrawsOnlyWhatIsNew() {
        Shown shown;
        QTRY_VERIFY(shown.hasLines());
        PlotView& plot = *shown.plots()[0];
        QTRY_VERIFY(plot.traces().valuesIn(plot.frame()).has_value());
        const QPoint middle = plot.frame().area.center().toPoint();
        QTest::mousePress(plot.viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseMove(plot.viewport(), middle + QPoint(10, 0));
        QApplication::processEvents();
        const int before = plot.traces().wholeDraws();
        for (int x = 12; x < 60; x += 2) {
            QTest::mouseMove(plot.viewport(), middle + QPoint(x, 0));
            QApplication::processEvents();
        }
        QCOMPARE(plot.traces().wholeDraws(), before);
        const QImage scrolled = plot.grab().toImage();
        plot.dataChanged();
        plot.showTimes(plot.frame().from, plot.frame().to);
        QCOMPARE(plot.traces().wholeDraws(), before + 1);
        const QImage whole = plot.grab().toImage();
        int different = 0;
        for (int y = 0; y < whole.height(); ++y)
            for (int x = 0; x < whole.width(); ++x)
                different += whole.pixel(x, y) != scrolled.pixel(x, y) ? 1 : 0;
        QVERIFY2(different < whole.width() * whole.height() / 100, qPrintable(QString::number(different)));
        QTest::mouseRelease(plot.viewport(), Qt::LeftButton, {}, middle);
    }

    void hiddenHostsAreNotDrawnAndTablesSayTheSame() {
        Shown shown;
        QTRY_VERIFY(shown.hasLines());
        shown.tree()->topLevelItem(2)->setCheckState(0, Qt::Unchecked);
        QTRY_COMPARE(shown.plots()[0]->traces().lines().size(), 7U);
        shown.page->findChild<QToolButton*>(u"table"_s)->click();
        const QAbstractItemModel& offsets = *shown.page->findChild<QTableView*>(u"offsetTable"_s)->model();
        QTRY_VERIFY(offsets.rowCount() > 100);
        QCOMPARE(offsets.columnCount(), 8); // time and seven hosts
        QCOMPARE(offsets.headerData(3, Qt::Horizontal).toString(), u"host-03"_s);
        QVERIFY(shown.page->findChild<QTableView*>(u"driftTable"_s)->model()->rowCount() > 100);
        // The histogram's: a row a bar, all samples in the end.
        const QAbstractItemModel& bars = *shown.page->findChild<QTableView*>(u"histogramTable"_s)->model();
        QTRY_VERIFY(bars.rowCount() > 10);
        QCOMPARE(static_cast<std::size_t>(bars.rowCount()),
                 shown.page->findChild<HistogramView*>()->distribution()->bins.size());
        QCOMPARE(bars.index(bars.rowCount() - 1, HistogramTableModel::UpToHere).data().toString(), u"100.0\u00a0%"_s);
        QCOMPARE(bars.index(0, HistogramTableModel::To).data(), bars.index(1, HistogramTableModel::From).data());
        keepPicture(*shown.page, u"charts-tables"_s);
    }

    void savesAPictureAndACsv() {
        Shown shown;
        QTRY_VERIFY(shown.hasLines());
        QSignalSpy saved(shown.page.get(), &ChartsPage::saved);
        const QString picture = shown.scene.folder.filePath(u"charts.png"_s);
        shown.page->saveTo(picture);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(saved[0][1].toString().isEmpty());
        QVERIFY(QImage(picture).width() > 600);
        const QString csv = shown.scene.folder.filePath(u"charts.csv"_s);
        shown.page->saveTo(csv);
        QTRY_COMPARE(saved.size(), 2);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().trimmed().split('\n');
        QVERIFY2(lines.size() > 8 * 700, qPrintable(QString::number(lines.size())));
        QVERIFY(lines[0].startsWith("unix_s,utc,host"));
        shown.page->saveTo(u"/nowhere/at/all.csv"_s);
        QTRY_COMPARE(saved.size(), 3);
        QVERIFY(!saved[2][1].toString().isEmpty());
    }

    void saysSoWhenThereIsNothing() {
        Scene scene;
        ChartsPage page(scene.context);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_VERIFY(!page.findChild<PlotView*>()->accessibleName().isEmpty());
        keepPicture(page, u"charts-empty"_s);
    }
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    TestChartsPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_charts_page.moc"
