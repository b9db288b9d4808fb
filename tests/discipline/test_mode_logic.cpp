// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/mode_logic.h"

#include <QTest>

using namespace dantesync;
using namespace dantesync::discipline;

class TestModeLogic : public QObject {
    Q_OBJECT
private slots:
    void entersByDriftPlusThreeSigma_data() {
        QTest::addColumn<double>("drift");
        QTest::addColumn<double>("sigma");
        QTest::addColumn<int>("mode");
        QTest::newRow("nano") << 0.1 << 0.13 << int(Mode::Nano);
        QTest::newRow("uncertain for nano") << 0.1 << 0.14 << int(Mode::Lock);
        QTest::newRow("negative drift counts") << -0.45 << 0.02 << int(Mode::Lock);
        QTest::newRow("lock") << 4.9 << 0.03 << int(Mode::Lock);
        QTest::newRow("prod") << 4.9 << 0.04 << int(Mode::Prod);
        QTest::newRow("acquiring") << 19.0 << 0.4 << int(Mode::Acq);
        QTest::newRow("no evidence is no lock") << 0.0 << 1e6 << int(Mode::Acq);
    }
    void entersByDriftPlusThreeSigma() {
        QFETCH(double, drift);
        QFETCH(double, sigma);
        QFETCH(int, mode);
        ModeLogic logic;
        QCOMPARE(int(logic.next(Mode::Acq, Ppm{drift}, Ppm{sigma})), mode);
    }
    void staysInsideTheHysteresis() {
        ModeLogic logic;
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(logic.next(Mode::Nano, Ppm{0.70}, Ppm{0.01}), Mode::Nano);
    }
    void leavesOnlyOnEvidence() {
        ModeLogic logic;
        for (int i = 1; i < ModeLogic::evidence; ++i)
            QCOMPARE(logic.next(Mode::Nano, Ppm{0.80}, Ppm{0.01}), Mode::Nano);
        QCOMPARE(logic.next(Mode::Nano, Ppm{0.80}, Ppm{0.01}), Mode::Lock);
    }
    void oneGoodLookRestoresTrust() {
        ModeLogic logic;
        for (int i = 1; i < ModeLogic::evidence; ++i)
            logic.next(Mode::Lock, Ppm{9}, Ppm{0});
        QCOMPARE(logic.next(Mode::Lock, Ppm{7}, Ppm{0}), Mode::Lock);
        QCOMPARE(logic.next(Mode::Lock, Ppm{9}, Ppm{0}), Mode::Lock);
    }
    void fallsAsFarAsTheEvidenceSays() {
        ModeLogic logic;
        Mode mode = Mode::Nano;
        for (int i = 0; i < ModeLogic::evidence; ++i)
            mode = logic.next(mode, Ppm{100}, Ppm{0});
        QCOMPARE(mode, Mode::Acq);
    }
};

QTEST_APPLESS_MAIN(TestModeLogic)
#include "test_mode_logic.moc"
