// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/log/repeated_trouble.h"

#include <QTest>

using namespace dantesync;
using dantesync::log::RepeatedTrouble;

namespace {

CounterTime at(double seconds) {
    return CounterTime{} + Nanoseconds::fromSeconds(1e6 + seconds);
}

using Told = std::optional<std::string>;

} // namespace

class TestRepeatedTrouble : public QObject {
    Q_OBJECT

private slots:
    void firstAtOnceThenAtMostOnceAMinute() {
        RepeatedTrouble trouble;
        QCOMPARE(trouble.report("no route", at(0)), Told("no route"));
        int told = 0;
        for (int i = 1; i < 60'000; ++i)
            told += trouble.report("no route", at(i * 1e-3)).has_value() ? 1 : 0;
        QCOMPARE(told, 0);
        QCOMPARE(trouble.report("no route", at(60)), Told("no route, 60000 more in 60 s"));
        QCOMPARE(trouble.report("no route", at(61)), Told());
        QCOMPARE(trouble.total(), std::uint64_t(60'002));
    }

    void whatIsLeftIsToldByTheTimer() {
        RepeatedTrouble trouble;
        QCOMPARE(trouble.summary(at(0)), Told());
        trouble.report("a", at(0));
        QCOMPARE(trouble.summary(at(100)), Told()); // nothing is left to tell
        RepeatedTrouble again;
        again.report("a", at(0));
        again.report("b", at(1));
        QCOMPARE(again.summary(at(59)), Told());
        QCOMPARE(again.summary(at(75)), Told("b, 1 more in 75 s"));
        QCOMPARE(again.summary(at(200)), Told());
    }

    void afterAQuietTimeItIsNewsAgain() {
        RepeatedTrouble trouble(Nanoseconds::fromSeconds(10));
        trouble.report("a", at(0));
        QCOMPARE(trouble.report("a", at(11)), Told("a"));
        QCOMPARE(trouble.report("a", at(12)), Told());
    }
};

QTEST_APPLESS_MAIN(TestRepeatedTrouble)
#include "test_repeated_trouble.moc"
