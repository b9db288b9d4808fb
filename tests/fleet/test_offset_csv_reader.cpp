// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/offset_csv_reader.h"

#include <QBuffer>
#include <QTest>

#include <cmath>
#include <random>

using namespace dantesync;
using namespace dantesync::fleet;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    std::vector<double> timestamps;
    std::vector<std::vector<double>> offsets;
    std::vector<std::optional<double>> spreads;
    std::vector<std::string> references;
    OffsetCsvHeader header;
    OffsetCsvNotes notes;

    std::string reasons() const {
        std::string out;
        for (const MalformedRow& row : notes.firstMalformed)
            out += std::to_string(row.line) + ": " + row.reason + '\n';
        return out;
    }
};

Read readAll(QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    OffsetCsvReader reader(buffer);
    Read out;
    OffsetRow row;
    while (reader.next(row)) {
        out.timestamps.push_back(row.timestamp);
        out.offsets.emplace_back(row.offsets.begin(), row.offsets.end());
        out.spreads.push_back(row.spread);
        out.references.emplace_back(row.reference);
    }
    out.header = reader.header();
    out.notes = reader.notes();
    return out;
}

const QByteArray header = "timestamp,reference_host,foh,stage,max_diff_ms,min_diff_ms,spread_ms\n";

} // namespace

class TestOffsetCsvReader : public QObject {
    Q_OBJECT
private slots:
    void ownFormat();
    void offlineIsNotZero();
    void olderTools_data();
    void olderTools();
    void malformedRowsAreNamed_data();
    void malformedRowsAreNamed();
    void goodRowsAroundBadOnesAreTaken();
    void columnsMayChangeInAFile();
    void tornLastLine();
    void missingSpreadIsComputed();
    void leapsNeedASecondRow();
    void timeMayGoBack();
    void linesOfAnyLength();
    void anyBytesAreTaken();
};

void TestOffsetCsvReader::ownFormat() {
    const Read read = readAll(header + "1764000000,master,0.125,-1.5,0.125,-1.5,1.625\n"
                                       "1764000001.25,backup,1e-3,+2,2,0.001,1.999\n");
    QCOMPARE(read.notes.malformed, std::uint64_t{0});
    QCOMPARE(read.header.hosts, (std::vector<std::string>{"foh", "stage"}));
    QCOMPARE(read.timestamps, (std::vector<double>{1764000000, 1764000001.25}));
    QCOMPARE(read.offsets[0], (std::vector<double>{0.125, -1.5}));
    QCOMPARE(read.offsets[1], (std::vector<double>{0.001, 2}));
    QCOMPARE(read.spreads[0], std::optional(1.625));
    QCOMPARE(read.references, (std::vector<std::string>{"master", "backup"}));
}

void TestOffsetCsvReader::offlineIsNotZero() {
    for (const char* word : {"N/A", "n/a", "", " ", "NaN", "null", "None", "-", "OFFLINE", "timeout"}) {
        const Read read = readAll(header + "1764000000,m," + word + ",0,0,0,0\n");
        QVERIFY2(read.offsets.size() == 1 && std::isnan(read.offsets[0][0]), word);
        QCOMPARE(read.offsets[0][1], 0.0);
    }
    const Read nobody = readAll(header + "1764000000,m,N/A,,N/A,N/A,0.0\n");
    QVERIFY(!nobody.spreads[0]); // some tools write 0 then
}

void TestOffsetCsvReader::olderTools_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray row = "1764000000,m,0.5,N/A,0.5,0.5,0\n";
    QTest::newRow("line ends of Windows") << QByteArray(header + row).replace("\n", "\r\n");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + header + row;
    QTest::newRow("quotes") << QByteArray(
        "\"timestamp\",\"reference_host\",\"foh\",\"stage\",\"max_diff_ms\","
        "\"min_diff_ms\",\"spread_ms\"\n\"1764000000\",\"m\",\"0.5\",\"N/A\",0.5,0.5,0\n");
    QTest::newRow("comments and empty lines") << "# made by a tool\n\n" + header + "\n# more\n" + row + "\n\n";
    QTest::newRow("semicolons") << QByteArray(header + row).replace(',', ';');
    QTest::newRow("tabs") << QByteArray(header + row).replace(',', '\t');
    QTest::newRow("blanks") << QByteArray(header + row).replace(",", " , ");
    QTest::newRow("repeated header") << header + header + row;
    QTest::newRow("capitals") << QByteArray(header).replace("timestamp", "Timestamp") + row;
    QTest::newRow("milliseconds") << QByteArray(header + row).replace("1764000000", "1764000000000");
    QTest::newRow("ISO 8601") << QByteArray(header + row).replace("1764000000", "2025-11-24T16:00:00Z");
    QTest::newRow("ISO 8601, a zone")
        << QByteArray(header + row).replace("1764000000", "2025-11-24 17:00:00.000+01:00");
    QTest::newRow("ISO 8601, no zone") << QByteArray(header + row).replace("1764000000", "2025-11-24 16:00:00");
    QTest::newRow("columns in another order")
        << QByteArray("reference_host,timestamp,spread_ms,foh,stage\nm,1764000000,0,0.5,N/A\n");
    QTest::newRow("no line feed at the end") << QByteArray(header + row).chopped(1);
}

void TestOffsetCsvReader::olderTools() {
    QFETCH(QByteArray, bytes);
    const Read read = readAll(bytes);
    QVERIFY2(read.notes.malformed == 0, read.reasons().c_str());
    QCOMPARE(read.timestamps, std::vector<double>{1764000000});
    QCOMPARE(read.header.hosts, (std::vector<std::string>{"foh", "stage"}));
    QCOMPARE(read.offsets[0][0], 0.5);
    QVERIFY(std::isnan(read.offsets[0][1]));
    QCOMPARE(read.references[0], std::string("m"));
}

void TestOffsetCsvReader::malformedRowsAreNamed_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("too few") << QByteArray("1764000000,m,0.5") << u"3 fields, and the header has 7"_s;
    QTest::newRow("too many") << QByteArray("1764000000,m,1,2,3,4,5,6") << u"8 fields"_s;
    QTest::newRow("timestamp") << QByteArray("yesterday,m,1,2,3,4,5") << u"'yesterday' is no timestamp"_s;
    QTest::newRow("negative timestamp") << QByteArray("-5,m,1,2,3,4,5") << u"is no timestamp"_s;
    QTest::newRow("no such day") << QByteArray("2025-02-30 00:00,m,1,2,3,4,5") << u"is no timestamp"_s;
    QTest::newRow("offset") << QByteArray("1764000000,m,1,2x,3,4,5") << u"'2x' is no offset of 'stage'"_s;
    QTest::newRow("infinite") << QByteArray("1764000000,m,inf,2,3,4,5") << u"'inf' is no offset of 'foh'"_s;
    QTest::newRow("out of range") << QByteArray("1764000000,m,1e300,2,3,4,5") << u"out of range"_s;
    QTest::newRow("spread") << QByteArray("1764000000,m,1,2,3,4,-5") << u"'-5' is no spread"_s;
    QTest::newRow("quote") << QByteArray("1764000000,\"m,1,2,3,4,5") << u"a quote is not closed"_s;
    QTest::newRow("binary") << QByteArray("\0\x01\xFF,m,1,2,3,4,5", 17) << u"is no timestamp"_s;
}

void TestOffsetCsvReader::malformedRowsAreNamed() {
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const Read read = readAll(header + row + "\n1764000000,m,1,2,2,1,1\n");
    QCOMPARE(read.notes.malformed, std::uint64_t{1});
    QCOMPARE(read.timestamps.size(), std::size_t{1});
    QCOMPARE(read.notes.firstMalformed.front().line, std::uint64_t{2});
    QVERIFY2(QString::fromStdString(read.reasons()).contains(reason), read.reasons().c_str());
}

void TestOffsetCsvReader::goodRowsAroundBadOnesAreTaken() {
    QByteArray bytes = "1764000000,m,1,2,2,1,1\n" + header; // the first is before its header
    for (int k = 0; k < 100; ++k)
        bytes += k % 2 == 0 ? QByteArray("nonsense\n") : QByteArray::number(1764000000 + k) + ",m,1,2,2,1,1\n";
    const Read read = readAll(bytes);
    QCOMPARE(read.timestamps.size(), std::size_t{50});
    QCOMPARE(read.notes.malformed, std::uint64_t{51});
    QCOMPARE(read.notes.firstMalformed.size(), std::size_t{10});
    QVERIFY(read.reasons().find("1: no header before it") == 0);
}

void TestOffsetCsvReader::columnsMayChangeInAFile() {
    const Read read = readAll(header + "1764000000,m,1,2,2,1,1\n"
                                       "timestamp,reference_host,foh,foh,spread_ms\n1764000001,m,3,4,1\n");
    QCOMPARE(read.notes.columnChanges, std::uint64_t{1});
    QCOMPARE(read.offsets[1], (std::vector<double>{3, 4}));
    QCOMPARE(read.header.hosts, (std::vector<std::string>{"foh", "foh #2"})); // never one for the other
}

void TestOffsetCsvReader::tornLastLine() {
    const Read read = readAll(header + "1764000000,m,1,2,2,1,1\n1764000001,m,1,2,2");
    QCOMPARE(read.timestamps.size(), std::size_t{1});
    QVERIFY(read.notes.lastLineTorn);
    QCOMPARE(read.notes.malformed, std::uint64_t{1});
}

void TestOffsetCsvReader::missingSpreadIsComputed() {
    const Read read = readAll("timestamp,foh,stage\n1764000000,1,3\n1764000001,-1,3\n1764000002,N/A,N/A\n");
    QVERIFY(read.notes.spreadComputed);
    QCOMPARE(read.spreads[0], std::optional(3.0)); // the reference is at 0
    QCOMPARE(read.spreads[1], std::optional(4.0));
    QVERIFY(!read.spreads[2]);
}

void TestOffsetCsvReader::leapsNeedASecondRow() {
    const QByteArray rest = ",m,1,2,2,1,1\n";
    const Read damaged = readAll(header + "1764000000" + rest + "9764000001" + rest + "1764000002" + rest);
    QCOMPARE(damaged.timestamps, (std::vector<double>{1764000000, 1764000002}));
    QVERIFY(QString::fromStdString(damaged.reasons()).contains(u"400 days"_s));
    const Read set = readAll(header + "5" + rest + "6" + rest + "1764000002" + rest + "1764000003" + rest);
    QCOMPARE(set.timestamps, (std::vector<double>{5, 6, 1764000003}));
}

void TestOffsetCsvReader::timeMayGoBack() {
    const QByteArray rest = ",m,1,2,2,1,1\n";
    const Read read = readAll(header + "1764000010" + rest + "1764000000" + rest + "1764000000" + rest);
    QCOMPARE(read.timestamps, (std::vector<double>{1764000010, 1764000000, 1764000000}));
}

void TestOffsetCsvReader::linesOfAnyLength() {
    const QByteArray good = "1764000000,m,1,2,2,1,1\n";
    const QByteArray endless(3 << 20, 'x');
    Read read = readAll(header + good + endless + '\n' + good);
    QCOMPARE(read.timestamps.size(), std::size_t{2});
    QCOMPARE(read.notes.malformed, std::uint64_t{1});
    QCOMPARE(read.notes.firstMalformed.front().line, std::uint64_t{3});
    QVERIFY(QString::fromStdString(read.reasons()).contains(u"1 MiB"_s));
    read = readAll(header + good + endless);
    QCOMPARE(read.timestamps.size(), std::size_t{1});
    QCOMPARE(read.notes.malformed, std::uint64_t{1});
    // A row across the border of two blocks is whole.
    QByteArray many = header;
    while (many.size() < (5 << 19))
        many += good;
    read = readAll(many);
    QCOMPARE(read.notes.malformed, std::uint64_t{0});
    QCOMPARE(qsizetype(read.timestamps.size()), (many.size() - header.size()) / good.size());
}

void TestOffsetCsvReader::anyBytesAreTaken() {
    std::mt19937_64 random(4);
    const QByteArray alphabet = ",,,,;\t\n\n\n\r\"\"#0123456789.-+eENnAa/:TZ timestamp\xEF\xBB\xBF\xFF";
    QByteArray seed = header + "1764000000,m,1,2,2,1,1\n2025-11-24T16:00:00Z,\"m\",N/A,2,2,1,1\n";
    seed += seed;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = seed;
        const int changes = 1 + static_cast<int>(random() % 12);
        for (int i = 0; i < changes; ++i) {
            const auto at = static_cast<qsizetype>(random() % static_cast<std::uint64_t>(bytes.size()));
            const char byte = round % 3 == 0
                                  ? static_cast<char>(random())
                                  : alphabet[static_cast<qsizetype>(random() % std::uint64_t(alphabet.size()))];
            if (random() % 4 == 0)
                bytes.remove(at, static_cast<qsizetype>(random() % 30));
            else if (random() % 3 == 0)
                bytes.insert(at, byte);
            else
                bytes[at] = byte;
            if (bytes.isEmpty())
                bytes = "x";
        }
        const Read read = readAll(bytes);
        QVERIFY(read.notes.rows == read.timestamps.size());
        QVERIFY(read.notes.firstMalformed.size() <= 10 && read.notes.firstMalformed.size() <= read.notes.malformed);
        for (std::size_t i = 0; i < read.timestamps.size(); ++i) {
            QVERIFY(read.timestamps[i] >= 0 && read.timestamps[i] < 1e11);
            for (const double offset : read.offsets[i])
                QVERIFY(std::isnan(offset) || std::abs(offset) <= 1e14);
        }
    }
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes(static_cast<qsizetype>(random() % 5000), '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        readAll(bytes);
    }
}

QTEST_APPLESS_MAIN(TestOffsetCsvReader)
#include "test_offset_csv_reader.moc"
