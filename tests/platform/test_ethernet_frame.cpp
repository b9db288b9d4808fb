// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails when <compare> comes before <cmath>, which QTest brings.
// clang-format off
#include <QTest>

#include "service/platform/windows/ethernet_frame.h"
// clang-format on

#include <cstdint>
#include <random>
#include <vector>

using namespace dantesync;
using platform::datagramInFrame;
using Bytes = std::vector<std::uint8_t>;

namespace {

void addWord(Bytes& out, unsigned value) {
    out.push_back(static_cast<std::uint8_t>(value >> 8));
    out.push_back(static_cast<std::uint8_t>(value & 0xFF));
}

struct Frame {
    bool tagged = false;
    unsigned type = 0x0800;
    unsigned versionAndHeader = 0x45;
    unsigned fragment = 0x4000; ///< "do not fragment"
    unsigned protocol = 17;
    int lengthError = 0; ///< of the UDP header's length
    std::size_t padding = 0;
    Bytes payload = Bytes(5, 0x5A);

    Bytes bytes() const {
        Bytes out(12, 0xAA);
        if (tagged) {
            addWord(out, 0x8100);
            addWord(out, 0x6005);
        }
        addWord(out, type);
        const std::size_t options = ((versionAndHeader & 0x0F) - 5) * 4;
        out.push_back(static_cast<std::uint8_t>(versionAndHeader));
        out.push_back(0);
        addWord(out, static_cast<unsigned>(20 + options + 8 + payload.size()));
        addWord(out, 77); // identification
        addWord(out, fragment);
        out.push_back(1);
        out.push_back(static_cast<std::uint8_t>(protocol));
        addWord(out, 0); // checksum
        for (const int part : {10, 77, 9, 30, 224, 0, 1, 129})
            out.push_back(static_cast<std::uint8_t>(part));
        out.resize(out.size() + options);
        addWord(out, 12345);
        addWord(out, 319);
        addWord(out, static_cast<unsigned>(8 + static_cast<int>(payload.size()) + lengthError));
        addWord(out, 0); // checksum
        out.insert(out.end(), payload.begin(), payload.end());
        out.resize(out.size() + padding);
        return out;
    }
};

} // namespace

class TestEthernetFrame : public QObject {
    Q_OBJECT
private slots:
    void takesDatagrams_data();
    void takesDatagrams();
    void leavesTheRest_data();
    void leavesTheRest();
    void survivesWhateverComes();
};

void TestEthernetFrame::takesDatagrams_data() {
    QTest::addColumn<bool>("tagged");
    QTest::addColumn<unsigned>("versionAndHeader");
    QTest::addColumn<int>("padding");
    QTest::newRow("plain") << false << 0x45U << 0;
    QTest::newRow("with a VLAN tag") << true << 0x45U << 0;
    QTest::newRow("with IP options") << false << 0x47U << 0;
    QTest::newRow("padded to Ethernet's least length") << false << 0x45U << 13;
}

void TestEthernetFrame::takesDatagrams() {
    QFETCH(const bool, tagged);
    QFETCH(const unsigned, versionAndHeader);
    QFETCH(const int, padding);
    Frame frame;
    frame.tagged = tagged;
    frame.versionAndHeader = versionAndHeader;
    frame.padding = static_cast<std::size_t>(padding);
    const Bytes bytes = frame.bytes();
    const auto found = datagramInFrame(bytes);
    QVERIFY(found.has_value());
    QCOMPARE(found->from.toString(), std::string("10.77.9.30:12345"));
    QCOMPARE(found->to.toString(), std::string("224.0.1.129:319"));
    QCOMPARE(Bytes(found->payload.begin(), found->payload.end()), frame.payload);
}

void TestEthernetFrame::leavesTheRest_data() {
    QTest::addColumn<Bytes>("bytes");
    const auto row = [](const char* name, auto change) {
        Frame frame;
        change(frame);
        QTest::newRow(name) << frame.bytes();
    };
    row("IPv6", [](Frame& f) { f.type = 0x86DD; });
    row("IP version 6 in an IPv4 frame", [](Frame& f) { f.versionAndHeader = 0x65; });
    row("TCP", [](Frame& f) { f.protocol = 6; });
    row("a first fragment", [](Frame& f) { f.fragment = 0x2000; });
    row("a later fragment", [](Frame& f) { f.fragment = 0x0003; });
    row("UDP longer than its packet", [](Frame& f) { f.lengthError = 1; });
    row("UDP shorter than its header", [](Frame& f) { f.lengthError = -6; });
}

void TestEthernetFrame::leavesTheRest() {
    QFETCH(const Bytes, bytes);
    QVERIFY(!datagramInFrame(bytes));
}

/// Cut anywhere and with any byte changed, nothing is read beyond the frame (the sanitizers look on).
void TestEthernetFrame::survivesWhateverComes() {
    Frame tagged;
    tagged.tagged = true;
    for (const Bytes& whole : {Frame{}.bytes(), tagged.bytes()}) {
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!datagramInFrame(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size))));
        std::mt19937 random(319);
        for (int i = 0; i < 20'000; ++i) {
            Bytes bytes = whole;
            bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
            bytes.resize(random() % (bytes.size() + 1));
            if (const auto found = datagramInFrame(bytes))
                QVERIFY(found->payload.size() <= bytes.size());
        }
    }
}

QTEST_APPLESS_MAIN(TestEthernetFrame)
#include "test_ethernet_frame.moc"
