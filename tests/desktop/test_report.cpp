// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report_page.h"
#include "app/desktop/report/report_text.h"
#include "shared/fleet/history/history_writer.h"
#include "tests/desktop/scene.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QTextBrowser>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t noon = 1'800'000'000;

history::Sample sample(const std::string& host, std::int64_t time, std::optional<std::int64_t> offset) {
    history::Sample out;
    out.time = time;
    out.host = host;
    out.reachable = offset.has_value();
    if (offset)
        out.offset = Nanoseconds{*offset};
    return out;
}

/// A hundred seconds of @p host at the offsets of @p offset (by the second).
template<class Offset>
HistoryQuery::HostSeries series(const std::string& host, Offset offset) {
    std::vector<history::StoredSample> samples;
    for (int i = 0; i < 100; ++i)
        samples.push_back(history::stored(sample(host, noon + i, offset(i))));
    return {host, {1, history::pointsOf(samples, 1)}};
}

Report madeUp() {
    HistoryQuery::Answer answer;
    answer.hosts.push_back(series("calm", [](int i) { return std::optional<std::int64_t>(i * 100); }));
    answer.hosts.push_back(series("<script>=x,\"y\"", [](int i) {
        return i == 40  ? std::optional<std::int64_t>(-7'000'000)
               : i < 10 ? std::nullopt
                        : std::optional<std::int64_t>(500);
    }));
    answer.hosts.push_back(series("gone", [](int) { return std::optional<std::int64_t>(); }));
    answer.marks = {{noon + 10, "<i>foh</i>", "mode", "LOCK, was \x1b[2J\nNANO"}};
    return buildReport({noon, noon + 100}, answer);
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void theWorstStandsFirst() {
        const Report report = madeUp();
        QCOMPARE(report.hosts.size(), std::size_t{3});
        QCOMPARE(report.worst()->worst, std::optional<std::int64_t>(-7'000'000));
        QCOMPARE(report.worst()->worstAt, noon + 40);
        QCOMPARE(report.worst()->answered, std::int64_t{90});
        QCOMPARE(report.worst()->watched, std::int64_t{100});
        QCOMPARE(report.hosts.back().host, std::string("gone"));
        QVERIFY(!report.hosts.back().worst && !report.hosts.back().median);
    }

    void percentilesAreOfTheDistance() {
        const Report report = madeUp();
        const HostReport* calm = report.find("calm");
        QCOMPARE(calm->median, std::optional<std::int64_t>(4900)); // 0 to 9,900 ns
        QCOMPARE(calm->percent95, std::optional<std::int64_t>(9400));
        QCOMPARE(report.worst()->percent95, std::optional<std::int64_t>(500)); // one second of 90 is no 5 %
    }

    void namesAreTextInHtml() {
        const QString html = reportHtml(madeUp(), nullptr);
        QVERIFY(!html.contains(u"<script>"_s) && !html.contains(u"<i>foh"_s) && !html.contains(u'\x1b'));
        QVERIFY(html.contains(u"&lt;script&gt;"_s));
        QVERIFY(html.contains(u"−7.00"_s));
    }

    void csvIsQuotedAndOfTheCLocale() {
        QLocale::setDefault(QLocale(QLocale::German));
        const QStringList lines = reportCsv(madeUp(), nullptr).split(u"\r\n"_s);
        QCOMPARE(lines[1], u"\"<script>=x,\"\"y\"\"\",-7000.000,2027-01-15T08:00:40Z,0.500,0.500,100,90,"_s);
        QVERIFY(lines.contains(u"2027-01-15T08:00:10Z,<i>foh</i>,mode,\"LOCK, was \\x1b[2J\\nNANO\""_s));
    }

    void itIsComparedWithTheLastOne() {
        const Report report = madeUp();
        const auto before = reportFromJson(toJson(report));
        QVERIFY(before);
        QCOMPARE(before->hosts, report.hosts);
        QVERIFY(reportHtml(report, &*before).contains(u"about the same"_s));
        QVERIFY(reportCsv(report, &*before).contains(u",-7000.000\r\n"_s));
        QVERIFY(!reportFromJson({}));
        QVERIFY(!reportFromJson({{u"from"_s, 5}, {u"to"_s, 3}, {u"hosts"_s, QJsonArray()}}));
    }

    void thePageReadsTheHistoryAndSaves() {
        test::Scene scene;
        const std::int64_t now = QDateTime::currentSecsSinceEpoch();
        {
            history::HistoryOptions options;
            options.path = scene.folder.filePath(u"history.sqlite"_s).toStdString();
            auto writer = history::HistoryWriter::open(options);
            QVERIFY(writer);
            std::vector<history::Sample> samples;
            for (int i = 0; i < 120; ++i)
                for (const char* host : {"master", "foh", "stage"})
                    samples.push_back(sample(host, now - 130 + i, host[0] == 'f' ? 23'000 + i * 10 : 0));
            QVERIFY((*writer)->add(samples));
            QVERIFY((*writer)->mark({now - 60, "foh", "mode", "LOCK, was NANO"}));
        }
        ReportPage page(scene.context);
        page.resize(1000, 700);
        page.show();
        QString problem;
        QVERIFY(!page.save(scene.folder.filePath(u"none.html"_s), problem));
        page.reload();
        auto* paper = page.findChild<QTextBrowser*>(u"reportPaper"_s);
        QTRY_VERIFY(paper->isVisible());
        QVERIFY(paper->toPlainText().contains(u"foh"_s));
        test::keepPicture(page, u"report"_s);
        for (const char* end : {"html", "pdf", "csv"}) {
            const QString path = scene.folder.filePath(u"report."_s + QString::fromLatin1(end));
            QVERIFY2(page.save(path, problem), qPrintable(problem));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly) && file.size() > 100);
            if (path.endsWith(u"pdf"_s))
                QVERIFY(file.read(5) == "%PDF-");
        }
        QVERIFY(!page.save(scene.folder.filePath(u"no/such/folder/x.html"_s), problem));
        QVERIFY(!problem.isEmpty());
    }

    void anEmptyHistoryIsSaid() {
        test::Scene scene;
        ReportPage page(scene.context);
        page.show();
        page.reload();
        auto* state = page.findChild<QLabel*>(u"reportState"_s);
        QTRY_VERIFY(state->text().contains(u"Nothing was recorded"_s));
    }
};

QTEST_MAIN(TestReport)
#include "test_report.moc"
