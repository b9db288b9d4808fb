// SPDX-License-Identifier: GPL-3.0-or-later
//
// Datagrams written by hand from IEEE 1588-2008, 13.3, as AES67 devices send them.
#include "shared/wire/ptp1.h"
#include "shared/wire/ptp2.h"
#include "tests/wire/wire_proof.h"

#include <string_view>

using namespace dantesync::test;
using namespace dantesync::wire::ptp2;

namespace {

// clang-format off
const Datagram announceBytes = hex(
    "0b 02 0040 00 00 0000"            // 0 messageType, 1 version, 2 messageLength 64, 4 domain, 6 flags
    "0000000000000000 00000000"        // 8 correctionField
    "001dc1fffe0a0b0c 0001 002a 05 01" // 20 sourcePortIdentity, 30 sequenceId, 32 control, 33 interval
    "00000000000000000000 0025 00 80 f8 fe 436a f8 001dc1fffe0a0b0c 0000 a0");

const Datagram syncBytes = hex(
    "00 02 002c 00 00 0200"
    "0000000000000000 00000000"
    "001dc1fffe0a0b0c 0001 1234 00 fd"
    "00000000000000000000");
// clang-format on

std::optional<Recognised> changed(Datagram bytes, std::size_t at, std::uint8_t value) {
    bytes[at] = value;
    return recognise(bytes);
}

} // namespace

class TestPtp2 : public QObject {
    Q_OBJECT
private slots:
    void recognises() {
        QVERIFY((recognise(announceBytes) == Recognised{0xb, 0, 0, 64}));
        QVERIFY((recognise(syncBytes) == Recognised{0, 0, 0, 44}));
    }
    void eachField() {
        QVERIFY((changed(syncBytes, 0, 0x18) == Recognised{8, 0, 0, 44})); // transportSpecific is not the type
        QVERIFY((changed(syncBytes, 1, 0x12) == Recognised{0, 1, 0, 44}));
        QVERIFY((changed(syncBytes, 4, 127) == Recognised{0, 0, 127, 44}));
        QVERIFY((changed(syncBytes, 3, 34) == Recognised{0, 0, 0, 34}));
    }
    void otherVersionsAreNotRecognised() {
        for (unsigned version = 0; version < 16; ++version)
            QCOMPARE(changed(syncBytes, 1, static_cast<std::uint8_t>(version)).has_value(), version == 2);
    }
    void lengthsThatCannotBe() {
        QVERIFY(!changed(syncBytes, 3, 33));
        QVERIFY(!changed(syncBytes, 3, 45));
        QVERIFY(!changed(syncBytes, 2, 0xff));
    }
    void everyTruncation() {
        for (std::size_t size = 0; size < announceBytes.size(); ++size)
            QVERIFY(!recognise(std::span(announceBytes).first(size)));
    }
    void aBareHeader() {
        Datagram bytes(syncBytes.begin(), syncBytes.begin() + headerSize);
        QVERIFY(!recognise(bytes));
        bytes[3] = headerSize;
        QVERIFY((recognise(bytes) == Recognised{0, 0, 0, 34}));
    }
    void trailingBytesAreIgnored() {
        Datagram bytes = syncBytes;
        bytes.resize(200, 0xee);
        QVERIFY((recognise(bytes) == Recognised{0, 0, 0, 44}));
    }
    void names() {
        constexpr std::string_view expected[] = {
            "Sync",     "Delay_Req", "Pdelay_Req", "Pdelay_Resp",           "reserved", "reserved",  "reserved",
            "reserved", "Follow_Up", "Delay_Resp", "Pdelay_Resp_Follow_Up", "Announce", "Signaling", "Management",
            "reserved", "reserved"};
        for (std::uint8_t type = 0; type < 16; ++type)
            QVERIFY2(messageTypeName(type) == expected[type], expected[type].data());
        QVERIFY(messageTypeName(200) == "reserved");
    }
    void whatIsRecognisedIsVersion2ForPtp1Too() {
        namespace ptp1 = dantesync::wire::ptp1;
        DatagramSource source(2008, {announceBytes, syncBytes});
        int understood = 0;
        for (int run = 0; run < fuzzRuns; ++run) {
            const Datagram bytes = source.next();
            if (!recognise(bytes))
                continue;
            ++understood;
            if (ptp1::parse(bytes, {}).verdict != ptp1::Verdict::Version2)
                QFAIL(shown(bytes).constData());
        }
        QVERIFY(understood > fuzzRuns / 10);
    }
};

QTEST_APPLESS_MAIN(TestPtp2)
#include "test_ptp2.moc"
