// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/analysis_html.h"
#include "app/cli/analyze/analysis_json.h"
#include "app/cli/analyze/analysis_text.h"
#include "app/cli/analyze/recording_analysis.h"
#include "app/cli/analyze/svg_chart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace dantesync;
using namespace Qt::StringLiterals;
using namespace dantesync::analyze;

namespace {

const RecordingReport& madeUp() {
    static const RecordingReport report = [] {
        AnalysisFrame frame;
        frame.begin = 1'764'000'000;
        RecordingAnalysis analysis(frame);
        analysis.setHosts({"foh", "<b>\"bad\" & \x1b[31mred", "away"});
        for (int k = 0; k < 3000; ++k) {
            if (k > 1000 && k < 1400)
                continue; // a gap
            const std::array<double, 3> offsets{0.2 * std::sin(k / 50.0), k < 2000 ? 6.0 : 7.0,
                                                std::numeric_limits<double>::quiet_NaN()};
            analysis.add({frame.begin + k, "master", offsets, 6.0 - offsets[0]});
        }
        RecordingReport out = analysis.report();
        out.files.push_back({"<script>.csv", out.rows, 2, {"begins with a byte order mark"}});
        out.malformed = 2;
        out.firstMalformed.push_back({"<script>.csv", 17, "3 fields, and the header has 8"});
        return out;
    }();
    return report;
}

QString html() {
    return QString::fromStdString(analysisHtml(madeUp()));
}

} // namespace

class TestAnalyzeReport : public QObject {
    Q_OBJECT
private slots:
    void textFitsATerminal();
    void textTellsEverything();
    void jsonHasItsKeys();
    void unknownIsNull();
    void pageIsWellFormedAndAlone();
    void everyChartHasItsTable();
    void namesCannotWriteTheTextOrThePage();
    void gapsAreNotDrawnAcross();
    void ticksAreRound();
};

void TestAnalyzeReport::textFitsATerminal() {
    for (const QString& line : QString::fromStdString(analysisText(madeUp(), cli::Style(false))).split(u'\n'))
        QVERIFY2(line.size() <= 80 || line.contains(u"bad"_s), qPrintable(line));
}

void TestAnalyzeReport::textTellsEverything() {
    const QString text = QString::fromStdString(analysisText(madeUp(), cli::Style(false)));
    for (const char* part :
         {"reference master", "49 min, 2601 samples", "SYNCED   foh", "OFFLINE  away", "never answered",
          "ALLAN DEVIATION at tau", "MTIE at tau", "jumped once, farthest by +1.000 ms", "the recording has gaps: once",
          "2 lines were not understood", ":17: 3 fields", "1 more", "3 hosts: 1 SYNCED, 1 ERROR, 1 OFFLINE",
          "exact (nearest rank)", "Worst 5 min"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text + u"\nmissing: "_s + QString::fromUtf8(part)));
}

void TestAnalyzeReport::jsonHasItsKeys() {
    const QJsonObject whole = QJsonDocument::fromJson(analysisJson(madeUp())).object();
    for (const char* key : {"files",
                            "malformed_rows",
                            "malformed",
                            "references",
                            "reference_changes",
                            "start",
                            "end",
                            "duration_s",
                            "samples",
                            "interval_s",
                            "gaps",
                            "timestamps_back",
                            "timestamps_repeated",
                            "thresholds_ms",
                            "spread",
                            "worst_five_minutes",
                            "nobody_answered",
                            "hosts",
                            "findings",
                            "hosts_ignored",
                            "all_synced",
                            "verdict"})
        QVERIFY2(whole.contains(QLatin1String(key)), key);
    const QJsonObject host = whole[u"hosts"_s][0].toObject();
    for (const char* key : {"name",
                            "is_reference",
                            "quality",
                            "samples",
                            "missing",
                            "samples_synced",
                            "samples_drift",
                            "samples_error",
                            "mean_ms",
                            "std_ms",
                            "min_ms",
                            "max_ms",
                            "max_abs_ms",
                            "max_abs_at",
                            "p50_abs_ms",
                            "p95_abs_ms",
                            "p99_abs_ms",
                            "percentiles",
                            "percentiles_relative_error",
                            "drift_ppm",
                            "drift_points",
                            "drift_bin_s",
                            "p50_step_ms",
                            "p95_step_ms",
                            "allan",
                            "mtie",
                            "outages",
                            "jumps",
                            "findings"})
        QVERIFY2(host.contains(QLatin1String(key)), key);
    QCOMPARE(host.keys(), whole[u"hosts"_s][2].toObject().keys()); // the same for every host
    QCOMPARE(whole[u"gaps"_s][u"longest_s"_s].toDouble(), 400.0);
    QCOMPARE(whole[u"samples"_s].toInt(), 2601);
}

void TestAnalyzeReport::unknownIsNull() {
    const QJsonObject away = QJsonDocument::fromJson(analysisJson(madeUp()))[u"hosts"_s][2].toObject();
    QCOMPARE(away[u"quality"_s].toString(), u"OFFLINE"_s);
    for (const char* key : {"mean_ms", "std_ms", "max_abs_ms", "p95_abs_ms", "drift_ppm"})
        QVERIFY2(away[QLatin1String(key)].isNull(), key);
}

void TestAnalyzeReport::pageIsWellFormedAndAlone() {
    QString page = html();
    QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s));
    for (const char* outside : {"<script", "http:", "https:", "src=", "@import", "url(", "<link"})
        QVERIFY2(!page.contains(QLatin1String(outside)), outside);
    QVERIFY(page.contains(u"prefers-color-scheme:dark"_s));
    page.replace(u"<meta charset=\"utf-8\">"_s, QString()); // what HTML leaves open and XML does not
    page.remove(QRegularExpression(u"<meta name=[^>]*>"_s));
    QXmlStreamReader xml(page);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString() + u" in line "_s + QString::number(xml.lineNumber())));
    QVERIFY(!page.contains(u"nan"_s) && !page.contains(u"inf\""_s));
}

void TestAnalyzeReport::everyChartHasItsTable() {
    const QString page = html();
    const auto charts = page.count(u"<svg role=\"img\""_s);
    QVERIFY(charts >= 8); // spread, two hosts, their histograms, Allan deviation, MTIE
    QCOMPARE(page.count(u"<summary>The same as a table</summary>"_s), charts);
    QCOMPARE(page.count(u"</title><desc"_s), charts);
}

void TestAnalyzeReport::namesCannotWriteTheTextOrThePage() {
    const std::string text = analysisText(madeUp(), cli::Style(false));
    QVERIFY(text.find('\x1b') == std::string::npos);
    QVERIFY(html().contains(u"&lt;b&gt;&quot;bad&quot; &amp;"_s));
    QVERIFY(!html().contains(u"<b>"_s) && !html().contains(QChar(0x1b)));
}

void TestAnalyzeReport::gapsAreNotDrawnAcross() {
    SvgChart chart("c", "t", "d", {Scale::Linear, 0, 10, "x"}, {Scale::Linear, 0, 1, "y"});
    const auto at = [](double x) { return std::optional(ChartPoint{x, 0.2, 0.8}); };
    chart.addLine({at(1), at(2), std::nullopt, at(5), at(6)}, 0);
    chart.addBand({at(1), at(2), std::nullopt, at(5), std::nullopt, at(8)}, 1);
    const QString svg = QString::fromStdString(chart.svg());
    const auto pathOf = [&svg](const QString& classes) {
        return QRegularExpression(u"class=\"%1\" d=\"([^\"]*)\""_s.arg(classes)).match(svg).captured(1);
    };
    QCOMPARE(pathOf(u"line l0"_s).count(u'M'), 2);
    QCOMPARE(pathOf(u"band l1"_s).count(u'M'), 3);
    QCOMPARE(pathOf(u"band l1"_s).count(u'Z'), 3);
}

void TestAnalyzeReport::ticksAreRound() {
    QCOMPARE(ticksOf({Scale::Linear, -0.3, 1.1, ""}, 5), (std::vector<double>{0.0, 0.5, 1.0}));
    QCOMPARE(ticksOf({Scale::Logarithmic, 1e-3, 1e2, ""}, 8).size(), std::size_t{6});
    const auto hours = ticksOf({Scale::Time, 1'764'000'000, 1'764'018'000, ""}, 5);
    QVERIFY(hours.size() >= 4 && std::fmod(hours[0], 3600) == 0 && hours[1] - hours[0] == 3600);
    QVERIFY(ticksOf({Scale::Time, 0, 1e11, ""}, 5).size() <= 7);
}

QTEST_APPLESS_MAIN(TestAnalyzeReport)
#include "test_analyze_report.moc"
