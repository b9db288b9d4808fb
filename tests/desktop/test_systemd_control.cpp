// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/linux/systemd_control.h"
#include "tests/desktop/fake_systemd.h"
#include "tests/desktop/private_bus.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace dantesync::desktop;
using namespace dantesync::tests;
using namespace Qt::StringLiterals;

using State = ServiceControl::State;

class TestSystemdControl : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_bus.start()); }
    void init() {
        m_systemd = std::make_unique<FakeSystemd>(m_bus.address());
        QVERIFY(m_systemd->appear());
        m_control = std::make_unique<SystemdControl>();
        m_finished = std::make_unique<QSignalSpy>(m_control.get(), &ServiceControl::finished);
    }
    void cleanup() {
        m_control.reset();
        m_systemd.reset();
    }

    void theStateIsTheUnits_data() {
        QTest::addColumn<QString>("load");
        QTest::addColumn<QString>("active");
        QTest::addColumn<State>("state");
        QTest::newRow("running") << u"loaded"_s << u"active"_s << State::Running;
        QTest::newRow("reloading") << u"loaded"_s << u"reloading"_s << State::Running;
        QTest::newRow("stopped") << u"loaded"_s << u"inactive"_s << State::Stopped;
        QTest::newRow("starting") << u"loaded"_s << u"activating"_s << State::Starting;
        QTest::newRow("stopping") << u"loaded"_s << u"deactivating"_s << State::Stopping;
        QTest::newRow("failed") << u"loaded"_s << u"failed"_s << State::Failed;
        QTest::newRow("not there") << u"not-found"_s << u"inactive"_s << State::NotInstalled;
        QTest::newRow("removed while it runs") << u"not-found"_s << u"active"_s << State::Running;
        QTest::newRow("masked") << u"masked"_s << u"inactive"_s << State::Stopped;
    }
    void theStateIsTheUnits() {
        QFETCH(QString, load);
        QFETCH(QString, active);
        QFETCH(State, state);
        m_systemd->setLoadState(load);
        m_systemd->setUnit(active);
        QCOMPARE(m_control->state(), State::Unknown);
        m_control->begin();
        QTRY_COMPARE(m_control->state(), state);
        QVERIFY(m_control->available());
    }

    void whatOthersDoIsSeenBySignals() {
        beginStopped();
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 10; ++i) {
            m_systemd->setUnit(u"active"_s);
            QTRY_COMPARE(m_control->state(), State::Running);
            m_systemd->setUnit(u"inactive"_s);
            QTRY_COMPARE(m_control->state(), State::Stopped);
        }
        QVERIFY2(time.elapsed() < 50'000, "seen by asking now and then only: that takes 100 s");
        m_systemd->setUnit(u"failed"_s, u"exit-code"_s, 2);
        QTRY_COMPARE(m_control->state(), State::Failed);
        QVERIFY2(m_control->detail().contains(u"configuration"_s), qPrintable(m_control->detail()));
    }

    void whatOthersDoIsSeenWithoutSignalsToo() {
        m_systemd->refuseSubscription = true;
        m_control->begin();
        QTRY_COMPARE(m_control->state(), State::Stopped);
        m_systemd->setUnit(u"active"_s);
        QTRY_COMPARE(m_control->state(), State::Running);
    }

    void anInstallationIsSeen() {
        m_systemd->setLoadState(u"not-found"_s);
        m_control->begin();
        QTRY_COMPARE(m_control->state(), State::NotInstalled);
        QVERIFY(m_control->detail().contains(u"package"_s));
        m_systemd->setLoadState(u"loaded"_s);
        QTRY_COMPARE(m_control->state(), State::Stopped);
        QVERIFY(m_control->detail().isEmpty());
    }

    void aRequestEndsWithItsJob() {
        beginStopped();
        m_control->start();
        QVERIFY(m_control->busy());
        QTRY_COMPARE(m_systemd->requests, QStringList{u"StartUnit dantesync.service replace interactive"_s});
        m_systemd->setUnit(u"activating"_s);
        QTRY_COMPARE(m_control->state(), State::Starting);
        QVERIFY(m_finished->isEmpty());
        m_systemd->setUnit(u"active"_s);
        m_systemd->endJob(u"done"_s);
        QTRY_COMPARE(m_finished->size(), 1);
        QCOMPARE(m_finished->at(0).at(0).toString(), QString());
        QCOMPARE(m_control->state(), State::Running);
        QVERIFY(!m_control->busy());
    }

    void aJobMayEndBeforeItsPathIsTold() {
        beginStopped();
        m_systemd->endAtOnce = true;
        m_control->restart();
        QTRY_COMPARE(m_finished->size(), 1);
        QCOMPARE(m_finished->at(0).at(0).toString(), QString());
        QCOMPARE(m_systemd->requests, QStringList{u"RestartUnit dantesync.service replace interactive"_s});
    }

    void aRequestEndsWithoutSignalsToo() {
        m_systemd->refuseSubscription = true;
        m_systemd->setUnit(u"active"_s);
        m_control->begin();
        QTRY_COMPARE(m_control->state(), State::Running);
        m_control->stop();
        QTRY_COMPARE(m_systemd->requests.size(), 1);
        QVERIFY(m_finished->isEmpty());
        m_systemd->setUnit(u"inactive"_s);
        m_systemd->endJob(u"done"_s);
        QTRY_COMPARE(m_finished->size(), 1);
        QCOMPARE(m_finished->at(0).at(0).toString(), QString());
        QCOMPARE(m_control->state(), State::Stopped);
    }

    void aSecondRequestWaitsForNobody() {
        beginStopped();
        m_control->start();
        m_control->stop();
        QTRY_COMPARE(m_systemd->requests.size(), 1);
        m_systemd->endJob(u"done"_s);
        QTRY_COMPARE(m_finished->size(), 1);
        QCOMPARE(m_systemd->requests.size(), 1);
    }

    void aStartThatFailsSaysWhy() {
        beginStopped();
        m_control->start();
        QTRY_COMPARE(m_systemd->requests.size(), 1);
        m_systemd->setUnit(u"failed"_s, u"exit-code"_s, 3);
        m_systemd->endJob(u"failed"_s);
        QTRY_COMPARE(m_finished->size(), 1);
        const QString error = m_finished->at(0).at(0).toString();
        QVERIFY2(error.contains(u"port"_s) && error.contains(u"journalctl"_s), qPrintable(error));
        QCOMPARE(m_control->detail(), error);
    }

    void aRefusalSaysWhatHelps_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        QTest::newRow("refused") << u"org.freedesktop.DBus.Error.AccessDenied"_s << u"password"_s;
        QTest::newRow("nobody asks") << u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s << u"sudo"_s;
        QTest::newRow("not there") << u"org.freedesktop.systemd1.NoSuchUnit"_s << u"package"_s;
        QTest::newRow("masked") << u"org.freedesktop.systemd1.UnitMasked"_s << u"unmask"_s;
        QTest::newRow("another") << u"org.example.Strange"_s << u"No."_s;
    }
    void aRefusalSaysWhatHelps() {
        QFETCH(QString, name);
        QFETCH(QString, word);
        beginStopped();
        m_systemd->refusal = name;
        m_control->start();
        QTRY_COMPARE(m_finished->size(), 1);
        const QString error = m_finished->at(0).at(0).toString();
        QVERIFY2(error.contains(word), qPrintable(error));
        QCOMPARE(m_control->state(), State::Stopped);
    }

    void withoutSystemdItSaysSoAndFindsItLater() {
        m_systemd->vanish();
        m_control->begin();
        QTRY_VERIFY(m_control->detail().contains(u"systemd does not run"_s));
        QCOMPARE(m_control->state(), State::Unknown);
        m_control->start();
        QTRY_COMPARE(m_finished->size(), 1);
        QVERIFY(!m_finished->at(0).at(0).toString().isEmpty());
        QVERIFY(m_systemd->appear());
        QTRY_COMPARE(m_control->state(), State::Stopped);
    }

    void aBusThatGoesAndComesIsFollowed() {
        beginStopped();
        m_control->start();
        QTRY_COMPARE(m_systemd->requests.size(), 1);
        m_systemd->vanish();
        m_bus.stop();
        QTRY_COMPARE(m_control->state(), State::Unknown);
        QTRY_COMPARE(m_finished->size(), 1); // what was asked for ends, in words
        QVERIFY(!m_finished->at(0).at(0).toString().isEmpty());
        QVERIFY(m_bus.start());
        m_systemd->setUnit(u"active"_s);
        QVERIFY(m_systemd->appear());
        QTRY_COMPARE(m_control->state(), State::Running);
    }

    void whereNoServiceIsWatchedThereIsNothingToControl() {
        const auto control = makeServiceControl(false);
        QSignalSpy finished(control.get(), &ServiceControl::finished);
        control->begin();
        QVERIFY(!control->available());
        control->start();
        QVERIFY(finished.isEmpty()); // never from within the request
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.at(0).at(0).toString().isEmpty());
        QVERIFY(m_systemd->requests.isEmpty());
    }

private:
    void beginStopped() {
        m_control->begin();
        QTRY_COMPARE(m_control->state(), State::Stopped);
    }

    PrivateBus m_bus;
    std::unique_ptr<FakeSystemd> m_systemd;
    std::unique_ptr<SystemdControl> m_control;
    std::unique_ptr<QSignalSpy> m_finished;
};

QTEST_GUILESS_MAIN(TestSystemdControl)
#include "test_systemd_control.moc"
