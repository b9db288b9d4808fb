// SPDX-License-Identifier: GPL-3.0-or-later
//
// The emulator heard on the loopback interface, as a host hears it.
#include "app/demo/free_places.h"
#include "app/demo/grandmaster_emulator.h"
#include "app/demo/in_thread.h"
#include "app/demo/os_support.h"
#include "shared/wire/ptp1.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QTest>
#include <QUdpSocket>

#include <cmath>
#include <map>

using namespace dantesync;
using namespace dantesync::demo;

namespace {

struct Heard {
    std::int64_t rawNs = 0;
    wire::ptp1::Message message;
};

} // namespace

class TestGrandmasterEmulator : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void hostsHearSyncAndFollowUp();
    void itFallsSilentAndSpeaksAgain();

private:
    bool listen(QUdpSocket& socket, std::uint16_t port);
    void read(QUdpSocket& socket, std::vector<Heard>& into);

    LanPlaces m_places;
    GrandmasterPlan m_plan;
    std::int64_t m_startNs = 0;
    std::unique_ptr<InThread<GrandmasterEmulator>> m_device;
    std::unique_ptr<QUdpSocket> m_event;
    std::unique_ptr<QUdpSocket> m_general;
    std::vector<Heard> m_syncs;
    std::vector<Heard> m_followUps;
};

bool TestGrandmasterEmulator::listen(QUdpSocket& socket, std::uint16_t port) {
    const QHostAddress group(QStringLiteral("224.0.1.129"));
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& interface : interfaces) {
        if (interface.flags().testFlag(QNetworkInterface::IsLoopBack))
            return socket.bind(group, port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint) &&
                   socket.joinMulticastGroup(group, interface);
    }
    return false;
}

void TestGrandmasterEmulator::read(QUdpSocket& socket, std::vector<Heard>& into) {
    while (socket.hasPendingDatagrams()) {
        const std::int64_t now = rawCounterNs();
        const QByteArray bytes = socket.receiveDatagram().data();
        const auto parsed = wire::ptp1::parse(
            {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())},
            "_DFLT");
        QCOMPARE(parsed.verdict, wire::ptp1::Verdict::Ok);
        into.push_back({now, parsed.message});
    }
}

void TestGrandmasterEmulator::init() {
    const auto places = findFreePlaces(1);
    QVERIFY(places.ok());
    m_places = *places;
    m_plan.uuid = ClockUuid{{0x00, 0x1d, 0xc1, 0x0a, 0x0b, 0x0c}};
    m_plan.uptime = Nanoseconds::fromSeconds(1000);
    m_plan.rate = Ppm{50.0};
    m_syncs.clear();
    m_followUps.clear();
    m_event = std::make_unique<QUdpSocket>();
    m_general = std::make_unique<QUdpSocket>();
    QVERIFY(listen(*m_event, m_places.eventPort) && listen(*m_general, m_places.generalPort));
    connect(m_event.get(), &QUdpSocket::readyRead, this, [this] { read(*m_event, m_syncs); });
    connect(m_general.get(), &QUdpSocket::readyRead, this, [this] { read(*m_general, m_followUps); });
    m_startNs = rawCounterNs();
    m_device = std::make_unique<InThread<GrandmasterEmulator>>(m_plan, m_places, m_startNs);
    const auto opened = m_device->call([](GrandmasterEmulator& g) { return std::optional<Status>(g.open()); });
    QVERIFY2(opened->ok(), opened->ok() ? "" : opened->error().text().c_str());
}

void TestGrandmasterEmulator::cleanup() {
    m_device.reset();
}

void TestGrandmasterEmulator::hostsHearSyncAndFollowUp() {
    m_device->call([](GrandmasterEmulator& g) { g.speak(); });
    QTRY_VERIFY_WITH_TIMEOUT(m_followUps.size() >= 5, 5000);
    m_device->call([](GrandmasterEmulator& g) { g.fallSilent(); });

    std::map<std::uint16_t, Heard> bySequence;
    for (const Heard& sync : m_syncs) {
        QCOMPARE(sync.message.control(), wire::ptp1::Control::Sync);
        bySequence[sync.message.header.sequenceId] = sync;
    }
    QCOMPARE(bySequence.size(), m_syncs.size());
    std::vector<double> lateness; // of our reading against what the Follow_Up says, µs: never early, mostly little
    for (const Heard& followUp : m_followUps) {
        const auto* body = std::get_if<wire::ptp1::FollowUp>(&followUp.message.body);
        QVERIFY(body != nullptr);
        QCOMPARE(body->associatedSequenceId, followUp.message.header.sequenceId);
        QVERIFY(bySequence.contains(body->associatedSequenceId));
        const Heard& sync = bySequence[body->associatedSequenceId];
        const std::int64_t said = *body->preciseOriginTimestamp.toNanoseconds();
        QCOMPARE(said % 20, std::int64_t{0});
        const double heardAt =
            1000e9 + static_cast<double>(sync.rawNs - m_startNs) * (1.0 + 50e-6); // on the device's scale
        lateness.push_back((heardAt - static_cast<double>(said)) * 1e-3);
        QVERIFY2(lateness.back() > -1.0, "heard before it was sent");
    }
    QVERIFY2(*std::min_element(lateness.begin(), lateness.end()) < 2000, "the precise time is not that of sending");
    for (std::size_t i = 1; i < m_syncs.size(); ++i) {
        const auto step =
            static_cast<std::uint16_t>(m_syncs[i].message.header.sequenceId - m_syncs[i - 1].message.header.sequenceId);
        const double between = static_cast<double>(m_syncs[i].rawNs - m_syncs[i - 1].rawNs) * 1e-6;
        QCOMPARE(step, std::uint16_t{1});
        QVERIFY2(between > 150, "Syncs come every 250 ms");
    }
}

void TestGrandmasterEmulator::itFallsSilentAndSpeaksAgain() {
    m_device->call([](GrandmasterEmulator& g) { g.speak(); });
    QTRY_VERIFY_WITH_TIMEOUT(!m_syncs.empty(), 3000);
    m_device->call([](GrandmasterEmulator& g) { g.fallSilent(); });
    QCoreApplication::processEvents();
    const std::size_t before = m_syncs.size();
    QTest::qWait(400); // longer than a period: what is waited for is that nothing comes
    QCOMPARE(m_syncs.size(), before);
    m_device->call([](GrandmasterEmulator& g) { g.speak(); });
    QTRY_VERIFY_WITH_TIMEOUT(m_syncs.size() > before, 3000);
}

QTEST_GUILESS_MAIN(TestGrandmasterEmulator)
#include "test_grandmaster_emulator.moc"
