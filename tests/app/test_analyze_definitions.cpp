// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every figure that is defined exactly, held against a computation from the definitions that shares no code with ours
// (tests/interop/offset_statistics.py, standard library only).
#include "app/cli/analyze/analysis_json.h"
#include "app/cli/analyze/recording_files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

using namespace dantesync;
using namespace Qt::StringLiterals;

namespace {

enum class World { Steady, Jittery, Broken, SlowAndFine };

/// Rows of three hosts; numbers as the monitor prints them.
QByteArray recordingOf(World world, int rows) {
    std::mt19937_64 random(7 + static_cast<unsigned>(world));
    std::normal_distribution<double> noise(0.0, 1.0);
    QByteArray out = "timestamp,reference_host,foh,monitor,stage,max_diff_ms,min_diff_ms,spread_ms\n";
    double time = 1'764'000'000;
    double walk = 0.0;
    for (int k = 0; k < rows; ++k) {
        walk += noise(random) * 1e-3;
        std::array<double, 3> offsets{noise(random) * 0.05, 0.4 + walk, -2.0 + k * 1e-4 + noise(random) * 0.01};
        std::array<bool, 3> missing{};
        if (world == World::Broken) {
            missing = {k % 97 < 5, k > 200 && k < 420, random() % 50 == 0};
            if (k == rows / 2)
                time -= 300; // the recording computer's clock was set
            if (k == rows / 3)
                time += 4000;
        }
        if (world == World::SlowAndFine)
            offsets[0] += 1e3; // far from zero: where a sum of squares would lose everything
        out += QByteArray::number(time, 'f', world == World::Jittery ? 3 : 0) + ",master";
        double low = 1e300;
        double high = -1e300;
        for (std::size_t i = 0; i < offsets.size(); ++i) {
            out += ',' + (missing[i] ? QByteArray("N/A") : QByteArray::number(offsets[i], 'f', 6));
            if (!missing[i]) {
                low = std::min(low, offsets[i]);
                high = std::max(high, offsets[i]);
            }
        }
        if (high < low)
            out += ",N/A,N/A,N/A\n";
        else
            out += ',' + QByteArray::number(high, 'f', 6) + ',' + QByteArray::number(low, 'f', 6) + ',' +
                   QByteArray::number(high - low, 'f', 6) + '\n';
        time += world == World::SlowAndFine ? 10 : 1;
        if (world == World::Jittery)
            time += std::clamp(noise(random) * 0.1, -0.3, 0.8);
    }
    return out;
}

bool agree(double ours, double theirs) {
    return std::abs(ours - theirs) <= 1e-9 * std::abs(theirs);
}

/// Every number that @p theirs has, @p ours must have, to 1e-9; the first difference, or nothing.
QString difference(const QJsonValue& ours, const QJsonValue& theirs, const QString& place) {
    if (theirs.isObject()) {
        const QJsonObject object = theirs.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString found = difference(ours[it.key()], it.value(), place + u'.' + it.key());
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (theirs.isArray()) {
        if (ours.toArray().size() != theirs.toArray().size())
            return place + u": %1 entries, not %2"_s.arg(ours.toArray().size()).arg(theirs.toArray().size());
        for (qsizetype i = 0; i < theirs.toArray().size(); ++i) {
            const QString found = difference(ours[i], theirs[i], place + u'[' + QString::number(i) + u']');
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    const bool same = theirs.isDouble() ? ours.isDouble() && agree(ours.toDouble(), theirs.toDouble()) : ours == theirs;
    return same ? QString()
                : place + u": %1, not %2"_s.arg(ours.toDouble(), 0, 'g', 17).arg(theirs.toDouble(), 0, 'g', 17);
}

} // namespace

class TestAnalyzeDefinitions : public QObject {
    Q_OBJECT
private slots:
    void figuresAreTheDefinitions_data();
    void figuresAreTheDefinitions();
};

void TestAnalyzeDefinitions::figuresAreTheDefinitions_data() {
    QTest::addColumn<int>("world");
    QTest::addColumn<int>("rows");
    QTest::newRow("steady") << static_cast<int>(World::Steady) << 3000;
    QTest::newRow("timestamps that jitter") << static_cast<int>(World::Jittery) << 2500;
    QTest::newRow("outages, gaps, time going back") << static_cast<int>(World::Broken) << 3000;
    QTest::newRow("one in ten seconds, a second off") << static_cast<int>(World::SlowAndFine) << 1500;
    QTest::newRow("a few rows") << static_cast<int>(World::Steady) << 200;
}

void TestAnalyzeDefinitions::figuresAreTheDefinitions() {
    QFETCH(int, world);
    QFETCH(int, rows);
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not here");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"recording.csv"_s);
    QFile file(path);
    const QByteArray recording = recordingOf(static_cast<World>(world), rows);
    QVERIFY(rows <= 4096); // the interval is that of the first 4096 rows
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(recording) == recording.size());
    file.close();

    QProcess process;
    process.start(python, {QStringLiteral(DANTESYNC_INTEROP_DIR "/offset_statistics.py"), path});
    QVERIFY2(process.waitForFinished(100'000) && process.exitCode() == 0, process.readAllStandardError());
    const QJsonDocument theirs = QJsonDocument::fromJson(process.readAllStandardOutput());
    QCOMPARE(theirs[u"hosts"_s].toArray().size(), 3);
    QVERIFY(theirs[u"hosts"_s][0][u"allan"_s].toArray().size() >= 6);

    const auto report = analyze::analyzeFiles({path});
    QVERIFY2(report.ok(), report.ok() ? "" : report.error().text().c_str());
    QCOMPARE(report->malformed, std::uint64_t{0});
    QVERIFY(report->spread.percentiles.isExact());
    const QJsonDocument ours = QJsonDocument::fromJson(analyze::analysisJson(*report));
    const QString found = difference(ours.object(), theirs.object(), u"$"_s);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestAnalyzeDefinitions)
#include "test_analyze_definitions.moc"
