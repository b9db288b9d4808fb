// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/wall_view.h"
#include "tests/desktop/made_up_round.h"
#include "tests/desktop/scene.h"

#include <QSignalSpy>
#include <QTest>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

class TestWallView : public QObject {
    Q_OBJECT

private slots:
    void tilesFillTheScreen_data() {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 3, 7, 12, 25, 50})
            QTest::addRow("%d", count) << count;
    }
    void tilesFillTheScreen() {
        QFETCH(int, count);
        const QRectF area(20, 150, 1880, 900);
        const auto places = WallView::places(area, count);
        QCOMPARE(places.size(), static_cast<std::size_t>(count));
        double covered = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY(area.contains(places[i]));
            QVERIFY2(places[i].height() > 90, qPrintable(QString::number(places[i].height()))); // readable from afar
            covered += places[i].width() * places[i].height();
            for (std::size_t other = 0; other < i; ++other)
                QVERIFY(!places[i].intersects(places[other]));
        }
        QVERIFY2(covered > 0.4 * area.width() * area.height(), qPrintable(QString::number(covered)));
    }

    void nobodyIsNoTile() { QVERIFY(WallView::places(QRectF(0, 0, 100, 100), 0).empty()); }

    void escapeLeaves() {
        test::Scene scene;
        WallView wall(scene.context);
        QSignalSpy closed(&wall, &WallView::closed);
        wall.resize(1280, 720);
        wall.show();
        auto hosts = test::madeUpHosts(50);
        hosts[3].answers = false;
        hosts[8].offsetNs = 3'200'000;
        hosts[9].name = "<b>a name that is much too long for its tile, in any font</b>";
        scene.fleet.take(test::madeUpRound(hosts));
        QVERIFY(QTest::qWaitForWindowExposed(&wall));
        QVERIFY(wall.accessibleDescription().contains(u"not in sync"_s));
        const QImage picture = wall.grab().toImage();
        QVERIFY(picture.size().width() >= 1280);
        test::keepPicture(wall, u"wall"_s);
        QTest::keyClick(&wall, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!wall.isVisible());
    }
};

QTEST_MAIN(TestWallView)
#include "test_wall_view.moc"
