// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/clock_factory.h"
#include "service/clock/host_time_source.h"
#include "service/net/ptp/ptp_receiver.h"
#include "tests/net/ptp/ptp_talker.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cstdlib>
#include <vector>

using namespace dantesync;
using net::PtpReceiver;
using net::PtpReceiverOptions;
using test::PtpTalker;
using wire::ptp1::FollowUp;

namespace {

struct Heard {
    struct Sync {
        std::uint16_t sequenceId = 0;
        Endpoint source;
        ClockReading received;
        ClockReading handled;
        Timestamping stamping = Timestamping::User;
    };
    std::vector<Sync> syncs;
    std::vector<std::uint16_t> followUps;
    int version2 = 0;
    std::vector<net::PtpNetworkStatus> networks;
};

/// A receiver on loopback with unprivileged ports, and what it heard.
class Listener {
public:
    explicit Listener(PtpReceiverOptions options = {}, ClockBackend backend = ClockBackend::Monitor)
        : m_clock(make(backend, options)) {
        if (options.interface.empty())
            options.interface = "127.0.0.1";
        if (options.eventPort == 319)
            options.eventPort = options.generalPort = 0;
        PtpReceiver::Callbacks callbacks;
        callbacks.sync = [this](const auto& message, const Endpoint& source, const ClockReading& at,
                                Timestamping kind) {
            heard.syncs.push_back({message.header.sequenceId, source, at, m_clock->now(), kind});
        };
        callbacks.followUp = [this](const auto& message, const Endpoint&) {
            heard.followUps.push_back(std::get<FollowUp>(message.body).associatedSequenceId);
        };
        callbacks.ptp2 = [this] { ++heard.version2; };
        callbacks.networkChanged = [this](const auto& network) { heard.networks.push_back(network); };
        auto opened = PtpReceiver::open(options, *m_clock, callbacks);
        if (!opened)
            qFatal("%s", opened.error().text().c_str());
        receiver = std::move(opened).value();
    }

    PtpTalker talker(Ipv4 source = Ipv4{0x7F000001}) const {
        return {receiver->eventPort(), receiver->generalPort(), source};
    }
    SystemClock& clock() { return *m_clock; }

    Heard heard;
    std::unique_ptr<PtpReceiver> receiver;

private:
    static std::unique_ptr<SystemClock> make(ClockBackend backend, const PtpReceiverOptions& options) {
        return std::move(makeClock(backend, options.impairment.value_or(VirtualOptions{}))).value();
    }
    std::unique_ptr<SystemClock> m_clock;
};

PtpReceiverOptions atOnce() {
    PtpReceiverOptions options;
    options.settling = {};
    return options;
}

} // namespace

class TestPtpReceiver : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void hearsSyncAndFollowUp();
    void stampsInTheKernel();
    void joinsWhileTheSenderIsAtIt();
    void usesNothingInTheFirstSecond();
    void twoHearTheSame();
    void ignoresOtherSubdomains();
    void hearsItsOwnAlternateSubdomain();
    void takesVersion2ForVersion2AndNothingElse();
    void countsWhatIsNoPtp();
    void survivesRandomBytes();
    void obeysTheAllowlist();
    void ignoresASyncOnTheGeneralPort();
    void delaysStampsOfAVirtualHost();
    void saysWhereItHears();
    void takesTheNetworkAsItComesUnderASimulator();
    void saysThatThePortIsTaken();
    void saysThatThereIsNoSuchInterface();

private:
    /// Sends until the kernel's stamps have begun: they may take a moment after the first socket asked.
    static bool talkUntilKernelStamp(Listener& listener, PtpTalker& talker) {
        return QTest::qWaitFor(
            [&] {
                talker.sync();
                (void)QTest::qWaitFor([] { return false; }, 5);
                return !listener.heard.syncs.empty() && listener.heard.syncs.back().stamping == Timestamping::Kernel;
            },
            60'000);
    }
};

void TestPtpReceiver::initTestCase() {
    Listener listener(atOnce());
    PtpTalker talker = listener.talker();
    QVERIFY(talkUntilKernelStamp(listener, talker));
}

void TestPtpReceiver::hearsSyncAndFollowUp() {
    Listener listener(atOnce());
    PtpTalker talker = listener.talker(Ipv4{0x7F000009});
    const std::uint16_t sequence = talker.sync();
    talker.followUp(sequence);
    QTRY_COMPARE(listener.heard.syncs.size(), 1U);
    QTRY_COMPARE(listener.heard.followUps.size(), 1U);
    QCOMPARE(listener.heard.syncs[0].sequenceId, sequence);
    QCOMPARE(listener.heard.syncs[0].source.address.toString(), std::string("127.0.0.9"));
    QCOMPARE(listener.heard.followUps[0], sequence);
    QCOMPARE(listener.receiver->counters().syncs, 1U);
    QCOMPARE(listener.receiver->counters().followUps, 1U);
}

void TestPtpReceiver::stampsInTheKernel() {
    Listener listener(atOnce());
    PtpTalker talker = listener.talker();
    for (std::size_t i = 1; i <= 5; ++i) {
        const ClockReading before = listener.clock().now();
        talker.sync();
        QTRY_VERIFY(listener.heard.syncs.size() + listener.receiver->counters().droppedStamps == i);
        if (listener.heard.syncs.empty())
            continue; // a busy machine: a wide bracket
        const Heard::Sync& sync = listener.heard.syncs.back();
        QCOMPARE(sync.stamping, Timestamping::Kernel);
        if (sync.handled.wall - before.wall < Nanoseconds{1'000'000'000}) {
            QVERIFY(sync.received.wall >= before.wall - Nanoseconds{1'000});
            QVERIFY(sync.received.counter >= before.counter - Nanoseconds{10'000});
            QVERIFY(sync.received.wall <= sync.handled.wall);
            QVERIFY(sync.received.counter <= sync.handled.counter);
        }
    }
    QVERIFY(!listener.heard.syncs.empty());
    // In the kernel or by us: on an idle machine the two are the same within a millisecond.
    std::int64_t least = INT64_MAX;
    for (const Heard::Sync& sync : listener.heard.syncs)
        least = std::min(least, (sync.handled.counter - sync.received.counter).count);
    QVERIFY2(least < 1'000'000, qPrintable(QString::number(least)));
}

void TestPtpReceiver::joinsWhileTheSenderIsAtIt() {
    Listener first(atOnce());
    PtpTalker talker = first.talker();
    talker.sync();
    QTRY_COMPARE(first.heard.syncs.size(), 1U);
    PtpReceiverOptions options = atOnce();
    options.eventPort = first.receiver->eventPort();
    options.generalPort = first.receiver->generalPort();
    Listener second(options);
    const std::uint16_t sequence = talker.sync();
    QTRY_COMPARE(second.heard.syncs.size(), 1U);
    QCOMPARE(second.heard.syncs[0].sequenceId, sequence);
}

void TestPtpReceiver::usesNothingInTheFirstSecond() {
    Listener listener; // as the service runs it
    PtpTalker talker = listener.talker();
    const CounterTime opened = listener.clock().now().counter;
    QVERIFY(talkUntilKernelStamp(listener, talker));
    QVERIFY(listener.heard.syncs.front().received.counter - opened >= Nanoseconds{990'000'000});
    QVERIFY(listener.receiver->counters().settling > 10);
}

void TestPtpReceiver::twoHearTheSame() {
    Listener first(atOnce());
    PtpReceiverOptions options = atOnce();
    options.eventPort = first.receiver->eventPort();
    options.generalPort = first.receiver->generalPort();
    Listener second(options);
    PtpTalker talker = first.talker();
    for (int i = 0; i < 3; ++i)
        talker.followUp(talker.sync());
    QTRY_COMPARE(first.heard.followUps.size(), 3U);
    QTRY_COMPARE(second.heard.followUps.size(), 3U);
    QTRY_COMPARE(first.receiver->counters().syncs + first.receiver->counters().droppedStamps, 3U);
    QTRY_COMPARE(second.receiver->counters().syncs + second.receiver->counters().droppedStamps, 3U);
}

void TestPtpReceiver::ignoresOtherSubdomains() {
    Listener listener(atOnce());
    PtpTalker talker = listener.talker();
    talker.sync("_ALT1"); // its own group
    wire::ptp1::Message pullUp;
    pullUp.header.subdomain = "_ALT1";
    pullUp.body = wire::ptp1::Sync{};
    talker.event(wire::ptp1::build(pullUp)); // in our group all the same
    talker.sync();
    QTRY_COMPARE(listener.heard.syncs.size(), 1U);
    QCOMPARE(listener.receiver->counters().otherSubdomain, 1U);
}

void TestPtpReceiver::hearsItsOwnAlternateSubdomain() {
    PtpReceiverOptions options = atOnce();
    options.subdomain = "_ALT2";
    Listener listener(options);
    PtpTalker talker = listener.talker();
    talker.sync();
    const std::uint16_t sequence = talker.sync("_ALT2");
    QTRY_COMPARE(listener.heard.syncs.size(), 1U);
    QCOMPARE(listener.heard.syncs[0].sequenceId, sequence);
}

void TestPtpReceiver::takesVersion2ForVersion2AndNothingElse() {
    Listener listener(atOnce());
    PtpTalker talker = listener.talker();
    std::array<std::uint8_t, 124> sync{};
    sync[1] = 2; // versionPTP of IEEE 1588-2008, 13.3.2.2
    talker.event(sync);
    sync[0] = 0x08; // Follow_Up
    talker.general(sync);
    QTRY_COMPARE(listener.heard.version2, 2);
    QCOMPARE(listener.receiver->counters().version2, 2U);
    QVERIFY(listener.heard.syncs.empty() && listener.heard.followUps.empty());
    QVERIFY(listener.receiver->network().heardOn.empty());
}

void TestPtpReceiver::countsWhatIsNoPtp() {
    Listener listener(atOnce());
    PtpTalker talker = listener.talker();
    wire::ptp1::Message message;
    message.body = wire::ptp1::Sync{};
    std::vector<std::uint8_t> bytes = wire::ptp1::build(message);
    talker.event(std::span(bytes).first(123));
    talker.event({});
    bytes[33 - 1] = 77; // control
    talker.event(bytes);
    bytes[1] = 3;
    talker.event(bytes);
    message.body = wire::ptp1::DelayReq{};
    talker.event(wire::ptp1::build(message));
    const auto& counters = listener.receiver->counters();
    QTRY_COMPARE(counters.otherMessages, 1U);
    QCOMPARE(counters.tooShort + counters.otherVersion + counters.malformed, 4U);
    QCOMPARE(counters.malformed, 1U);
    QVERIFY(listener.heard.syncs.empty());
}

void TestPtpReceiver::survivesRandomBytes() {
    Listener listener(atOnce());
    PtpTalker talker = listener.talker();
    std::array<std::uint8_t, 4000> bytes{};
    std::uint32_t state = 12345;
    const auto& counters = listener.receiver->counters();
    const auto seen = [&] {
        return counters.tooShort + counters.otherVersion + counters.malformed + counters.version2 +
               counters.otherSubdomain + counters.otherMessages;
    };
    for (std::uint64_t i = 0; i < 200; ++i) {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>((state = state * 1664525U + 1013904223U) >> 24);
        if (i % 2 == 0)
            bytes[0] = 0, bytes[1] = 1; // past the first check
        talker.event(std::span(bytes).first(state % 300));
        talker.general(std::span(bytes).first(i * 20));
        QTRY_COMPARE(seen(), 2 * (i + 1));
    }
    QVERIFY(listener.heard.syncs.empty() && listener.heard.followUps.empty());
    talker.sync();
    QTRY_COMPARE(listener.heard.syncs.size(), 1U);
}

void TestPtpReceiver::obeysTheAllowlist() {
    PtpReceiverOptions options = atOnce();
    options.grandmasterAllowlist = {*Network::parse("127.0.0.8/29")};
    Listener listener(options);
    PtpTalker stranger = listener.talker(Ipv4{0x7F000001});
    PtpTalker known = listener.talker(Ipv4{0x7F00000A});
    stranger.followUp(stranger.sync());
    known.followUp(known.sync());
    QTRY_COMPARE(listener.heard.followUps.size(), 1U);
    QTRY_COMPARE(listener.heard.syncs.size(), 1U);
    QCOMPARE(listener.heard.syncs[0].source.address.toString(), std::string("127.0.0.10"));
    QCOMPARE(listener.receiver->counters().refused, 2U);
    // Another list while it runs.
    listener.receiver->setAllowlist({*Network::parse("127.0.0.1")});
    known.sync();
    stranger.sync();
    QTRY_COMPARE(listener.heard.syncs.size(), 2U);
    QCOMPARE(listener.heard.syncs[1].source.address.toString(), std::string("127.0.0.1"));
    QTRY_COMPARE(listener.receiver->counters().refused, 3U);
}

void TestPtpReceiver::ignoresASyncOnTheGeneralPort() {
    Listener listener(atOnce());
    PtpTalker talker = listener.talker();
    wire::ptp1::Message message;
    message.body = wire::ptp1::Sync{};
    talker.general(wire::ptp1::build(message));
    QTRY_COMPARE(listener.receiver->counters().otherMessages, 1U);
    QVERIFY(listener.heard.syncs.empty());
}

void TestPtpReceiver::delaysStampsOfAVirtualHost() {
    PtpReceiverOptions options = atOnce();
    options.impairment.emplace();
    options.impairment->delay = Nanoseconds::fromMilliseconds(700); // far more than any scheduling
    options.impairment->offset = Nanoseconds::fromSeconds(100);
    Listener listener(options, ClockBackend::Virtual);
    PtpTalker talker = listener.talker();
    QTRY_VERIFY((talker.sync(), QTest::qWaitFor([&] { return !listener.heard.syncs.empty(); }, 20)));
    const Heard::Sync& sync = listener.heard.syncs[0];
    const Nanoseconds ahead = sync.received.counter - sync.handled.counter;
    QVERIFY(ahead > Nanoseconds{300'000'000} && ahead <= Nanoseconds{700'000'000});
    QVERIFY(abs((sync.received.wall - sync.handled.wall) - ahead) < Nanoseconds{1'000});
    QCOMPARE(sync.stamping, Timestamping::Kernel);
}

void TestPtpReceiver::saysWhereItHears() {
    Listener listener(atOnce());
    QCOMPARE(listener.receiver->network().joined, std::vector<std::string>{"lo"});
    QVERIFY(listener.receiver->network().heardOn.empty());
    QVERIFY(listener.receiver->network().trouble.empty());
    PtpTalker talker = listener.talker();
    talker.sync();
    QTRY_COMPARE(listener.heard.syncs.size(), 1U);
    QCOMPARE(listener.receiver->network().heardOn, std::string("lo"));
    QCOMPARE(listener.heard.networks.size(), 2U);
    QVERIFY(listener.heard.networks.back() == listener.receiver->network());
}

void TestPtpReceiver::takesTheNetworkAsItComesUnderASimulator() {
    PtpReceiverOptions options = atOnce();
    options.simulated = true;
    Listener listener(options);
    QCOMPARE(listener.receiver->network().joined, std::vector<std::string>{"127.0.0.1"});
    PtpTalker talker = listener.talker();
    talker.followUp(talker.sync());
    QTRY_COMPARE(listener.heard.syncs.size(), 1U);
    QTRY_COMPARE(listener.heard.followUps.size(), 1U);
}

void TestPtpReceiver::saysThatThePortIsTaken() {
    platform::UdpOptions squatter;
    squatter.bind = {PtpTalker::defaultGroup, 0};
    const auto taken = platform::UdpSocket::open(squatter);
    QVERIFY(taken);
    const auto clock = makeClock(ClockBackend::Monitor);
    PtpReceiverOptions options;
    options.interface = "127.0.0.1";
    options.eventPort = taken->localEndpoint().port;
    options.generalPort = 0;
    const auto receiver = PtpReceiver::open(options, **clock, {});
    QVERIFY(!receiver);
    QVERIFY(receiver.error().what.find("PTP event messages") != std::string::npos);
    QVERIFY(receiver.error().what.find("is taken") != std::string::npos);
    QVERIFY(!receiver.error().remedy.empty());
}

void TestPtpReceiver::saysThatThereIsNoSuchInterface() {
    PtpReceiverOptions options = atOnce();
    options.interface = "nosuch0";
    const Listener byName(options);
    QVERIFY(byName.receiver->network().joined.empty());
    QVERIFY(byName.receiver->network().trouble.find("nosuch0") != std::string::npos);
    options.interface = "203.0.113.1";
    const Listener byAddress(options);
    QVERIFY(byAddress.receiver->network().joined.empty());
    QVERIFY(byAddress.receiver->network().trouble.find("203.0.113.1") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestPtpReceiver)
#include "test_ptp_receiver.moc"
