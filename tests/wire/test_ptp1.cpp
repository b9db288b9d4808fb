// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/ptp1_samples.h"

using namespace dantesync::test;
using namespace dantesync::test::ptp1_samples;
using namespace dantesync::wire::ptp1;

namespace {

std::optional<Message> parsed(const Datagram& bytes) {
    const Parsed p = parse(bytes, {});
    return p.verdict == Verdict::Ok ? std::optional(p.message) : std::nullopt;
}

using Change = FieldChange<Message>;

std::vector<Change> headerChanges() {
    return {
        {"subdomain", 4, "7a616263646566676869303132333435",
         [](Message& m) { m.header.subdomain = "zabcdefghi012345"; }},
        {"sourceCommunicationTechnology", 21, "fe", [](Message& m) { m.header.sourceCommunicationTechnology = 0xfe; }},
        {"sourceUuid", 22, "a1a2a3a4a5a6",
         [](Message& m) { m.header.sourceUuid = {0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6}; }},
        {"sourcePortId", 28, "b1b2", [](Message& m) { m.header.sourcePortId = 0xb1b2; }},
        {"sequenceId", 30, "c1c2", [](Message& m) { m.header.sequenceId = 0xc1c2; }},
        {"flags", 34, "d1d2", [](Message& m) { m.header.flags = 0xd1d2; }},
    };
}

template<class Body>
Change change(const char* field, std::size_t offset, const char* bytes, void (*set)(Body&)) {
    return {field, offset, bytes, [set](Message& m) { set(std::get<Body>(m.body)); }};
}

/// Sync and Delay_Req have one table.
template<class S>
std::vector<Change> syncChanges() {
    std::vector<Change> changes = headerChanges();
    const auto add = [&](const char* field, std::size_t offset, const char* bytes, void (*set)(S&)) {
        changes.push_back(change<S>(field, offset, bytes, set));
    };
    add("originTimestamp.seconds", 40, "fedcba98", [](S& s) { s.originTimestamp.seconds = 0xfedcba98; });
    add("originTimestamp.nanoseconds", 44, "3b9ac9ff", [](S& s) { s.originTimestamp.nanoseconds = 999'999'999; });
    add("originTimestamp.nanoseconds < 0", 44, "ffffffff", [](S& s) { s.originTimestamp.nanoseconds = -1; });
    add("epochNumber", 48, "0102", [](S& s) { s.epochNumber = 0x0102; });
    add("currentUTCOffset", 50, "ffdb", [](S& s) { s.currentUTCOffset = -37; });
    add("grandmasterCommunicationTechnology", 53, "81", [](S& s) { s.grandmasterCommunicationTechnology = 0x81; });
    add("grandmasterClockUuid", 54, "a1a2a3a4a5a6",
        [](S& s) { s.grandmasterClockUuid = {0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6}; });
    add("grandmasterPortId", 60, "8182", [](S& s) { s.grandmasterPortId = 0x8182; });
    add("grandmasterSequenceId", 62, "8384", [](S& s) { s.grandmasterSequenceId = 0x8384; });
    add("grandmasterClockStratum", 67, "79", [](S& s) { s.grandmasterClockStratum = 121; });
    add("grandmasterClockIdentifier", 68, "47505330", [](S& s) {
        s.grandmasterClockIdentifier = {'G', 'P', 'S', '0'};
    });
    add("grandmasterClockVariance", 74, "f061", [](S& s) { s.grandmasterClockVariance = -3999; });
    add("grandmasterPreferred", 77, "01", [](S& s) { s.grandmasterPreferred = true; });
    add("grandmasterIsBoundaryClock", 79, "01", [](S& s) { s.grandmasterIsBoundaryClock = true; });
    add("syncInterval", 83, "01", [](S& s) { s.syncInterval = 1; });
    add("localClockVariance", 86, "f061", [](S& s) { s.localClockVariance = -3999; });
    add("localStepsRemoved", 90, "0203", [](S& s) { s.localStepsRemoved = 0x0203; });
    add("localClockStratum", 95, "04", [](S& s) { s.localClockStratum = 4; });
    add("localClockIdentifier", 96, "4e545031", [](S& s) { s.localClockIdentifier = {'N', 'T', 'P', '1'}; });
    add("parentCommunicationTechnology", 101, "82", [](S& s) { s.parentCommunicationTechnology = 0x82; });
    add("parentUuid", 102, "b1b2b3b4b5b6", [](S& s) { s.parentUuid = {0xb1, 0xb2, 0xb3, 0xb4, 0xb5, 0xb6}; });
    add("parentPortField", 110, "8586", [](S& s) { s.parentPortField = 0x8586; });
    add("estimatedMasterVariance", 114, "f060", [](S& s) { s.estimatedMasterVariance = -4000; });
    add("estimatedMasterDrift", 116, "fffe1dc0", [](S& s) { s.estimatedMasterDrift = -123'456; });
    add("utcReasonable", 123, "01", [](S& s) { s.utcReasonable = true; });
    return changes;
}

/// Version, messageType, control and what the table leaves out, in every header.
const std::set<std::size_t> headerFixed = offsets({{0, 3}, {20, 20}, {32, 33}, {36, 39}});

std::set<std::size_t> with(std::set<std::size_t> a, const std::set<std::size_t>& b) {
    a.insert(b.begin(), b.end());
    return a;
}

const std::set<std::size_t> syncReserved = offsets({{52, 52},
                                                    {64, 66},
                                                    {72, 73},
                                                    {76, 76},
                                                    {78, 78},
                                                    {80, 82},
                                                    {84, 85},
                                                    {88, 89},
                                                    {92, 94},
                                                    {100, 100},
                                                    {108, 109},
                                                    {112, 113},
                                                    {120, 122}});

void sampleRows() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Sample& sample : samples())
        QTest::newRow(sample.name) << index++;
}

} // namespace

class TestPtp1 : public QObject {
    Q_OBJECT
private slots:
    void messagesByTheTables_data() { sampleRows(); }
    void messagesByTheTables() {
        QFETCH(int, index);
        const Sample sample = samples().at(static_cast<std::size_t>(index));
        COMPARE_BYTES(build(sample.message), sample.bytes);
        const Parsed p = parse(sample.bytes, {});
        QCOMPARE(p.verdict, Verdict::Ok);
        QVERIFY(p.message == sample.message);
        QCOMPARE(p.message.control(), sample.message.control());
    }

    void secondMakeOfDevice() {
        // Stratum 121, variance -4000, port 2: only those bytes differ.
        Datagram bytes = syncBytes;
        bytes[29] = 0x02;
        bytes[67] = 0x79;
        bytes[74] = 0xf0;
        bytes[75] = 0x60;
        const auto message = parsed(bytes);
        QVERIFY(message);
        const Sync& sync = std::get<Sync>(message->body);
        QCOMPARE(message->header.sourcePortId, std::uint16_t{2});
        QCOMPARE(sync.grandmasterClockStratum, std::uint8_t{121});
        QCOMPARE(sync.grandmasterClockVariance, std::int16_t{-4000});
        COMPARE_BYTES(build(*message), bytes);
    }

    void eachFieldOfSync() {
        proveFields(syncMessage(), syncChanges<Sync>(), with(headerFixed, syncReserved), build, parsed);
    }
    void eachFieldOfDelayReq() {
        proveFields(delayReqMessage(), syncChanges<DelayReq>(), with(headerFixed, syncReserved), build, parsed);
    }
    void eachFieldOfFollowUp() {
        std::vector<Change> changes = headerChanges();
        changes.push_back(
            change<FollowUp>("associatedSequenceId", 42, "5678", [](FollowUp& f) { f.associatedSequenceId = 0x5678; }));
        changes.push_back(change<FollowUp>("seconds", 44, "fedcba98",
                                           [](FollowUp& f) { f.preciseOriginTimestamp.seconds = 0xfedcba98; }));
        changes.push_back(change<FollowUp>("nanoseconds", 48, "3b9ac9ff",
                                           [](FollowUp& f) { f.preciseOriginTimestamp.nanoseconds = 999'999'999; }));
        proveFields(followUpMessage(), changes, with(headerFixed, offsets({{40, 41}})), build, parsed);
    }
    void eachFieldOfDelayResp() {
        std::vector<Change> changes = headerChanges();
        using R = DelayResp;
        changes.push_back(
            change<R>("seconds", 40, "fedcba98", [](R& r) { r.delayReceiptTimestamp.seconds = 0xfedcba98; }));
        changes.push_back(
            change<R>("nanoseconds", 44, "00000001", [](R& r) { r.delayReceiptTimestamp.nanoseconds = 1; }));
        changes.push_back(change<R>("requestingSourceCommunicationTechnology", 49, "83",
                                    [](R& r) { r.requestingSourceCommunicationTechnology = 0x83; }));
        changes.push_back(change<R>("requestingSourceUuid", 50, "a1a2a3a4a5a6",
                                    [](R& r) { r.requestingSourceUuid = {0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6}; }));
        changes.push_back(
            change<R>("requestingSourcePortId", 56, "8788", [](R& r) { r.requestingSourcePortId = 0x8788; }));
        changes.push_back(
            change<R>("requestingSourceSequenceId", 58, "898a", [](R& r) { r.requestingSourceSequenceId = 0x898a; }));
        proveFields(delayRespMessage(), changes, with(headerFixed, offsets({{48, 48}})), build, parsed);
    }
    void eachFieldOfManagement() { proveFields(managementMessage(), headerChanges(), headerFixed, build, parsed); }

    void reservedBytesAndMessageTypeMeanNothing() {
        for (const std::size_t at : with(syncReserved, offsets({{20, 20}, {33, 33}, {36, 39}}))) {
            Datagram bytes = syncBytes;
            bytes[at] = 0xa5;
            QVERIFY2(parsed(bytes) == syncMessage(), qPrintable(QString::number(at)));
        }
    }

    void everyTruncation_data() { sampleRows(); }
    void everyTruncation() {
        QFETCH(int, index);
        const Sample sample = samples().at(static_cast<std::size_t>(index));
        for (std::size_t size = 0; size < sample.bytes.size(); ++size) {
            const Datagram cut(sample.bytes.begin(), sample.bytes.begin() + static_cast<std::ptrdiff_t>(size));
            QCOMPARE(parse(cut, "_DFLT").verdict, Verdict::TooShort);
        }
    }
    void trailingBytesAreIgnored() {
        Datagram bytes = followUpBytes;
        bytes.resize(bytes.size() + 1400, 0xee);
        QVERIFY(parsed(bytes) == followUpMessage());
    }

    void subdomains() {
        QCOMPARE(parse(syncBytes, "_DFLT").verdict, Verdict::Ok);
        QCOMPARE(parse(syncBytes, {}).verdict, Verdict::Ok);
        const Parsed other = parse(syncBytes, "_ALT1");
        QCOMPARE(other.verdict, Verdict::OtherSubdomain);
        QVERIFY(other.message == syncMessage());
        for (const char* name : {"_DFL", "_DFLT2", "_dflt", "DFLT"})
            QCOMPARE(parse(syncBytes, name).verdict, Verdict::OtherSubdomain);
    }
    void subdomainOfSixteenCharactersAndMore() {
        Message message = followUpMessage();
        message.header.subdomain = "0123456789abcdef";
        QVERIFY(parsed(build(message)) == message);
        Message longer = message;
        longer.header.subdomain += "ghi";
        COMPARE_BYTES(build(longer), build(message));
    }
    void subdomainEndsAtTheFirstNul() {
        Datagram bytes = syncBytes;
        bytes[12] = 'x';
        QCOMPARE(parse(bytes, "_DFLT").verdict, Verdict::Ok);
    }

    void versions() {
        struct Row {
            std::size_t at;
            std::uint8_t value;
            Verdict verdict;
        };
        for (const Row& row :
             {Row{1, 2, Verdict::Version2}, Row{1, 0x12, Verdict::Version2}, // 1588-2008, 1588-2019
              Row{1, 0, Verdict::OtherVersion}, Row{1, 3, Verdict::OtherVersion}, Row{1, 0x11, Verdict::OtherVersion},
              Row{0, 1, Verdict::OtherVersion}, Row{2, 1, Verdict::OtherVersion}, Row{3, 2, Verdict::OtherVersion}}) {
            Datagram bytes = syncBytes;
            bytes[row.at] = row.value;
            QCOMPARE(parse(bytes, "_DFLT").verdict, row.verdict);
        }
    }
    void version2IsNeverReadAsVersion1() {
        for (unsigned first = 0; first < 256; ++first) {
            Datagram bytes = syncBytes;
            bytes[0] = static_cast<std::uint8_t>(first);
            for (unsigned high = 0; high < 256; high += 16) {
                bytes[1] = static_cast<std::uint8_t>(high | 2U);
                QCOMPARE(parse(bytes, {}).verdict, Verdict::Version2);
            }
        }
        QCOMPARE(parse(hex("0002"), {}).verdict, Verdict::Version2);
    }
    void unknownControls() {
        for (unsigned control = 5; control < 256; ++control) {
            Datagram bytes = syncBytes;
            bytes[32] = static_cast<std::uint8_t>(control);
            QCOMPARE(parse(bytes, "_DFLT").verdict, Verdict::Malformed);
        }
    }
    void timesThatAreNone() {
        for (const char* nanoseconds : {"3b9aca00", "7fffffff", "80000001", "c4653600"}) {
            const Datagram bad = hex(nanoseconds);
            for (auto [bytes, at] : {std::pair{syncBytes, 44}, std::pair{delayReqBytes(), 44},
                                     std::pair{followUpBytes, 48}, std::pair{delayRespBytes, 44}}) {
                std::copy(bad.begin(), bad.end(), bytes.begin() + at);
                QCOMPARE(parse(bytes, {}).verdict, Verdict::Malformed);
            }
        }
    }

    void timestamps_data() {
        QTest::addColumn<quint32>("seconds");
        QTest::addColumn<qint32>("nanoseconds");
        QTest::addColumn<qint64>("ns");
        QTest::newRow("zero") << 0U << 0 << 0LL;
        QTest::newRow("1 ns") << 0U << 1 << 1LL;
        QTest::newRow("2 s") << 2U << 0 << 2'000'000'000LL;
        QTest::newRow("uptime") << 541'867U << 250'000'020 << 541'867'250'000'020LL;
        QTest::newRow("-1 ns") << 0U << -1 << -1LL;
        QTest::newRow("-2.5 s") << 2U << -500'000'000 << -2'500'000'000LL;
        QTest::newRow("-2 s") << 2U << INT32_MIN << -2'000'000'000LL;
        QTest::newRow("most") << 0xffffffffU << 999'999'999 << 4'294'967'295'999'999'999LL;
        QTest::newRow("least") << 0xffffffffU << -999'999'999 << -4'294'967'295'999'999'999LL;
    }
    void timestamps() {
        QFETCH(quint32, seconds);
        QFETCH(qint32, nanoseconds);
        QFETCH(qint64, ns);
        const Timestamp t{seconds, nanoseconds};
        QCOMPARE(t.toNanoseconds().value(), std::int64_t{ns});
        QVERIFY(Timestamp::fromNanoseconds(ns) == t);
    }
    void timestampsOutOfRange() {
        QVERIFY(!(Timestamp{0, 1'000'000'000}.toNanoseconds()));
        QVERIFY(!(Timestamp{0, -1'000'000'000}.toNanoseconds()));
        QVERIFY(!(Timestamp{0, INT32_MAX}.toNanoseconds()));
        QVERIFY(!(Timestamp{0, INT32_MIN + 1}.toNanoseconds()));
        QVERIFY((Timestamp::fromNanoseconds(INT64_MAX) == Timestamp{0xffffffff, 999'999'999}));
        QVERIFY((Timestamp::fromNanoseconds(INT64_MIN) == Timestamp{0xffffffff, -999'999'999}));
    }

    void buildingIntoABuffer() {
        std::array<std::uint8_t, maxMessageSize> buffer{};
        for (const Sample& sample : samples()) {
            buffer.fill(0xcc);
            const std::size_t size = buildInto(buffer, sample.message);
            QCOMPARE(size, sample.bytes.size());
            COMPARE_BYTES(std::span(buffer).first(size), sample.bytes);
            buffer.fill(0xcc);
            QCOMPARE(buildInto(std::span(buffer).first(size - 1), sample.message), std::size_t{0});
            QCOMPARE(std::count(buffer.begin(), buffer.end(), std::uint8_t{0xcc}), std::ptrdiff_t{maxMessageSize});
        }
    }

    void groups() {
        QCOMPARE(groupLastOctet("_DFLT"), std::uint8_t{129});
        QCOMPARE(groupLastOctet("_ALT1"), std::uint8_t{130});
        QCOMPARE(groupLastOctet("_ALT2"), std::uint8_t{131});
        QCOMPARE(groupLastOctet("_ALT3"), std::uint8_t{132});
        // CRC-32 (IEEE 802.3) of the padded name, modulo 3; the remainders from another program.
        QCOMPARE(groupLastOctet("room"), std::uint8_t{130});
        QCOMPARE(groupLastOctet("studio"), std::uint8_t{131});
        QCOMPARE(groupLastOctet("theatre"), std::uint8_t{132});
        QCOMPARE(groupLastOctet("_dflt"), std::uint8_t{131});
        QCOMPARE(groupLastOctet("0123456789abcdefXYZ"), groupLastOctet("0123456789abcdef"));
    }

    void anythingElse() {
        std::vector<Datagram> valid;
        for (const Sample& sample : samples())
            valid.push_back(sample.bytes);
        DatagramSource source(1588, valid);
        int understood = 0;
        for (int run = 0; run < fuzzRuns; ++run) {
            const Datagram bytes = source.next();
            const Parsed p = parse(bytes, "_DFLT");
            if (p.verdict != Verdict::Ok && p.verdict != Verdict::OtherSubdomain)
                continue;
            ++understood;
            if (parsed(build(p.message)) != p.message)
                QFAIL(shown(bytes).constData());
        }
        QVERIFY(understood > fuzzRuns / 10);
    }
};

QTEST_APPLESS_MAIN(TestPtp1)
#include "test_ptp1.moc"
