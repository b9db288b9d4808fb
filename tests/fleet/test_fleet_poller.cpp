// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/assessment.h"
#include "shared/fleet/fleet_poller.h"
#include "tests/fleet/fake_responder.h"

#include <QTest>

using namespace dantesync;
using namespace dantesync::fleet;
using test::FakeResponder;
using Manner = FakeResponder::Manner;

namespace {

constexpr Ipv4 home{0x7F000001};
constexpr int patienceMs = 60'000;

HostSpec specOf(const std::string& name, const FakeResponder& responder) {
    const Endpoint at = responder.endpoint();
    return {name, {at.address.toString(), at.port}};
}

PollOptions optionsFor(std::vector<HostSpec> hosts) {
    PollOptions options;
    options.query.hosts = std::move(hosts);
    options.query.exchanges = 2;
    options.interval = std::chrono::milliseconds(200);
    return options;
}

const HostReading* find(const FleetPoller& poller, const std::string& name) {
    for (const HostReading& reading : poller.readings()) {
        if (reading.host.name == name)
            return &reading;
    }
    return nullptr;
}

bool answers(const FleetPoller& poller, const std::string& name) {
    const HostReading* reading = find(poller, name);
    return reading != nullptr && reading->answered();
}

} // namespace

class TestFleetPoller : public QObject {
    Q_OBJECT
private slots:
    void roundsGoOnAndOffsetsHold();
    void aHostGoesAndComesBack();
    void aReplacedHostIsAskedAsItCan();
    void whoComesLaterIsDiscovered();
    void namesDoNotHoldUpTheOthers();
    void stoppedMeansStopped();
};

void TestFleetPoller::roundsGoOnAndOffsetsHold() {
    FakeResponder a(Manner::Precise, {});
    FakeResponder b(Manner::Precise, Nanoseconds::fromMilliseconds(3));
    FakeResponder c(Manner::BasicOnly, Nanoseconds::fromMilliseconds(-2));
    QVERIFY(a.listen(home) && b.listen(home) && c.listen(home));
    FleetPoller poller(optionsFor({specOf("a", a), specOf("b", b), specOf("c", c)}));
    int rounds = 0;
    bool epochs = false;
    QStringList wrong;
    connect(&poller, &FleetPoller::roundFinished, this, [&] {
        ++rounds;
        const auto fleet = assess(poller.readings(), {"a", ""});
        for (std::size_t i = 1; i < fleet.hosts.size(); ++i) {
            const auto& host = fleet.hosts[i];
            const Nanoseconds truth = Nanoseconds::fromMilliseconds(i == 1 ? 3 : -2);
            if (host.twoWay && abs(host.twoWay->offset - truth) > host.twoWay->uncertainty)
                wrong << QString::number(host.twoWay->offset.count);
        }
        epochs = epochs || (fleet.hosts[1].reading.atEpoch && fleet.hosts[0].reading.atEpoch);
    });
    poller.start();
    QTRY_VERIFY_WITH_TIMEOUT(rounds >= 15 && epochs, patienceMs);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char(' '))));
    QCOMPARE(poller.readings().size(), std::size_t{3});
    QVERIFY(a.requestsSeen() <= (rounds + 1) * 4); // a burst of two a round; repeated only where nothing came
}

void TestFleetPoller::aHostGoesAndComesBack() {
    FakeResponder a(Manner::Precise, {});
    auto b = std::make_unique<FakeResponder>(Manner::Precise, Nanoseconds{});
    QVERIFY(a.listen(home) && b->listen(home));
    const std::uint16_t port = b->endpoint().port;
    FleetPoller poller(optionsFor({specOf("a", a), specOf("b", *b)}));
    poller.start();
    QTRY_VERIFY_WITH_TIMEOUT(answers(poller, "b"), patienceMs);
    b.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!answers(poller, "b") && answers(poller, "a"), patienceMs);
    QVERIFY(find(poller, "b")->failure.find("no answer from 127.0.0.1:") == 0);
    b = std::make_unique<FakeResponder>(Manner::Precise, Nanoseconds{});
    QVERIFY(b->listen(home, port));
    QTRY_VERIFY_WITH_TIMEOUT(answers(poller, "b"), patienceMs);
}

void TestFleetPoller::aReplacedHostIsAskedAsItCan() {
    auto host = std::make_unique<FakeResponder>(Manner::Precise, Nanoseconds{});
    QVERIFY(host->listen(home));
    const std::uint16_t port = host->endpoint().port;
    FleetPoller poller(optionsFor({specOf("host", *host)}));
    poller.start();
    QTRY_VERIFY_WITH_TIMEOUT(answers(poller, "host") && find(poller, "host")->precise, patienceMs);
    host = std::make_unique<FakeResponder>(Manner::PreciseUnanswered, Nanoseconds{});
    QVERIFY(host->listen(home, port));
    QTRY_VERIFY_WITH_TIMEOUT(answers(poller, "host") && !find(poller, "host")->precise, patienceMs);
}

void TestFleetPoller::whoComesLaterIsDiscovered() {
    FakeResponder named(Manner::Precise, {});
    QVERIFY(named.listen(Ipv4{0x7F4D0202}));
    const std::uint16_t port = named.endpoint().port;
    FakeResponder late(Manner::BasicOnly, {});
    bool isThere = false;
    QUdpSocket ear; // both hear the broadcast address, as the service does
    QVERIFY(ear.bind(QHostAddress(0x7FFFFFFFU), port, QUdpSocket::ShareAddress));
    connect(&ear, &QUdpSocket::readyRead, this, [&] {
        while (ear.hasPendingDatagrams()) {
            QByteArray request(256, '\0');
            QHostAddress from;
            quint16 fromPort = 0;
            request.truncate(ear.readDatagram(request.data(), request.size(), &from, &fromPort));
            named.answer(request, from, fromPort);
            if (isThere)
                late.answer(request, from, fromPort);
        }
    });
    PollOptions options = optionsFor({specOf("named", named)});
    options.query.port = port;
    options.query.discoverAt = {Ipv4{0x7FFFFFFF}};
    options.discoverEvery = std::chrono::milliseconds(300);
    FleetPoller poller(options);
    poller.start();
    QTRY_VERIFY_WITH_TIMEOUT(answers(poller, "named"), patienceMs);
    QCOMPARE(poller.readings().size(), std::size_t{1});
    QVERIFY(late.listen(Ipv4{0x7F4D0201}, port));
    isThere = true;
    QTRY_VERIFY_WITH_TIMEOUT(answers(poller, "127.77.2.1"), patienceMs);
    QVERIFY(find(poller, "127.77.2.1")->discovered);
    QCOMPARE(poller.readings().size(), std::size_t{2});
}

void TestFleetPoller::namesDoNotHoldUpTheOthers() {
    FakeResponder a(Manner::Precise, {});
    QVERIFY(a.listen(home));
    FleetPoller poller(optionsFor({{"nowhere", {"no-such-host.invalid", std::nullopt}}, specOf("a", a)}));
    poller.start();
    QTRY_VERIFY_WITH_TIMEOUT(answers(poller, "a"), patienceMs);
    QVERIFY(!answers(poller, "nowhere"));
    QVERIFY(find(poller, "nowhere")->failure.find("no-such-host.invalid") != std::string::npos);
}

void TestFleetPoller::stoppedMeansStopped() {
    FakeResponder a(Manner::Precise, {});
    QVERIFY(a.listen(home));
    FleetPoller poller(optionsFor({specOf("a", a)}));
    int rounds = 0;
    connect(&poller, &FleetPoller::roundFinished, this, [&] {
        if (++rounds == 2)
            poller.stop();
    });
    poller.start();
    QTRY_COMPARE_WITH_TIMEOUT(rounds, 2, patienceMs);
    const int seen = a.requestsSeen();
    QTest::qWait(500);
    QCOMPARE(rounds, 2);
    QVERIFY(a.requestsSeen() <= seen + 2);
}

QTEST_GUILESS_MAIN(TestFleetPoller)
#include "test_fleet_poller.moc"
