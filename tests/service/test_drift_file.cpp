// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/drift_file.h"
#include "service/drift_keeper.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace dantesync;
using namespace Qt::StringLiterals;

namespace {

constexpr WallTime now{1'790'000'000'000'000'000};
constexpr std::int64_t hour = 3'600'000'000'000;

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

std::optional<discipline::LearnedFrequency> learned(double correction, double uncertainty) {
    return discipline::LearnedFrequency{Ppm{correction}, Ppm{uncertainty}, {}};
}

SyncStatus at(Mode mode, std::int64_t second) {
    SyncStatus status;
    status.mode = mode;
    status.updated = CounterTime{second * 1'000'000'000};
    status.wall = now;
    return status;
}

} // namespace

class TestDriftFile : public QObject {
    Q_OBJECT
private slots:
    void remembers() {
        QTemporaryDir directory;
        const DriftFile file(directory.path());
        QVERIFY(file.save({Ppm{-37.25}, Ppm{0.4}}, now).ok());
        QString why;
        const auto learned = file.load(now, &why);
        QVERIFY2(learned, qPrintable(why));
        QCOMPARE(learned->correction.value, -37.25);
        QCOMPARE(learned->uncertainty.value, 0.4);
        QVERIFY(learned->grandmaster.isZero());
    }
    void remembersWhoseRateItWas() {
        QTemporaryDir directory;
        const DriftFile file(directory.path());
        const ClockUuid grandmaster{{0x00, 0x1d, 0xc1, 0x12, 0x34, 0x56}};
        QVERIFY(file.save({Ppm{-37.25}, Ppm{0.4}, grandmaster}, now).ok());
        QString why;
        QCOMPARE(file.load(now, &why)->grandmaster, grandmaster);
    }
    void olderFilesLoad() {
        QTemporaryDir directory;
        const DriftFile file(directory.path());
        write(file.path(), R"({"correction_ppm":-9,"uncertainty_ppm":0.2,"written_unix_s":1790000000})");
        QString why;
        const auto learned = file.load(now, &why);
        QVERIFY2(learned, qPrintable(why));
        QCOMPARE(learned->correction.value, -9.0);
        QVERIFY(learned->grandmaster.isZero());
    }
    void trustFadesWithAge() {
        QTemporaryDir directory;
        const DriftFile file(directory.path());
        QVERIFY(file.save({Ppm{5}, Ppm{0.01}}, now).ok());
        QString why;
        QCOMPARE(file.load(now, &why)->uncertainty.value, 0.1); // never surer than temperatures allow
        QVERIFY(std::abs(file.load(now + Nanoseconds{100 * hour}, &why)->uncertainty.value - 1.1) < 1e-9);
        QVERIFY(!file.load(now + Nanoseconds{31 * 24 * hour}, &why));
        QVERIFY(why.contains(u"30 days"_s));
        QVERIFY(file.load(now - Nanoseconds{1000 * hour}, &why)); // the clock is not set yet
    }
    void noFileIsNoTrouble() {
        QTemporaryDir directory;
        QString why = u"x"_s;
        QVERIFY(!DriftFile(directory.path()).load(now, &why));
        QVERIFY(why.isEmpty());
    }
    void damageIsIgnoredWithAReason_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x00\xff{", 3);
        QTest::newRow("other JSON") << QByteArray("[1,2]");
        QTest::newRow("missing key") << QByteArray(R"({"correction_ppm":1,"uncertainty_ppm":1})");
        QTest::newRow("text") << QByteArray(
            R"({"correction_ppm":"1","uncertainty_ppm":1,"written_unix_s":1790000000})");
        QTest::newRow("absurd") << QByteArray(
            R"({"correction_ppm":9000,"uncertainty_ppm":1,"written_unix_s":1790000000})");
        QTest::newRow("useless") << QByteArray(
            R"({"correction_ppm":9,"uncertainty_ppm":100,"written_unix_s":1790000000})");
        QTest::newRow("negative") << QByteArray(
            R"({"correction_ppm":9,"uncertainty_ppm":-1,"written_unix_s":1790000000})");
    }
    void damageIsIgnoredWithAReason() {
        QFETCH(QByteArray, bytes);
        QTemporaryDir directory;
        const DriftFile file(directory.path());
        write(file.path(), bytes);
        QString why;
        QVERIFY(!file.load(now, &why));
        QVERIFY(!why.isEmpty());
    }
    void makesItsDirectoryOrSaysWhyNot() {
        QTemporaryDir directory;
        QVERIFY(DriftFile(directory.filePath(u"a/b"_s)).usable().ok());
        QVERIFY(QDir(directory.filePath(u"a/b"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(DriftFile(directory.filePath(u"a/b"_s)).save({Ppm{1}, Ppm{1}}, now).ok());
        write(directory.filePath(u"file"_s), "x");
        const Status status = DriftFile(directory.filePath(u"file/state"_s)).save({Ppm{1}, Ppm{1}}, now);
        QVERIFY(!status.ok());
        QVERIFY(!status.error().remedy.empty());
        const Status usable = DriftFile(directory.filePath(u"file/state"_s)).usable();
        QVERIFY(!usable.ok());
        QVERIFY(usable.error().text().find("--state-dir") != std::string::npos);
        // Made long ago, by somebody else: not even root writes into /proc.
        const Status foreign = DriftFile(u"/proc/self"_s).usable();
        QVERIFY(!foreign.ok());
        QVERIFY(foreign.error().text().find("--state-dir") != std::string::npos);
    }
    void itIsWrittenRarely() {
        QTemporaryDir directory;
        DriftKeeper keeper(directory.path());
        const DriftFile file(directory.path());
        QVERIFY(!keeper.load(now));
        QString why;
        keeper.consider(learned(-20, 0.05), at(Mode::Lock, 60));
        QVERIFY(!file.load(now, &why)); // not good enough yet
        keeper.consider(learned(-20, 0.05), at(Mode::Nano, 100));
        QCOMPARE(file.load(now, &why)->correction.value, -20.0);
        for (int second = 101; second < 3600; second += 100)
            keeper.consider(learned(-21, 0.05), at(Mode::Nano, second));
        QCOMPARE(file.load(now, &why)->correction.value, -20.0);
        keeper.consider(learned(-22, 0.05), at(Mode::Nano, 3701));
        QCOMPARE(file.load(now, &why)->correction.value, -22.0);
        keeper.keep(learned(-23, 0.05), at(Mode::Acq, 3800)); // what is not locked says nothing
        QCOMPARE(file.load(now, &why)->correction.value, -22.0);
        keeper.keep(learned(-24, 0.2), at(Mode::Lock, 3900)); // newer counts for more than surer
        QCOMPARE(file.load(now, &why)->correction.value, -24.0);
    }
    void aShortRunDoesNotSpoilIt() {
        QTemporaryDir directory;
        const DriftFile file(directory.path());
        QVERIFY(file.save(*learned(-20, 0.15), now).ok());
        DriftKeeper keeper(directory.path());
        QVERIFY(keeper.load(now));
        QString why;
        keeper.keep(learned(-20.9, 0.8), at(Mode::Lock, 6));
        QCOMPARE(file.load(now, &why)->correction.value, -20.0);
        keeper.consider(learned(-20.9, 0.16), at(Mode::Nano, 10));
        QCOMPARE(file.load(now, &why)->correction.value, -20.0);
        keeper.keep(learned(-20.1, 0.1), at(Mode::Lock, 30));
        QCOMPARE(file.load(now, &why)->correction.value, -20.1);
    }
    void itIsReplacedWhole() {
        QTemporaryDir directory;
        const DriftFile file(directory.path());
        QVERIFY(file.save(*learned(-20, 0.15), now).ok());
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"drift.json"_s}); // no rest
        QFile whole(file.path());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QVERIFY(whole.readAll().endsWith("}\n"));
    }
    void anUnusableDirectoryIsSaidAtTheStart() {
        QTemporaryDir directory;
        write(directory.filePath(u"file"_s), "x");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"will not be kept.*--state-dir"_s));
        DriftKeeper keeper(directory.filePath(u"file/state"_s));
        QVERIFY(!keeper.load(now));
    }
};

QTEST_GUILESS_MAIN(TestDriftFile)
#include "test_drift_file.moc"
