// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history's file: what is written is found again in the right steps, and nothing that happens to the file or the
// disk loses a word silently.
#include "shared/fleet/history/history_reader.h"
#include "shared/fleet/history/history_writer.h"
#include "shared/fleet/history/schema.h"

#include <QDir>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace dantesync;
using namespace dantesync::history;

namespace {

constexpr UnixSeconds hourStart = 1'700'002'800; // a whole hour

/// Offset: the second of the hour, in µs.
Sample sampleOf(const std::string& host, UnixSeconds time) {
    Sample sample;
    sample.time = time;
    sample.host = host;
    sample.reachable = true;
    sample.offset = Nanoseconds{(time % 3600) * 1000};
    sample.uncertainty = Nanoseconds{50'000};
    sample.drift = Ppm{-0.02};
    sample.correction = Ppm{12.5};
    sample.mode = Mode::Nano;
    return sample;
}

std::vector<Sample> secondsOf(const std::string& host, UnixSeconds from, UnixSeconds to) {
    std::vector<Sample> out;
    for (UnixSeconds time = from; time < to; ++time)
        out.push_back(sampleOf(host, time));
    return out;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryWriter> openWriter(HistoryOptions options = {});
    std::unique_ptr<HistoryReader> openReader() const;
    QString path() const { return m_folder->filePath(QStringLiteral("sub/history.sqlite")); }
    HistoryOptions at(HistoryOptions options) const;
    std::size_t countOf(const std::string& host, Range range) const;
    void leaveLockOfDeadProcess() const;

private slots:
    void init();
    void theStepFitsTheRange();
    void aggregatesAreOfTheSeconds();
    void theUnfinishedMinuteIsShown();
    void aRestartLosesNoMinute();
    void oldSecondsGoAndMinutesStay();
    void marksAreKeptInOrder();
    void theSecondWriterSaysWhoIsThere();
    void aDeadWritersLockIsTakenOver();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void damageFoundWhileWritingIsSetAside();
    void aFullDiskLosesNothingThatFits();
    void whatDoesNotFitIsCounted();
    void anOlderFileIsMigrated();
    void foreignAndNewerFilesAreLeftAlone();
    void aThreadOfItsOwnWritesWhileAnotherReads();
};

void TestHistory::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

HistoryOptions TestHistory::at(HistoryOptions options) const {
    options.path = path().toStdString();
    return options;
}

std::unique_ptr<HistoryWriter> TestHistory::openWriter(HistoryOptions options) {
    auto writer = HistoryWriter::open(at(options));
    if (!writer)
        qWarning("%s", writer.error().text().c_str());
    return writer ? std::move(writer).value() : nullptr;
}

std::unique_ptr<HistoryReader> TestHistory::openReader() const {
    auto reader = HistoryReader::open(path().toStdString());
    if (!reader)
        qWarning("%s", reader.error().text().c_str());
    return reader ? std::move(reader).value() : nullptr;
}

std::size_t TestHistory::countOf(const std::string& host, Range range) const {
    const auto reader = openReader();
    const auto series = reader ? reader->series(host, range, mostPoints) : Result<Series>(Error{});
    return series ? series->points.size() : 0;
}

void TestHistory::leaveLockOfDeadProcess() const {
    QProcess ended;
    ended.start(QStringLiteral("true"), QStringList());
    QVERIFY(ended.waitForStarted());
    const qint64 pid = ended.processId();
    QVERIFY(ended.waitForFinished());
    QFile lock(path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(pid) + "\ntrue\n" + QSysInfo::machineHostName().toUtf8() + "\n");
}

void TestHistory::theStepFitsTheRange() {
    auto writer = openWriter();
    QVERIFY(writer && writer->add(secondsOf("foh", hourStart, hourStart + 3 * 3600)));
    auto reader = openReader();
    QVERIFY(reader);
    const Range all{hourStart, hourStart + 3 * 3600};
    const auto step = [&](Range range, std::size_t points) { return reader->series("foh", range, points)->step; };
    QCOMPARE(step({hourStart + 60, hourStart + 660}, 600), 1);
    QCOMPARE(step({hourStart + 60, hourStart + 660}, 599), 60);
    QCOMPARE(step(all, 180), 60);
    QCOMPARE(step(all, 179), 3600);
    QCOMPARE(step(all, 1), 3 * 3600);
    QCOMPARE(step({0, hourStart * 2}, 180), 60); // what lies before and after the recording does not count
    QCOMPARE(reader->series("foh", all, 1)->points.size(), std::size_t{1});
    QVERIFY(reader->series("nobody", all, 100)->points.empty());
    QVERIFY(reader->series("foh", {hourStart * 2, hourStart * 3}, 100)->points.empty());
    QCOMPARE(*reader->hosts(), std::vector<std::string>{"foh"});
}

void TestHistory::aggregatesAreOfTheSeconds() {
    auto writer = openWriter();
    QVERIFY(writer);
    for (UnixSeconds time = hourStart; time < hourStart + 3660; time += 60) { // as they come, not in one heap
        QVERIFY(writer->add(secondsOf("foh", time, time + 60)));
        QVERIFY(writer->add(secondsOf("monitors", time + 1, time + 31)));
    }
    auto reader = openReader();
    const auto hours = reader->series("foh", {hourStart, hourStart + 3600}, 1);
    QCOMPARE(hours->points.size(), std::size_t{1});
    const Point& hour = hours->points[0];
    const Summary offset{0, 3'599'000, 1'799'500, 179'000, 1'799'000, 3'419'000};
    QCOMPARE(*hour.of(Quantity::Offset), offset);
    QCOMPARE(hour.of(Quantity::Drift)->p50, -20);
    QCOMPARE(hour.of(Quantity::Correction)->max, 12'500);
    QCOMPARE(hour.answered, 3600);
    QVERIFY(hour.mode == Mode::Nano);
    const auto minutes = reader->series("monitors", {hourStart, hourStart + 3600}, 60);
    QCOMPARE(minutes->points.size(), std::size_t{60});
    QCOMPARE(minutes->points[1].samples, 30);
    QCOMPARE(minutes->points[1].of(Quantity::Offset)->min, 61'000);
}

void TestHistory::theUnfinishedMinuteIsShown() {
    auto writer = openWriter();
    QVERIFY(writer && writer->add(secondsOf("foh", hourStart, hourStart + 90)));
    const auto series = openReader()->series("foh", {hourStart, hourStart + 3600}, 10);
    QCOMPARE(series->step, 60);
    QCOMPARE(series->points.size(), std::size_t{2});
    QCOMPARE(series->points[1].samples, 30);
}

void TestHistory::aRestartLosesNoMinute() {
    {
        auto writer = openWriter();
        QVERIFY(writer && writer->add(secondsOf("foh", hourStart, hourStart + 90)));
    }
    auto writer = openWriter();
    QVERIFY(writer && writer->add(secondsOf("foh", hourStart + 7200, hourStart + 7202)));
    Database database;
    QVERIFY(database.open(path(), Database::Access::Read));
    QCOMPARE(*database.number("select samples from minute where time = ?", {qint64{hourStart + 60}}), 30);
    QCOMPARE(*database.number("select samples from hour where time = ?", {qint64{hourStart}}), 90);
}

void TestHistory::oldSecondsGoAndMinutesStay() {
    HistoryOptions options;
    options.keepSeconds = std::chrono::hours(1); // too short for an hour to be made of: two it is
    options.keepMinutes = std::chrono::hours(4);
    auto writer = openWriter(options);
    QVERIFY(writer);
    for (int hour = 0; hour < 6; ++hour)
        QVERIFY(writer->add(secondsOf("foh", hourStart + hour * 3600, hourStart + (hour + 1) * 3600)));
    Database database;
    QVERIFY(database.open(path(), Database::Access::Read));
    QCOMPARE(*database.number("select min(time) from second"), hourStart + 4 * 3600 - 1);
    QCOMPARE(*database.number("select min(time) from minute"), hourStart + 2 * 3600);
    QCOMPARE(*database.number("select min(time) from hour"), hourStart);
    // Where the seconds, and then the minutes, do not reach back to, coarser steps do.
    auto reader = openReader();
    QCOMPARE(reader->series("foh", {hourStart + 3 * 3600, hourStart + 3 * 3600 + 600}, 1000)->step, 60);
    QCOMPARE(reader->series("foh", {hourStart, hourStart + 600}, 1000)->step, 3600);
}

void TestHistory::marksAreKeptInOrder() {
    auto writer = openWriter();
    const Mark first{hourStart, "foh", "offline", "does not answer"};
    const Mark second{hourStart + 5, "", "note", "doors open — 20:00"};
    QVERIFY(writer && writer->mark(second) && writer->mark(first));
    const std::vector<Mark> expected{first, second};
    QCOMPARE(*openReader()->marks({hourStart, hourStart + 6}), expected);
    QVERIFY(openReader()->marks({hourStart + 6, hourStart + 60})->empty());
}

void TestHistory::theSecondWriterSaysWhoIsThere() {
    auto writer = openWriter();
    QVERIFY(writer);
    const auto second = HistoryWriter::open(at({}));
    QVERIFY(!second);
    const QString text = QString::fromStdString(second.error().text());
    QVERIFY2(text.contains(QStringLiteral("process %1").arg(QCoreApplication::applicationPid())), qPrintable(text));
    QVERIFY(writer->add(secondsOf("foh", hourStart, hourStart + 2)));
    writer.reset();
    QVERIFY(openWriter());
    QCOMPARE(countOf("foh", {hourStart, hourStart + 2}), std::size_t{2});
}

void TestHistory::aDeadWritersLockIsTakenOver() {
    { QVERIFY(openWriter()->add(secondsOf("foh", hourStart, hourStart + 9))); }
    leaveLockOfDeadProcess();
    auto writer = openWriter(); // checks the file, and finds it good
    QVERIFY(writer);
    QVERIFY(writer->takeNotices().empty());
    QCOMPARE(countOf("foh", {hourStart, hourStart + 9}), std::size_t{9});
}

void TestHistory::aDamagedFileIsSetAside_data() {
    QTest::addColumn<bool>("wholeFile");
    QTest::newRow("not a database at all") << true;
    QTest::newRow("pages overwritten, found by the check after a crash") << false;
}

void TestHistory::aDamagedFileIsSetAside() {
    QFETCH(bool, wholeFile);
    { QVERIFY(openWriter()->add(secondsOf("foh", hourStart, hourStart + 4000))); }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(wholeFile || file.seek(8 * 4096));
    file.write(QByteArray(wholeFile ? static_cast<int>(file.size()) : 16 * 4096, '?'));
    file.close();
    const qint64 size = file.size();
    if (!wholeFile)
        leaveLockOfDeadProcess();
    auto writer = openWriter();
    QVERIFY(writer);
    const auto notices = writer->takeNotices();
    QCOMPARE(notices.size(), std::size_t{1});
    const QDir folder = QFileInfo(path()).dir();
    const QStringList aside = folder.entryList({QStringLiteral("history.sqlite.corrupt-*")});
    QCOMPARE(aside.size(), 1);
    QVERIFY(notices[0].find(aside[0].toStdString()) != std::string::npos);
    QCOMPARE(QFileInfo(folder.filePath(aside[0])).size(), size);
    QVERIFY(writer->add(secondsOf("foh", hourStart + 9000, hourStart + 9003)));
    QCOMPARE(countOf("foh", {hourStart, hourStart + 9999}), std::size_t{3});
}

void TestHistory::damageFoundWhileWritingIsSetAside() {
    { QVERIFY(openWriter()->add(secondsOf("foh", hourStart, hourStart + 4000))); }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096)); // all tables' roots, and more; the schema stays
    file.write(QByteArray(static_cast<int>(file.size()) - 4096, '?'));
    file.close();
    auto writer = openWriter();
    QVERIFY(writer);
    QVERIFY(writer->add(secondsOf("foh", hourStart + 9000, hourStart + 9003)));
    QCOMPARE(writer->takeNotices().size(), std::size_t{1});
    QCOMPARE(countOf("foh", {hourStart, hourStart + 9999}), std::size_t{3});
}

void TestHistory::aFullDiskLosesNothingThatFits() {
    HistoryOptions options;
    options.mostBytes = 64 * 4096;
    auto writer = openWriter(options);
    QVERIFY(writer);
    std::size_t written = 0;
    std::optional<Error> error;
    for (UnixSeconds time = hourStart; !error && time < hourStart + 100'000; time += 600) {
        if (auto added = writer->add(secondsOf("foh", time, time + 600)); !added)
            error = added.error();
        else
            written += 600;
    }
    QVERIFY(error.has_value());
    QVERIFY2(error->text().find("full") != std::string::npos, error->text().c_str());
    QVERIFY2(error->text().find("make room") != std::string::npos, error->text().c_str());
    QCOMPARE(writer->pending(), std::size_t{600});
    const UnixSeconds next = hourStart + static_cast<UnixSeconds>(written) + 600;
    QVERIFY(!writer->add(secondsOf("foh", next, next + 1)));
    QCOMPARE(writer->pending(), std::size_t{601});
    writer->setMostBytes(0); // room again
    QVERIFY(writer->add(secondsOf("foh", next + 1, next + 2)));
    QCOMPARE(writer->pending(), std::size_t{0});
    QCOMPARE(writer->lost(), std::uint64_t{0});
    QCOMPARE(countOf("foh", {next - 600, next + 2}), std::size_t{602});
}

void TestHistory::whatDoesNotFitIsCounted() {
    HistoryOptions options;
    options.mostPending = 100;
    auto writer = openWriter(options);
    QVERIFY(writer);
    writer->setMostBytes(1);
    QVERIFY(!writer->add(secondsOf("foh", hourStart, hourStart + 7000)));
    QCOMPARE(writer->pending(), std::size_t{100});
    QCOMPARE(writer->lost(), std::uint64_t{6900});
    writer->setMostBytes(0);
    QVERIFY(writer->add({}));
    QCOMPARE(countOf("foh", {hourStart + 6900, hourStart + 7000}), std::size_t{100});
}

void TestHistory::anOlderFileIsMigrated() {
    { QVERIFY(openWriter()->add(secondsOf("foh", hourStart, hourStart + 3))); }
    {
        Database database;
        QVERIFY(database.open(path(), Database::Access::Write));
        QVERIFY(database.run("drop table mark") && database.run("pragma user_version = 1"));
    }
    const auto tooOld = HistoryReader::open(path().toStdString());
    QVERIFY(!tooOld && tooOld.error().what.find("older") != std::string::npos);
    auto writer = openWriter();
    QVERIFY(writer && writer->mark({hourStart, "", "note", "now it can"}));
    QVERIFY(writer->takeNotices().empty());
    QCOMPARE(countOf("foh", {hourStart, hourStart + 3}), std::size_t{3});
}

void TestHistory::foreignAndNewerFilesAreLeftAlone() {
    QVERIFY(openWriter());
    for (const char* change : {"pragma user_version = 99", "pragma application_id = 1"}) {
        {
            Database database;
            QVERIFY(database.open(path(), Database::Access::Write));
            QVERIFY(database.run(change));
        }
        const auto writer = HistoryWriter::open(at({}));
        QVERIFY(!writer && !HistoryReader::open(path().toStdString()));
        QVERIFY2(writer.error().text().find("give another file") != std::string::npos, writer.error().text().c_str());
    }
    QCOMPARE(QFileInfo(path()).dir().entryList({QStringLiteral("*corrupt*")}).size(), 0);
}

void TestHistory::aThreadOfItsOwnWritesWhileAnotherReads() {
    QVERIFY(openWriter());
    std::atomic<bool> allWritten{true};
    std::thread thread([&] {
        auto writer = HistoryWriter::open(at({}));
        for (int i = 0; writer && i < 200; ++i)
            allWritten = allWritten && (*writer)->add(secondsOf("foh", hourStart + i * 10, hourStart + i * 10 + 10));
        allWritten = allWritten && writer;
    });
    auto reader = openReader();
    std::size_t before = 0;
    bool grows = reader != nullptr;
    while (grows && before < 2000) {
        const auto series = reader->series("foh", {hourStart, hourStart + 2000}, 2000);
        grows = series && series->points.size() >= before && series->points.size() % 10 == 0;
        before = series ? series->points.size() : 0;
        if (!allWritten)
            break;
    }
    thread.join();
    QVERIFY(allWritten);
    QVERIFY(grows);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
