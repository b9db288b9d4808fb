// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/heard_grandmasters.h"
#include "tests/desktop/made_up_round.h"

#include <QTest>

using namespace dantesync;
using namespace dantesync::desktop;

class TestHeardGrandmasters : public QObject {
    Q_OBJECT

private slots:
    void nobodyHeardNone() { QVERIFY(heardGrandmasters({}, nullptr).empty()); }

    void theServiceTellsAddresses() {
        GrandmasterAddresses addresses;
        SyncStatus status;
        learnAddress(addresses, status);
        QVERIFY(addresses.empty());
        status.grandmaster.emplace();
        learnAddress(addresses, status); // an identity of zeros is none
        QVERIFY(addresses.empty());
        status.grandmaster->uuid = *ClockUuid::parse("00:1d:c1:0a:0b:0c");
        status.grandmaster->source.address = *Ipv4::parse("10.0.0.7");
        learnAddress(addresses, status);
        const auto heard = heardGrandmasters(addresses, nullptr);
        QCOMPARE(heard.size(), std::size_t{1});
        QCOMPARE(heard[0].address, QStringLiteral("10.0.0.7"));
        QVERIFY(heard[0].words.contains(QStringLiteral("00:1d:c1:0a:0b:0c")));
    }

    void everyHostsGrandmasterIsThere() {
        auto hosts = test::madeUpHosts(6);
        hosts[4].grandmaster = 0x77;
        hosts[5].answers = false;
        const FleetRoundPtr round = test::madeUpRound(hosts);
        const ClockUuid common{*round->fleet.hosts[0].reading.basic->grandmaster()};
        const auto heard = heardGrandmasters({{common, *Ipv4::parse("10.0.0.7")}}, round);
        QCOMPARE(heard.size(), std::size_t{2});
        QCOMPARE(heard[0].address, QStringLiteral("10.0.0.7")); // what can be picked comes first
        QVERIFY2(heard[0].words.contains(QStringLiteral("host-01, host-02, host-03 and 1 ")),
                 qPrintable(heard[0].words));
        QVERIFY(heard[1].address.isEmpty());
        QVERIFY(heard[1].words.contains(QStringLiteral("host-05")) && heard[1].words.contains(QStringLiteral(":77")));
    }
};

QTEST_GUILESS_MAIN(TestHeardGrandmasters)
#include "test_heard_grandmasters.moc"
