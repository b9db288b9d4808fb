// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an analysis says of recordings made to have something to say.
#include "app/cli/analyze/findings.h"
#include "app/cli/analyze/recording_files.h"
#include "app/cli/monitor/offset_csv_writer.h"
#include "app/cli/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <random>

using namespace dantesync;
using namespace Qt::StringLiterals;
using analyze::RecordingReport;

namespace {

constexpr double begin = 1'764'000'000;

/// @p offset(host, row) in ms; NaN: offline.
QByteArray recordingOf(int hosts, int rows, const std::function<double(int, int)>& offset, double from = begin) {
    QByteArray out = "timestamp,reference_host";
    for (int h = 0; h < hosts; ++h)
        out += ",host" + QByteArray::number(h);
    out += ",max_diff_ms,min_diff_ms,spread_ms\n";
    for (int k = 0; k < rows; ++k) {
        out += QByteArray::number(from + k, 'f', 0) + ",master";
        for (int h = 0; h < hosts; ++h) {
            const double value = offset(h, k);
            out += value == value ? ',' + QByteArray::number(value, 'f', 4) : QByteArray(",N/A");
        }
        out += ",N/A,N/A,1.0\n";
    }
    return out;
}

/// White noise of 10 µs, the same on every run.
class Noise {
public:
    double operator()() { return 0.01 * m_normal(m_random); }

private:
    std::mt19937_64 m_random{11};
    std::normal_distribution<double> m_normal{0.0, 1.0};
};

constexpr double offline = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestAnalyze : public QObject {
    Q_OBJECT
private slots:
    void init() { m_noise = Noise(); }
    void quietRecordingHasNothingToSay();
    void qualityIsWhatHoldsMostOfTheTime();
    void outagesAreCounted();
    void jumpIsFound();
    void singleOutlierIsNoJump();
    void sawtoothIsNamed();
    void slewedSawtoothIsNamed();
    void slewedSawtoothOfAllIsTheReferences();
    void whatIsNotPulledIsNoSawtooth_data();
    void whatIsNotPulledIsNoSawtooth();
    void commonStepIsTheReferences();
    void commonWanderIsTheReferences();
    void jitteringHostIsNamed();
    void driftingHostIsNamed();
    void changedReferenceIsNamed();
    void filesAreReadInTheOrderOfTime();
    void hostsAreJoinedByName();
    void longRecordsSwitchToTheSketch();
    void worstFiveMinutesAreFound();
    void whatTheMonitorWritesIsRead();
    void manyHostsAreBounded();
    void rowsFarFromTheBeginningAreFound();
    void exitStatusTellsScripts();

private:
    QString write(const QString& name, const QByteArray& content);
    RecordingReport analyzed(const QByteArray& content);
    static QString said(const RecordingReport& report);

    QTemporaryDir m_folder;
    Noise m_noise;
};

QString TestAnalyze::write(const QString& name, const QByteArray& content) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's folder cannot be written");
    return file.fileName();
}

RecordingReport TestAnalyze::analyzed(const QByteArray& content) {
    const auto report = analyze::analyzeFiles({write(u"one.csv"_s, content)});
    if (!report)
        qFatal("%s", report.error().text().c_str());
    return *report;
}

QString TestAnalyze::said(const RecordingReport& report) {
    QString out;
    for (const std::string& finding : report.findings)
        out += QString::fromStdString("all: " + finding + '\n');
    for (const auto& host : report.hosts)
        for (const std::string& finding : host.findings)
            out += QString::fromStdString(host.name + ": " + finding + '\n');
    return out;
}

void TestAnalyze::quietRecordingHasNothingToSay() {
    const RecordingReport report = analyzed(recordingOf(4, 2000, [this](int, int) { return m_noise(); }));
    QCOMPARE(said(report), QString());
    QVERIFY(report.isFine());
    QCOMPARE(report.rows, std::uint64_t{2000});
    QCOMPARE(report.interval, 1.0);
    QCOMPARE(report.duration(), 1999.0);
    QCOMPARE(analyze::verdict(report), std::string("4 hosts: 4 SYNCED; spread at most 1.000 ms"));
}

void TestAnalyze::qualityIsWhatHoldsMostOfTheTime() {
    const RecordingReport report = analyzed(recordingOf(4, 1000, [](int host, int k) {
        const double size = host == 0 ? 0.9 : host == 1 ? 1.0 : host == 2 ? 5.1 : k < 50 ? 20.0 : 0.1;
        return k % 2 == 0 ? size : -size;
    }));
    const std::vector<SyncQuality> expected{SyncQuality::Synced, SyncQuality::Drift, SyncQuality::Error,
                                            SyncQuality::Synced};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(report.hosts[i].quality, expected[i]);
    QCOMPARE(report.hosts[3].erroneous, std::uint64_t{50}); // one more would be beyond 5 %
    QVERIFY(said(report).contains(u"host3: beyond 1.000 ms in 5.0 % of its samples, at worst 20.000 ms"_s));
}

void TestAnalyze::outagesAreCounted() {
    const RecordingReport report = analyzed(recordingOf(2, 1000, [this](int host, int k) {
        const bool away = host == 1 && ((k >= 100 && k < 110) || (k >= 500 && k < 700) || k >= 995);
        return away ? offline : m_noise();
    }));
    const analyze::Outages& outages = report.hosts[1].outages;
    QCOMPARE(outages.count, std::uint64_t{3});
    QCOMPARE(outages.total, 215.0);
    QCOMPARE(outages.longest, 200.0);
    QCOMPARE(outages.longestBegin, begin + 500);
    QVERIFY(outages.isOpen);
    QCOMPARE(report.hosts[1].missing, std::uint64_t{215});
    QCOMPARE(report.hosts[0].outages.count, std::uint64_t{0});
    QVERIFY(!report.isFine());
    QVERIFY(said(report).contains(u"host1: offline 3 times"_s));
}

void TestAnalyze::jumpIsFound() {
    const RecordingReport report = analyzed(
        recordingOf(2, 1000, [this](int host, int k) { return m_noise() + (host == 1 && k >= 700 ? 0.4 : 0); }));
    const auto& steps = report.hosts[1].steps;
    QCOMPARE(steps.count(), std::uint64_t{1});
    QCOMPARE(steps.largest.front().time, begin + 700);
    QVERIFY(std::abs(steps.largest.front().height - 0.4) < 0.05);
    QCOMPARE(report.hosts[0].steps.count(), std::uint64_t{0});
    QVERIFY2(said(report).contains(u"host1: jumped once"_s), qPrintable(said(report)));
}

void TestAnalyze::singleOutlierIsNoJump() {
    const RecordingReport report =
        analyzed(recordingOf(1, 1000, [this](int, int k) { return k == 600 ? 0.9 : m_noise(); }));
    QCOMPARE(report.hosts[0].steps.count(), std::uint64_t{0});
}

void TestAnalyze::sawtoothIsNamed() {
    const RecordingReport report = analyzed(
        recordingOf(4, 3000, [this](int host, int k) { return m_noise() + (host == 2 ? (k % 300) * 0.002 : 0.0); }));
    QVERIFY2(said(report).contains(u"host2: sawtooth of 9 teeth"_s), qPrintable(said(report)));
    QVERIFY(said(report).contains(u"two time services"_s));
    QCOMPARE(said(report).count(u'\n'), 1);
}

namespace {

/// Two services without a step between them: one slews the clock up by 4 ppm, the other wakes up every five minutes or
/// so and slews it back by 30 ppm.
class Fight {
public:
    double next() {
        if (m_slewing && m_offset <= 0)
            m_slewing = false;
        if (!m_slewing && ++m_since >= m_interval(m_random)) {
            m_slewing = true;
            m_since = 0;
        }
        return m_offset += m_slewing ? -0.030 : 0.004;
    }

private:
    std::mt19937_64 m_random{5};
    std::uniform_int_distribution<int> m_interval{280, 320};
    double m_offset = 0.0;
    bool m_slewing = false;
    int m_since = 0;
};

} // namespace

void TestAnalyze::slewedSawtoothIsNamed() {
    Fight fight;
    const RecordingReport report =
        analyzed(recordingOf(4, 6000, [&](int host, int) { return m_noise() + (host == 2 ? fight.next() : 0.0); }));
    const auto& teeth = report.hosts[2].slewedTeeth;
    QVERIFY(teeth.has_value());
    QVERIFY(teeth->count >= 14 && teeth->count <= 19);
    QVERIFY2(std::abs(teeth->upPpm - 4) < 0.4 && std::abs(teeth->downPpm + 30) < 6, qPrintable(said(report)));
    QVERIFY(std::abs(teeth->height - 1.13) < 0.1);
    QVERIFY2(said(report).contains(u"host2: sawtooth of "_s) && said(report).contains(u"two time services pull its"_s),
             qPrintable(said(report)));
    QVERIFY2(!said(report).contains(u"jumped"_s) && !said(report).contains(u"drifts"_s), qPrintable(said(report)));
    for (const int other : {0, 1, 3})
        QVERIFY(!report.hosts[static_cast<std::size_t>(other)].slewedTeeth);
}

void TestAnalyze::slewedSawtoothOfAllIsTheReferences() {
    Fight fight;
    double now = 0.0;
    const RecordingReport report = analyzed(recordingOf(4, 6000, [&](int host, int) {
        now = host == 0 ? fight.next() : now;
        return m_noise() - now;
    }));
    QCOMPARE(said(report).count(u"pull the reference's clock"_s), 4);
}

void TestAnalyze::whatIsNotPulledIsNoSawtooth_data() {
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"drift", "swing", "air conditioning", "wander", "random walk", "spikes"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestAnalyze::whatIsNotPulledIsNoSawtooth() {
    QFETCH(QString, kind);
    std::mt19937_64 random(3);
    std::normal_distribution<double> normal;
    double rate = 0.0;
    double phase = 0.0;
    const auto value = [&](int k) {
        if (kind == u"drift"_s)
            return 0.002 * k;
        if (kind == u"swing"_s)
            return 2 * std::sin(2 * 3.14159 * k / 900.0);
        if (kind == u"air conditioning"_s) // the rate goes up and down in a line, so that the phase is parabolas
            return phase += 0.01 * (std::abs(k % 800 - 400) / 400.0 - 0.5);
        if (kind == u"wander"_s) // the oscillator's rate, held back by a servo
            return phase = 0.998 * phase + (rate = 0.999 * rate + 1e-4 * normal(random));
        if (kind == u"random walk"_s)
            return phase += 0.02 * normal(random);
        return k % 97 < 2 ? 3.0 * normal(random) : 0.0;
    };
    const RecordingReport report = analyzed(recordingOf(1, 20'000, [&](int, int k) { return m_noise() + value(k); }));
    QVERIFY2(!report.hosts[0].slewedTeeth, qPrintable(said(report)));
    QVERIFY2(!said(report).contains(u"sawtooth"_s), qPrintable(said(report)));
}

void TestAnalyze::commonStepIsTheReferences() {
    const RecordingReport report =
        analyzed(recordingOf(4, 2000, [this](int, int k) { return m_noise() + (k >= 900 ? -0.5 : 0.0); }));
    QVERIFY2(said(report).contains(u"all: all hosts moved together once, farthest by -5"_s), qPrintable(said(report)));
    QVERIFY(said(report).contains(u"the reference or the grandmaster"_s));
    QVERIFY(said(report).contains(u"together with the others"_s));
}

void TestAnalyze::commonWanderIsTheReferences() {
    const RecordingReport report = analyzed(
        recordingOf(4, 4000, [this](int, int k) { return m_noise() + 0.6 * std::sin(2 * 3.14159 * k / 2000.0); }));
    QVERIFY2(said(report).contains(u"all: all hosts moved together, slowly"_s), qPrintable(said(report)));
}

void TestAnalyze::jitteringHostIsNamed() {
    const RecordingReport report =
        analyzed(recordingOf(4, 2000, [this](int host, int) { return m_noise() * (host == 1 ? 12 : 1); }));
    QVERIFY2(said(report).contains(u"host1: jitters 12 times as much as the others: look at its link"_s),
             qPrintable(said(report)));
    QCOMPARE(said(report).count(u"jitters"_s), 1);
}

void TestAnalyze::driftingHostIsNamed() {
    const RecordingReport report =
        analyzed(recordingOf(3, 3000, [this](int host, int k) { return m_noise() + (host == 0 ? k * 0.002 : 0.0); }));
    QVERIFY(report.hosts[0].drift);
    QVERIFY(std::abs(report.hosts[0].drift->ppm - 2.0) < 0.01);
    QVERIFY2(said(report).contains(u"host0: drifts by +2.0"_s) && said(report).contains(u"nothing holds its clock"_s),
             qPrintable(said(report)));
}

void TestAnalyze::changedReferenceIsNamed() {
    QByteArray recording = recordingOf(2, 100, [this](int, int) { return m_noise(); });
    const QByteArray rest = recordingOf(
        2, 100, [this](int, int) { return m_noise(); }, begin + 100);
    recording += QByteArray(rest).replace(",master,", ",backup,"); // with a header of its own
    const RecordingReport report = analyzed(recording);
    QCOMPARE(report.rows, std::uint64_t{200});
    QCOMPARE(report.references.size(), std::size_t{2});
    QVERIFY2(said(report).contains(u"the reference changed once, first from master to backup"_s),
             qPrintable(said(report)));
}

void TestAnalyze::filesAreReadInTheOrderOfTime() {
    const auto quiet = [this](int, int) { return m_noise(); };
    const QString later = write(u"later.csv"_s, recordingOf(2, 100, quiet, begin + 100));
    const QString earlier = write(u"earlier.csv"_s, recordingOf(2, 100, quiet));
    const auto report = analyze::analyzeFiles({later, earlier});
    QVERIFY(report.ok());
    QCOMPARE(report->wentBack, std::uint64_t{0});
    QCOMPARE(report->files.front().path, earlier.toStdString());
    QCOMPARE(report->duration(), 199.0);
    QCOMPARE(report->gaps.count, std::uint64_t{0});
}

void TestAnalyze::hostsAreJoinedByName() {
    const QString first = write(u"a.csv"_s, "timestamp,reference_host,foh,stage,spread_ms\n1764000000,m,0.1,0.2,0.1\n"
                                            "1764000001,m,0.1,0.2,0.1\n");
    const QString second = write(u"b.csv"_s, "timestamp,reference_host,stage,bar,foh,spread_ms\n"
                                             "1764000002,m,0.2,0.3,0.1,0.2\n");
    const auto report = analyze::analyzeFiles({first, second});
    QVERIFY(report.ok());
    QCOMPARE(report->hosts.size(), std::size_t{3});
    QCOMPARE(report->hosts[0].name, std::string("foh"));
    QCOMPARE(report->hosts[0].samples, std::uint64_t{3});
    QCOMPARE(report->hosts[0].largest->value, 0.1);
    QCOMPARE(report->hosts[2].name, std::string("bar"));
    QCOMPARE(report->hosts[2].samples, std::uint64_t{1});
    QCOMPARE(report->hosts[2].missing, std::uint64_t{0}); // no column is no outage
}

void TestAnalyze::longRecordsSwitchToTheSketch() {
    const int rows = 140'000; // more than the 131 072 that are kept
    const RecordingReport report = analyzed(recordingOf(1, rows, [](int, int k) { return 0.0001 * (k % 10'000); }));
    const analyze::Percentiles& sketch = report.hosts[0].magnitudes;
    QVERIFY(!sketch.isExact());
    QVERIFY(sketch.relativeError <= 0.001);
    QVERIFY(std::abs(*sketch.p95 - 0.9499) <= 0.001 * 0.9499);
    QVERIFY(std::abs(*sketch.p50 - 0.4999) <= 0.001 * 0.4999);
}

void TestAnalyze::worstFiveMinutesAreFound() {
    QByteArray recording = "timestamp,reference_host,a,spread_ms\n";
    for (int k = 0; k < 7200; ++k)
        recording += QByteArray::number(1'764'000'000 + k) + ",m,0.1," +
                     (k >= 3000 && k < 3300 ? "0.8"
                      : k == 5000           ? "9.0"
                                            : "0.1") +
                     '\n';
    const RecordingReport report = analyzed(recording);
    QVERIFY(report.worst);
    QCOMPARE(report.worst->begin, 1'764'003'000.0);
    QVERIFY(std::abs(report.worst->mean - 0.8) < 1e-12);
    QCOMPARE(report.worst->largest, 0.8);
    QCOMPARE(report.worst->samples, std::uint64_t{300});
    QCOMPARE(report.spread.largest->value, 9.0);
    QCOMPARE(report.spread.largest->time, 1'764'005'000.0);
}

void TestAnalyze::whatTheMonitorWritesIsRead() {
    const QString path = m_folder.filePath(u"monitor.csv"_s);
    cli::OffsetCsvWriter writer(path, {});
    for (int k = 0; k < 500; ++k) {
        const auto at = [this](double ms) { return std::optional(Nanoseconds::fromMilliseconds(ms + m_noise())); };
        const auto jittering = k == 7 ? std::nullopt : std::optional(Nanoseconds::fromMilliseconds(9 * m_noise()));
        QVERIFY(
            writer.write({1'764'000'000 + k,
                          "front, \"of\" house",
                          {{"front, \"of\" house", Nanoseconds{0}}, {"a", at(0)}, {"b", at(0)}, {"c", jittering}}}));
    }
    const auto report = analyze::analyzeFiles({path});
    QVERIFY(report.ok());
    QCOMPARE(report->malformed, std::uint64_t{0});
    QCOMPARE(report->hosts.size(), std::size_t{4});
    QCOMPARE(report->hosts[0].name, std::string("front, \"of\" house"));
    QVERIFY(report->hosts[0].isReference && !report->hosts[1].isReference);
    QCOMPARE(report->hosts[3].outages.count, std::uint64_t{1});
    QVERIFY2(said(*report).contains(u"c: jitters "_s), qPrintable(said(*report)));
}

void TestAnalyze::manyHostsAreBounded() {
    const RecordingReport report = analyzed(recordingOf(1010, 3, [](int, int) { return 0.1; }));
    QCOMPARE(report.hosts.size(), std::size_t{1000});
    QCOMPARE(report.ignoredHosts, std::uint64_t{10});
    QVERIFY(said(report).contains(u"10 columns of further hosts"_s));
}

void TestAnalyze::rowsFarFromTheBeginningAreFound() {
    QByteArray recording = "timestamp,reference_host,a,spread_ms\n";
    for (int k = 0; k < 200'000; ++k)
        recording += "damaged by something\n";
    for (int k = 0; k < 1000; ++k)
        recording += QByteArray::number(1'764'000'000 + 5 * k) + ",m," + QByteArray::number(k * 0.01) + ",0.1\n";
    const RecordingReport report = analyzed(recording);
    QCOMPARE(report.interval, 5.0);
    QVERIFY(report.hosts[0].drift && std::abs(report.hosts[0].drift->ppm - 2.0) < 1e-9);
    QCOMPARE(report.hosts[0].series.bins.size(), std::size_t{1000});
    QCOMPARE(report.malformed, std::uint64_t{200'000});
}

void TestAnalyze::exitStatusTellsScripts() {
    const auto status = [](const QStringList& words) { return cli::runProgram(QStringList{u"analyze"_s} + words); };
    const QString good = write(u"good.csv"_s, recordingOf(2, 50, [](int, int) { return 0.2; }));
    const QString bad = write(u"bad.csv"_s, recordingOf(2, 50, [](int host, int) { return host == 1 ? 3.0 : 0.0; }));
    const QString away =
        write(u"away.csv"_s, recordingOf(2, 50, [](int host, int k) { return host == 1 && k == 20 ? offline : 0.0; }));
    QCOMPARE(status({good}), 0);
    QCOMPARE(status({good, u"--json"_s}), 0);
    QCOMPARE(status({bad}), 1);
    QCOMPARE(status({away}), 1);
    QCOMPARE(status({}), 2);
    QCOMPARE(status({m_folder.filePath(u"none.csv"_s)}), 2);
    QCOMPARE(status({good, m_folder.filePath(u"none.csv"_s)}), 2);
    QCOMPARE(status({m_folder.path()}), 2);
    QCOMPARE(status({write(u"empty.csv"_s, "")}), 2);
    QCOMPARE(status({write(u"header.csv"_s, "timestamp,reference_host,a,spread_ms\n")}), 2);
    QCOMPARE(status({good, u"--html"_s, m_folder.filePath(u"no/such/folder.html"_s)}), 2);
    const QString page = m_folder.filePath(u"page.html"_s);
    QCOMPARE(status({good, u"--html"_s, page}), 0);
    QVERIFY(QFile::exists(page));
}

QTEST_GUILESS_MAIN(TestAnalyze)
#include "test_analyze.moc"
