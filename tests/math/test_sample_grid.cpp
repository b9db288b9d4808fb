// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/sample_grid.h"

#include <QTest>

using dantesync::math::SampleGrid;

class TestSampleGrid : public QObject {
    Q_OBJECT
private slots:
    void jitterDoesNotAddUp() {
        SampleGrid grid(1.0);
        QVERIFY(grid.add(100.0).place == SampleGrid::Place::First);
        for (int k = 1; k < 1000; ++k) {
            const auto step = grid.add(100.0 + k + (k % 2 == 0 ? 0.2 : -0.2));
            QVERIFY(step.place == SampleGrid::Place::Next);
            QCOMPARE(step.missing, std::uint64_t{0});
        }
    }
    void gapsAreCounted() {
        SampleGrid grid(10.0);
        grid.add(0.0);
        QCOMPARE(grid.add(14.5).missing, std::uint64_t{0});
        QCOMPARE(grid.add(29.5).missing, std::uint64_t{1}); // half an interval rounds up
        QCOMPARE(grid.add(1029.5).missing, std::uint64_t{99});
    }
    void crowdedSamplesHaveNoPlace() {
        SampleGrid grid(1.0);
        grid.add(5.0);
        QVERIFY(grid.add(5.0).place == SampleGrid::Place::TooSoon);
        QVERIFY(grid.add(5.4).place == SampleGrid::Place::TooSoon);
        QVERIFY(grid.add(5.6).place == SampleGrid::Place::Next); // from the last one that has a place
    }
    void timeGoesBack() {
        SampleGrid grid(1.0);
        grid.add(5.0);
        QVERIFY(grid.add(4.0).place == SampleGrid::Place::WentBack);
        QVERIFY(grid.add(5.0).place == SampleGrid::Place::Next);
    }
};

QTEST_APPLESS_MAIN(TestSampleGrid)
#include "test_sample_grid.moc"
