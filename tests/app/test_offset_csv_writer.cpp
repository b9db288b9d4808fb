// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/monitor/offset_csv_writer.h"
#include "shared/fleet/round_clock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync;
using namespace dantesync::cli;

namespace {

constexpr std::int64_t start = 1'700'000'000;

OffsetCsvRow row(std::int64_t timestamp, std::vector<HostOffset> offsets) {
    return {timestamp, "a", std::move(offsets)};
}

HostOffset at(const char* host, double ms) {
    return {host, Nanoseconds::fromMilliseconds(ms)};
}

} // namespace

class TestOffsetCsvWriter : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const char* name = "log.csv") const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray text(const char* name = "log.csv") const;
    void put(const QByteArray& text) const;

private slots:
    void init();
    void linesAreAsTheFormatSays();
    void awkwardNamesAreQuoted();
    void aNewHostBeginsANewFile();
    void theSameHostsContinueTheFile();
    void theLastFileIsTheOneContinued();
    void aTornLineIsEnded();
    void aTornHeaderIsNoFileToContinue();
    void eachDayHasItsFile();
    void largeFilesAreFollowed();
    void aFileMovedAwayBeginsAnew();
    void aFullDiskIsReportedAndWaitedOut();
    void stampsAdvanceEvenlyAndFollowSteps();
};

void TestOffsetCsvWriter::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestOffsetCsvWriter::text(const char* name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("there is no such file");
}

void TestOffsetCsvWriter::put(const QByteArray& text) const {
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestOffsetCsvWriter::linesAreAsTheFormatSays() {
    OffsetCsvWriter writer(path(), {});
    QVERIFY(writer.write(row(start, {at("a", 0), at("b", 1.25), {"c", std::nullopt}})));
    QVERIFY(writer.write(row(start + 1, {at("a", 0), at("b", -0.0000015), {"c", std::nullopt}})));
    QVERIFY(writer.write(row(start + 2, {{"a", std::nullopt}, {"b", std::nullopt}, {"c", std::nullopt}})));
    QCOMPARE(text(), QByteArray("timestamp,reference_host,a,b,c,max_diff_ms,min_diff_ms,spread_ms\n"
                                "1700000000,a,0.000000,1.250000,N/A,1.250000,0.000000,1.250000\n"
                                "1700000001,a,0.000000,-0.000002,N/A,0.000000,-0.000002,0.000002\n"
                                "1700000002,a,N/A,N/A,N/A,N/A,N/A,N/A\n"));
}

void TestOffsetCsvWriter::awkwardNamesAreQuoted() {
    QCOMPARE(csvHeader({"front, of house", "say \"hi\"\n"}),
             std::string("timestamp,reference_host,\"front, of house\",\"say \"\"hi\"\" \",max_diff_ms,min_diff_ms,"
                         "spread_ms\n"));
}

void TestOffsetCsvWriter::aNewHostBeginsANewFile() {
    OffsetCsvWriter writer(path(), {});
    QVERIFY(writer.write(row(start, {at("a", 0)})));
    QVERIFY(writer.write(row(start + 1, {at("a", 0), at("b", 1)})));
    QVERIFY(writer.write(row(start + 2, {at("a", 0)}))); // b is not heard of: its column stays
    QCOMPARE(text().count('\n'), 2);
    QCOMPARE(text("log-2.csv"), QByteArray("timestamp,reference_host,a,b,max_diff_ms,min_diff_ms,spread_ms\n"
                                           "1700000001,a,0.000000,1.000000,1.000000,0.000000,1.000000\n"
                                           "1700000002,a,0.000000,N/A,0.000000,0.000000,0.000000\n"));
    QCOMPARE(writer.currentPath(), path("log-2.csv"));
}

void TestOffsetCsvWriter::theSameHostsContinueTheFile() {
    QVERIFY(OffsetCsvWriter(path(), {}).write(row(start, {at("a", 0), at("b", 1)})));
    QVERIFY(OffsetCsvWriter(path(), {}).write(row(start + 1, {at("b", 2), at("a", 0)}))); // in another order
    QCOMPARE(text().count("timestamp"), 1);
    QVERIFY(text().endsWith("1700000001,a,0.000000,2.000000,2.000000,0.000000,2.000000\n"));
}

void TestOffsetCsvWriter::theLastFileIsTheOneContinued() {
    QVERIFY(OffsetCsvWriter(path(), {}).write(row(start, {at("a", 0)})));
    QVERIFY(OffsetCsvWriter(path(), {}).write(row(start + 1, {at("a", 0), at("b", 1)})));
    QVERIFY(OffsetCsvWriter(path(), {}).write(row(start + 2, {at("a", 0)}))); // not the first: its end is past
    QCOMPARE(text().count('\n'), 2);
    QCOMPARE(text("log-2.csv").count('\n'), 2);
    QCOMPARE(text("log-3.csv").count('\n'), 2);
}

void TestOffsetCsvWriter::aTornLineIsEnded() {
    const QByteArray whole = "timestamp,reference_host,a,max_diff_ms,min_diff_ms,spread_ms\n1699999999,a,0.0";
    put(whole);
    OffsetCsvWriter writer(path(), {});
    QVERIFY(writer.write(row(start, {at("a", 0)})));
    QVERIFY(writer.write(row(start + 1, {at("a", 0)})));
    QCOMPARE(text(), whole + "\n1700000000,a,0.000000,0.000000,0.000000,0.000000\n"
                             "1700000001,a,0.000000,0.000000,0.000000,0.000000\n");
}

void TestOffsetCsvWriter::aTornHeaderIsNoFileToContinue() {
    put("timestamp,reference_host,a,max_diff");
    QVERIFY(OffsetCsvWriter(path(), {}).write(row(start, {at("a", 0)})));
    QCOMPARE(text(), QByteArray("timestamp,reference_host,a,max_diff"));
    QVERIFY(text("log-2.csv").startsWith("timestamp,"));
}

void TestOffsetCsvWriter::eachDayHasItsFile() {
    OffsetCsvWriter writer(path(), {Rotation::By::Day, 0});
    const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0));
    for (int day = 0; day < 3; ++day)
        QVERIFY(writer.write(row(noon.addDays(day).toSecsSinceEpoch(), {at("a", 0)})));
    for (const char* name : {"log-20260304.csv", "log-20260305.csv", "log-20260306.csv"})
        QCOMPARE(text(name).count('\n'), 2);
}

void TestOffsetCsvWriter::largeFilesAreFollowed() {
    OffsetCsvWriter writer(path(), {Rotation::By::Size, 1000});
    for (int i = 0; i < 40; ++i)
        QVERIFY(writer.write(row(start + i, {at("a", 0)})));
    QVERIFY(QFileInfo(path()).size() >= 1000 && QFileInfo(path()).size() < 1100);
    QVERIFY(QFileInfo::exists(path("log-2.csv")));
    QCOMPARE((text() + text("log-2.csv") + text("log-3.csv")).count("\n17000000"), 40);
}

void TestOffsetCsvWriter::aFileMovedAwayBeginsAnew() {
    OffsetCsvWriter writer(path(), {});
    QVERIFY(writer.write(row(start, {at("a", 0)})));
    QVERIFY(QFile::rename(path(), path("old.csv")));
    QVERIFY(writer.write(row(start + 1, {at("a", 0)})));
    QCOMPARE(text().count('\n'), 2);
    QVERIFY(text().startsWith("timestamp,"));
}

void TestOffsetCsvWriter::aFullDiskIsReportedAndWaitedOut() {
    if (!QFileInfo::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no /dev/full here");
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), path()));
    OffsetCsvWriter writer(path(), {});
    const auto first = writer.write(row(start, {at("a", 0)}));
    QVERIFY(!first);
    QVERIFY2(first.error().text().find("No space left") != std::string::npos, first.error().text().c_str());
    QVERIFY(!writer.write(row(start + 1, {at("a", 0)})));
    QCOMPARE(writer.pending(), std::size_t{2});
    QVERIFY(QFile::remove(path())); // there is room again
    QVERIFY(writer.write(row(start + 2, {at("a", 0)})));
    QCOMPARE(writer.pending(), std::size_t{0});
    QCOMPARE(text().count('\n'), 4);
}

void TestOffsetCsvWriter::stampsAdvanceEvenlyAndFollowSteps() {
    fleet::RoundClock clock;
    const auto stamp = [&](double steadyS, double wallS) {
        return clock.stamp({std::llround(steadyS * 1e9)}, std::llround(wallS * 1e3));
    };
    QCOMPARE(stamp(10.0, 1000.999), 1000);
    QCOMPARE(stamp(11.001, 1002.0), 1001); // a millisecond later than a second, and still the next stamp
    QCOMPARE(stamp(12.0, 1002.998), 1002);
    QCOMPARE(stamp(13.0, 4003.2), 4003); // the wall clock was stepped
    QCOMPARE(stamp(14.0, 4004.2), 4004);
    QCOMPARE(stamp(15.0, 3.0), 3);
}

QTEST_GUILESS_MAIN(TestOffsetCsvWriter)
#include "test_offset_csv_writer.moc"
