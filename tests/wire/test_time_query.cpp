// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/time_query_samples.h"

using namespace dantesync::test;
using namespace dantesync::test::time_query_samples;
using namespace dantesync::wire::time_query;

namespace {

Datagram joined(Datagram a, const Datagram& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Datagram built(const BasicReply& r) {
    return datagram(buildBasicReply(r));
}
Datagram built(const DateReply& r) {
    return datagram(buildDateReply(r.basic, r.date).view());
}
Datagram built(const PreciseReply& r) {
    return datagram(buildPreciseReply(r));
}

/// The id of a reply as the client that drew it would know it.
std::uint32_t idOf(const Datagram& bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i < 8 && i < bytes.size(); ++i)
        value = value << 8 | bytes[i];
    return value;
}

/// The rows of the basic reply, for every kind of reply that starts with it.
template<class R>
std::vector<FieldChange<R>> basicChanges(BasicReply& (*basic)(R&)) {
    std::vector<FieldChange<R>> changes;
    const auto add = [&](const char* field, std::size_t offset, const char* bytes, void (*set)(BasicReply&)) {
        changes.push_back({field, offset, bytes, [=](R& r) { set(basic(r)); }});
    };
    using B = BasicReply;
    add("requestId", 4, "a1a2a3a4", [](B& r) { r.requestId = 0xa1a2a3a4; });
    add("systemTimeNs", 8, "fedcba9876543210", [](B& r) { r.systemTimeNs = 0xfedcba9876543210; });
    add("monotonicTicks", 16, "f1f2f3f4f5f6f7f8", [](B& r) { r.monotonicTicks = 0xf1f2f3f4f5f6f7f8; });
    add("ptpPhaseNs", 24, "000000001dcd6500", [](B& r) { r.ptpPhaseNs = 500'000'000; });
    add("driftPpmX1000", 32, "0001e240", [](B& r) { r.driftPpmX1000 = 123'456; });
    add("correctionPpmX1000", 36, "ffff63bf", [](B& r) { r.correctionPpmX1000 = -40'001; });
    add("mode", 40, "05", [](B& r) { r.mode = 5; });
    add("locked", 41, "00", [](B& r) { r.locked = false; });
    add("grandmasterUuid", 42, "b1b2b3b4b5b6", [](B& r) { r.grandmasterUuid = {0xb1, 0xb2, 0xb3, 0xb4, 0xb5, 0xb6}; });
    add("monotonicTicksPerSecond", 48, "0102030405060708",
        [](B& r) { r.monotonicTicksPerSecond = 0x0102030405060708; });
    add("ntpOffsetUs", 56, "0000007b", [](B& r) { r.ntpOffsetUs = 123; });
    add("accumulatedPhaseUs", 60, "7fff", [](B& r) { r.accumulatedPhaseUs = 32'767; });
    add("ntpFailed", 62, "03", [](B& r) { r.ntpFailed = true; });
    add("settled", 62, "00", [](B& r) { r.settled = false; });
    add("extensionLevel", 63, "03", [](B& r) { r.extensionLevel = 3; });
    return changes;
}

bool requestRoundTrips(const Request& r) {
    switch (r.kind) {
    case RequestKind::Basic:
        return parseRequest(buildBasicRequest(r.id)) == r;
    case RequestKind::Date:
        return parseRequest(buildDateRequest(r.id)) == r;
    case RequestKind::Precise:
        return parseRequest(buildPreciseRequest(r.id, r.clientTransmitNs)) == r;
    case RequestKind::None:
        break;
    }
    return r == Request{};
}
bool repliesRoundTrip(const Datagram& bytes) {
    const std::uint32_t asked = idOf(bytes);
    if (const auto r = parseBasicReply(bytes, asked); r && parseBasicReply(built(*r), asked) != r)
        return false;
    if (const auto r = parsePreciseReply(bytes, asked); r && parsePreciseReply(built(*r), asked) != r)
        return false;
    auto date = parseDateReply(bytes, asked);
    if (!date)
        return true;
    if (date->date && !date->date->slewStartOffsetNs)
        date->date->slewStartOffsetNs = date->date->dateOffsetNs; // we always say where it starts
    return parseDateReply(built(*date), asked) == date;
}

} // namespace

class TestTimeQuery : public QObject {
    Q_OBJECT
private slots:
    // ------------------------------------------------------------------------------ requests
    void requestsByTheTables() {
        COMPARE_BYTES(buildBasicRequest(id), hex("4453594e cafe0001"));
        COMPARE_BYTES(buildDateRequest(id), joined(hex("44535958 cafe0001"), Datagram(56, 0)));
        COMPARE_BYTES(buildPreciseRequest(id, 0x0102030405060708),
                      joined(hex("4453594e cafe0001 44535832 00000000 0102030405060708"), Datagram(104, 0)));
    }
    void requestsRoundTrip() {
        QVERIFY((parseRequest(buildBasicRequest(id)) == Request{RequestKind::Basic, id, 0}));
        QVERIFY((parseRequest(buildDateRequest(id)) == Request{RequestKind::Date, id, 0}));
        QVERIFY((parseRequest(buildPreciseRequest(id, ~0ULL)) == Request{RequestKind::Precise, id, ~0ULL}));
    }
    void requestsOfEveryLength() {
        Datagram basic = joined(hex("4453594e 00000009"), Datagram(300, 0x5a));
        Datagram date = joined(hex("44535958 00000009"), Datagram(300, 0x5a));
        Datagram precise = joined(hex("4453594e 00000009 44535832"), Datagram(300, 0));
        for (std::size_t size = 0; size <= 300; ++size) {
            const bool eight = size >= 8;
            QCOMPARE(classify(std::span(basic).first(size)), eight ? RequestKind::Basic : RequestKind::None);
            QCOMPARE(classify(std::span(date).first(size)), size >= 64 ? RequestKind::Date : RequestKind::None);
            const RequestKind kind = !eight        ? RequestKind::None
                                     : size == 128 ? RequestKind::Precise
                                                   : RequestKind::Basic;
            QCOMPARE(classify(std::span(precise).first(size)), kind);
            const Request request = parseRequest(std::span(precise).first(size));
            QCOMPARE(request.kind, kind);
            QCOMPARE(request.id, eight ? 9U : 0U);
        }
    }
    void otherMagicGetsNoAnswer() {
        for (const char* bytes : {"4453594f 00000001", "4453594d 00000001", "6473796e 00000001", "44535952 00000001",
                                  "4e595344 01000000", "00000000 00000000"})
            QVERIFY(parseRequest(joined(hex(bytes), Datagram(120, 0))) == Request{});
        for (std::size_t at = 0; at < 4; ++at) {
            auto bytes = buildBasicRequest(id);
            bytes[at] ^= 0x20;
            QCOMPARE(classify(bytes), RequestKind::None);
        }
        for (std::size_t at = 8; at < 12; ++at) {
            auto bytes = buildPreciseRequest(id, 0);
            bytes[at] ^= 0x01;
            QCOMPARE(classify(bytes), RequestKind::Basic);
        }
    }

    // --------------------------------------------------------------------------- basic reply
    void basicReplyByTheTable() {
        COMPARE_BYTES(buildBasicReply(basicReply()), basicBytes);
        const auto reply = parseBasicReply(basicBytes, id);
        QVERIFY(reply);
        QVERIFY(*reply == basicReply());
    }
    void eachFieldOfBasicReply() {
        proveFields<BasicReply>(
            basicReply(), basicChanges<BasicReply>([](BasicReply& r) -> BasicReply& { return r; }), offsets({{0, 3}}),
            [](const BasicReply& r) { return built(r); },
            [](const Datagram& bytes) { return parseBasicReply(bytes, idOf(bytes)); });
    }
    void onlyTheAnswerToOurQuestion() {
        QVERIFY(!parseBasicReply(basicBytes, id + 1));
        QVERIFY(!parseDateReply(joined(basicBytes, dateBytes), id ^ 0x80000000));
        QVERIFY(!parsePreciseReply(joined(basicBytes, preciseBytes), id ^ 1));
        for (std::size_t at = 0; at < 4; ++at) {
            Datagram bytes = joined(basicBytes, preciseBytes);
            bytes[at] ^= 1;
            QVERIFY(!parseBasicReply(bytes, id));
            QVERIFY(!parseDateReply(bytes, id));
            QVERIFY(!parsePreciseReply(bytes, id));
        }
    }
    void basicReplyOfEveryLength() {
        const Datagram bytes = joined(basicBytes, Datagram(200, 0xff));
        for (std::size_t size = 0; size <= bytes.size(); ++size) {
            const auto reply = parseBasicReply(std::span(bytes).first(size), id);
            QCOMPARE(reply.has_value(), size >= 64);
            QVERIFY(!reply || *reply == basicReply());
        }
    }
    void unknownFlagsAndTruthsAreHarmless() {
        Datagram bytes = basicBytes;
        bytes[41] = 0x80;
        bytes[62] = 0xfe;
        QVERIFY(parseBasicReply(bytes, id) == basicReply());
    }
    void unknownGrandmasters() {
        BasicReply reply = basicReply();
        QVERIFY(reply.grandmaster() == Uuid({0x00, 0x1d, 0xc1, 0x0a, 0x0b, 0x0c}));
        reply.grandmasterUuid = {};
        QVERIFY(!reply.grandmaster());
        reply.grandmasterUuid = {0, 0, 0, 0, 1, 0};
        QVERIFY(!reply.grandmaster());
        reply.grandmasterUuid = {0, 0, 0, 0, 1, 1};
        QVERIFY(reply.grandmaster().has_value());
    }

    // ------------------------------------------------------------------------ date extension
    void dateReplyByTheTable() {
        const Datagram bytes = joined(basicBytes, dateBytes);
        QCOMPARE(bytes.size(), std::size_t{112});
        COMPARE_BYTES(buildDateReply(basicReply(), dateOffset()).view(), bytes);
        QVERIFY(parseDateReply(bytes, id) == (DateReply{basicReply(), dateOffset()}));
    }
    void withoutADateTheReplyIsBasic() {
        COMPARE_BYTES(buildDateReply(basicReply(), std::nullopt).view(), basicBytes);
        QVERIFY(parseDateReply(basicBytes, id) == (DateReply{basicReply(), std::nullopt}));
    }
    void eachFieldOfDateReply() {
        auto changes = basicChanges<DateReply>([](DateReply& r) -> BasicReply& { return r.basic; });
        const auto add = [&](const char* field, std::size_t offset, const char* bytes, void (*set)(DateOffset&)) {
            changes.push_back({field, offset, bytes, [=](DateReply& r) { set(*r.date); }});
        };
        using D = DateOffset;
        add("version", 64, "01", [](D& d) { d.version = 1; });
        add("authority", 65, "02", [](D& d) { d.authority = false; });
        add("slew", 65, "01", [](D& d) { d.slew = false; });
        add("microCorrection", 65, "07", [](D& d) { d.microCorrection = true; });
        add("slewRatePpm", 66, "8182", [](D& d) { d.slewRatePpm = 0x8182; });
        add("dateOffsetNs", 68, "fffffffffffffffe", [](D& d) { d.dateOffsetNs = -2; });
        add("effectiveAtGmNs", 76, "fffffffffffffffd", [](D& d) { d.effectiveAtGmNs = -3; });
        add("sequence", 84, "91929394", [](D& d) { d.sequence = 0x91929394; });
        add("grandmasterUuid", 88, "b1b2b3b4b5b6",
            [](D& d) { d.grandmasterUuid = {0xb1, 0xb2, 0xb3, 0xb4, 0xb5, 0xb6}; });
        add("gmNowNs", 96, "fffffffffffffffc", [](D& d) { d.gmNowNs = -4; });
        add("slewStartOffsetNs", 104, "fffffffffffffffb", [](D& d) { d.slewStartOffsetNs = -5; });
        proveFields<DateReply>(
            {basicReply(), dateOffset()}, changes, offsets({{0, 3}, {94, 95}}),
            [](const DateReply& r) { return built(r); },
            [](const Datagram& bytes) { return parseDateReply(bytes, idOf(bytes)); });
    }
    void dateReplyOfEveryLength() {
        const Datagram bytes = joined(joined(basicBytes, dateBytes), Datagram(60, 0xff));
        DateOffset firstVersion = dateOffset();
        firstVersion.slewStartOffsetNs.reset();
        for (std::size_t size = 0; size <= bytes.size(); ++size) {
            const auto reply = parseDateReply(std::span(bytes).first(size), id);
            QCOMPARE(reply.has_value(), size >= 64);
            if (!reply)
                continue;
            QVERIFY(reply->basic == basicReply());
            if (size < 104)
                QVERIFY(!reply->date);
            else
                QVERIFY(reply->date == (size < 112 ? firstVersion : dateOffset()));
        }
    }
    void everyVersionButZeroIsRead() {
        Datagram bytes = joined(basicBytes, dateBytes);
        for (unsigned version = 0; version < 256; ++version) {
            bytes[64] = static_cast<std::uint8_t>(version);
            const auto reply = parseDateReply(bytes, id);
            QVERIFY(reply && reply->basic == basicReply());
            QCOMPARE(reply->date.has_value(), version != 0);
            QVERIFY(!reply->date || reply->date->sequence == 7);
        }
    }
    void dateIsNeverSentInvalid() {
        DateOffset date = dateOffset();
        date.version = 0;
        date.slewStartOffsetNs.reset();
        const auto reply = buildDateReply(basicReply(), date);
        const auto back = parseDateReply(reply.view(), id);
        QVERIFY(back && back->date);
        QCOMPARE(back->date->version, std::uint8_t{3});
        QVERIFY(back->date->slewStartOffsetNs == date.dateOffsetNs);
    }

    // ---------------------------------------------------------------------- precise exchange
    void preciseReplyByTheTable() {
        const Datagram bytes = joined(basicBytes, preciseBytes);
        QCOMPARE(bytes.size(), std::size_t{128});
        COMPARE_BYTES(buildPreciseReply(preciseReply()), bytes);
        QVERIFY(parsePreciseReply(bytes, id) == preciseReply());
    }
    void eachFieldOfPreciseReply() {
        auto changes = basicChanges<PreciseReply>([](PreciseReply& r) -> BasicReply& { return r.basic; });
        using P = PreciseReply;
        const std::vector<FieldChange<P>> more{
            {"clientTransmitNs", 64, "f1f2f3f4f5f6f7f8", [](P& r) { r.clientTransmitNs = 0xf1f2f3f4f5f6f7f8; }},
            {"receiveTimeNs", 72, "f1f2f3f4f5f6f7f8", [](P& r) { r.receiveTimeNs = 0xf1f2f3f4f5f6f7f8; }},
            {"transmitTimeNs", 80, "f1f2f3f4f5f6f7f8", [](P& r) { r.transmitTimeNs = 0xf1f2f3f4f5f6f7f8; }},
            {"gmOffsetNs", 88, "fffffffffffffffe", [](P& r) { r.gmOffsetNs = -2; }},
            {"gmOffsetEpochNs", 96, "f1f2f3f4f5f6f7f8", [](P& r) { r.gmOffsetEpochNs = 0xf1f2f3f4f5f6f7f8; }},
            {"gmOffsetStandardErrorNs", 104, "a1a2a3a4", [](P& r) { r.gmOffsetStandardErrorNs = 0xa1a2a3a4; }},
            {"gmOffsetStandardErrorNs unknown", 104, "ffffffff", [](P& r) { r.gmOffsetStandardErrorNs.reset(); }},
            {"frequencyStandardErrorPpbX1000", 108, "a1a2a3a4",
             [](P& r) { r.frequencyStandardErrorPpbX1000 = 0xa1a2a3a4; }},
            {"frequencyStandardErrorPpbX1000 unknown", 108, "ffffffff",
             [](P& r) { r.frequencyStandardErrorPpbX1000.reset(); }},
            {"utcErrorBoundUs", 112, "a1a2a3a4", [](P& r) { r.utcErrorBoundUs = 0xa1a2a3a4; }},
            {"utcErrorBoundUs unknown", 112, "ffffffff", [](P& r) { r.utcErrorBoundUs.reset(); }},
            {"role", 116, "00", [](P& r) { r.role = 0; }},
            {"ptpVersion", 117, "02", [](P& r) { r.ptpVersion = 2; }},
            {"timestamping", 118, "02", [](P& r) { r.timestamping = 2; }},
            {"leap", 119, "03", [](P& r) { r.leap = 3; }},
            {"uptimeS", 120, "a1a2a3a4", [](P& r) { r.uptimeS = 0xa1a2a3a4; }},
            {"versionMajor", 124, "09", [](P& r) { r.versionMajor = 9; }},
            {"versionMinor", 125, "09", [](P& r) { r.versionMinor = 9; }},
            {"versionPatch", 126, "09", [](P& r) { r.versionPatch = 9; }},
        };
        changes.insert(changes.end(), more.begin(), more.end());
        proveFields<P>(
            preciseReply(), changes, offsets({{0, 3}, {127, 127}}), [](const P& r) { return built(r); },
            [](const Datagram& bytes) { return parsePreciseReply(bytes, idOf(bytes)); });
    }
    void preciseReplyOfEveryLength() {
        const Datagram bytes = joined(joined(basicBytes, preciseBytes), Datagram(60, 0xff));
        for (std::size_t size = 0; size <= bytes.size(); ++size) {
            const auto reply = parsePreciseReply(std::span(bytes).first(size), id);
            QCOMPARE(reply.has_value(), size >= 128);
            QVERIFY(!reply || *reply == preciseReply());
        }
    }
    void aLowerLevelIsNotPrecise() {
        Datagram bytes = joined(basicBytes, preciseBytes);
        for (unsigned level = 0; level < 4; ++level) {
            bytes[63] = static_cast<std::uint8_t>(level);
            QCOMPARE(parsePreciseReply(bytes, id).has_value(), level >= 2);
        }
        PreciseReply reply = preciseReply();
        reply.basic.extensionLevel = 0;
        COMPARE_BYTES(buildPreciseReply(reply), joined(basicBytes, preciseBytes));
    }
    void aKnownValueIsNeverSentAsUnknown() {
        PreciseReply reply = preciseReply();
        reply.utcErrorBoundUs = 0xffffffff;
        const auto back = parsePreciseReply(buildPreciseReply(reply), id);
        QVERIFY(back && back->utcErrorBoundUs == 0xfffffffeU);
    }
    void lastMomentTimes() {
        auto bytes = buildPreciseReply(preciseReply());
        setTransmitTime(bytes, 0xf1f2f3f4f5f6f7f8);
        setSystemTime(bytes, 0xe1e2e3e4e5e6e7e8);
        PreciseReply expected = preciseReply();
        expected.transmitTimeNs = 0xf1f2f3f4f5f6f7f8;
        expected.basic.systemTimeNs = 0xe1e2e3e4e5e6e7e8;
        COMPARE_BYTES(bytes, buildPreciseReply(expected));
    }

    // ---------------------------------------------------------------------------------- noise
    void anythingElse() {
        DatagramSource source(31900, {basicBytes, joined(basicBytes, dateBytes), joined(basicBytes, preciseBytes),
                                      datagram(buildBasicRequest(id)), datagram(buildDateRequest(id)),
                                      datagram(buildPreciseRequest(id, 1))});
        int understood = 0;
        for (int run = 0; run < fuzzRuns; ++run) {
            const Datagram bytes = source.next();
            const Request request = parseRequest(bytes);
            understood += request.kind != RequestKind::None || parseBasicReply(bytes, idOf(bytes)) ? 1 : 0;
            if (!repliesRoundTrip(bytes) || !requestRoundTrips(request))
                QFAIL(shown(bytes).constData());
        }
        QVERIFY(understood > fuzzRuns / 10);
    }

    void aRenewedReplyIsAsBuiltAnew() {
        BasicReply reply;
        reply.ptpPhaseNs = -5;
        reply.mode = 4;
        reply.settled = true;
        auto bytes = buildBasicReply(reply);
        reply.requestId = 0x01020304;
        reply.systemTimeNs = 0x1122334455667788;
        reply.monotonicTicks = 0x99AABBCCDDEEFF00;
        renewBasicReply(bytes, reply.requestId, reply.systemTimeNs, reply.monotonicTicks);
        QVERIFY(bytes == buildBasicReply(reply));
    }
};

QTEST_APPLESS_MAIN(TestTimeQuery)
#include "test_time_query.moc"
