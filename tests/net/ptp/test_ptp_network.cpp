// SPDX-License-Identifier: GPL-3.0-or-later
//
// Networks that are not there yet, go, and come back: in a network of this process alone.
#include "service/clock/clock_factory.h"
#include "service/net/ptp/ptp_receiver.h"
#include "tests/net/ptp/ptp_talker.h"
#include "tests/support/own_network.h"

#include <QCoreApplication>
#include <QTest>

using namespace dantesync;
using net::PtpReceiver;
using test::OwnNetwork;
using test::PtpTalker;

namespace {

/// The receiver looks for interfaces every 2 s by itself; a change it is told of acts at once.
constexpr int noLookDue = 1'500; // ms

} // namespace

class TestPtpNetwork : public QObject {
    Q_OBJECT
public:
    explicit TestPtpNetwork(bool ownNetwork)
        : m_ownNetwork(ownNetwork) {}

private slots:
    void init();
    void cleanup() { receiver.reset(); }
    void noNetworkAtStartIsNoError_data();
    void noNetworkAtStartIsNoError();
    void goesAndComesBack();
    void withoutInterfaceItWaitsForOne();

private:
    void open(const std::string& interface) {
        net::PtpReceiverOptions options;
        options.interface = interface;
        options.eventPort = 31'319;
        options.generalPort = 31'320;
        options.settling = {};
        PtpReceiver::Callbacks callbacks;
        callbacks.followUp = [this](const auto&, const Endpoint&) { ++followUps; };
        auto opened = PtpReceiver::open(options, *clock, callbacks);
        if (!opened)
            qFatal("%s", opened.error().text().c_str());
        receiver = std::move(opened).value();
    }
    bool hearsSomething() {
        const int before = followUps;
        PtpTalker talker(31'319, 31'320);
        return QTest::qWaitFor(
            [&] {
                talker.followUp(talker.sync());
                return followUps > before;
            },
            1000);
    }

    bool m_ownNetwork;
    int followUps = 0;
    std::unique_ptr<SystemClock> clock = std::move(makeClock(ClockBackend::Monitor)).value();
    std::unique_ptr<PtpReceiver> receiver;
};

void TestPtpNetwork::init() {
    if (!m_ownNetwork)
        QSKIP("this system allows no network namespace, and the tests touch no other network");
    QVERIFY(OwnNetwork::setLoopback(false));
}

void TestPtpNetwork::noNetworkAtStartIsNoError_data() {
    QTest::addColumn<QString>("interface");
    QTest::newRow("by name") << QStringLiteral("lo");
    QTest::newRow("by address") << QStringLiteral("127.0.0.1");
}

void TestPtpNetwork::noNetworkAtStartIsNoError() {
    QFETCH(QString, interface);
    open(interface.toStdString());
    QVERIFY(receiver->network().joined.empty());
    QVERIFY(!receiver->network().trouble.empty());
    QVERIFY(OwnNetwork::setLoopback(true));
    QTRY_COMPARE_WITH_TIMEOUT(receiver->network().joined, std::vector<std::string>{"lo"}, noLookDue);
    QVERIFY(receiver->network().trouble.empty());
    QVERIFY(hearsSomething());
}

void TestPtpNetwork::goesAndComesBack() {
    QVERIFY(OwnNetwork::setLoopback(true));
    open("lo");
    QVERIFY(hearsSomething());
    QVERIFY(OwnNetwork::setLoopback(false));
    QTRY_VERIFY_WITH_TIMEOUT(receiver->network().joined.empty(), noLookDue);
    QVERIFY(receiver->network().trouble.find("lo") != std::string::npos);
    QVERIFY(OwnNetwork::setLoopback(true));
    QTRY_VERIFY_WITH_TIMEOUT(!receiver->network().joined.empty(), noLookDue);
    QVERIFY(hearsSomething());
}

void TestPtpNetwork::withoutInterfaceItWaitsForOne() {
    QVERIFY(OwnNetwork::setLoopback(true)); // loopback alone is no network
    open("");
    QVERIFY(receiver->network().joined.empty());
    QCOMPARE(receiver->network().trouble, std::string("no network interface is up"));
}

int main(int argc, char** argv) {
    const bool ownNetwork = OwnNetwork::enter();
    const QCoreApplication application(argc, argv);
    TestPtpNetwork test(ownNetwork);
    return QTest::qExec(&test, argc, argv);
}

#include "test_ptp_network.moc"
