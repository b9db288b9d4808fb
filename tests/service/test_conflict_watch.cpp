// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/conflict_watch.h"

#include <QTest>

using namespace dantesync;

class TestConflictWatch : public QObject {
    Q_OBJECT
private slots:
    void saysWhoIsInTheWay() {
        std::vector<platform::Conflict> running{{"chronyd", "pid 734: /usr/sbin/chronyd -F 1"}};
        ConflictWatch watch(true, false, [&] { return running; });
        QVERIFY(watch.look());
        QVERIFY(watch.inTheWay());
        QCOMPARE(watch.names(), std::string("chronyd"));
        QVERIFY(watch.advice().find("pid 734") != std::string::npos);
        QVERIFY(watch.advice().find("clock.allow_conflicts") != std::string::npos);
        QVERIFY(!watch.look()); // nothing new
        running.clear();
        QVERIFY(watch.look());
        QVERIFY(!watch.inTheWay());
        QVERIFY(watch.names().empty());
    }
    void allowedConflictsAreNamedAllTheSame() {
        ConflictWatch watch(true, true, [] { return std::vector<platform::Conflict>{{"ntpd", "pid 1"}}; });
        QVERIFY(watch.look());
        QVERIFY(!watch.inTheWay());
        QCOMPARE(watch.names(), std::string("ntpd"));
    }
    void aVirtualClockIsNobodyElsesBusiness() {
        ConflictWatch watch(false, false, [] { return std::vector<platform::Conflict>{{"ntpd", "pid 1"}}; });
        QVERIFY(!watch.look());
        QVERIFY(!watch.inTheWay());
    }
};

QTEST_APPLESS_MAIN(TestConflictWatch)
#include "test_conflict_watch.moc"
