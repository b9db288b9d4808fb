// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor_report.h"
#include "app/cli/program.h"
#include "shared/doctor/support_bundle.h"
#include "tests/app/captured_output.h"
#include "tests/fleet/fake_responder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync;
using namespace Qt::StringLiterals;
using cli::DoctorSection;
using doctor::Redactor;

class TestDoctorReport : public QObject {
    Q_OBJECT
private slots:
    void oneLineEachWithTheRemedy();
    void worstCounts();
    void redactsTheSameTheSameWay();
    void redactsOnlyWhatIdentifies();
    void saysThatTheServiceDoesNotRun();
    void theExitStatusIsForScripts();
    void writesABundle();
    void refuses();
};

void TestDoctorReport::oneLineEachWithTheRemedy() {
    const std::vector<DoctorSection> sections{
        {"This computer",
         {{"a", Verdict::Ok, "fine", {}},
          {"b", Verdict::Fail, "a long line of words that has to be wrapped since it does not fit into eighty columns",
           "do this"},
          {"c", Verdict::Warn, "hostile \x1b[2J", "look"}}}};
    const std::string text = cli::doctorText(sections, cli::Style(false));
    for (const QString& line : QString::fromStdString(text).split(u'\n'))
        QVERIFY2(line.size() <= 80 && !line.contains(u'\x1b'), qPrintable(line));
    for (const char* part : {"ok    fine\n", "FAIL  a long line", "      -> do this\n", "1 failure, 1 warning.\n"})
        QVERIFY2(text.find(part) != std::string::npos, text.c_str());
    QVERIFY(cli::doctorText({}, cli::Style(false)).find("All is well") != std::string::npos);
}

void TestDoctorReport::worstCounts() {
    const Check ok{"a", Verdict::Ok, "", {}};
    const Check warn{"a", Verdict::Warn, "", {}};
    const Check fail{"a", Verdict::Fail, "", {}};
    QVERIFY(cli::worst({}) == Verdict::Ok);
    QVERIFY(cli::worst({{"", {ok, warn}}, {"", {ok}}}) == Verdict::Warn);
    QVERIFY(cli::worst({{"", {ok, warn}}, {"", {fail, ok}}}) == Verdict::Fail);
}

void TestDoctorReport::redactsTheSameTheSameWay() {
    Redactor redactor({"foh", "foh-2"});
    const std::string once =
        redactor.redact("foh at 10.77.9.21:31900, foh-2 at 10.77.9.22, GM 00:1d:c1:0a:0b:0c; 10.77.9.21 again");
    for (const char* secret : {"foh", "10.77", "1d:c1"})
        QVERIFY2(once.find(secret) == std::string::npos, once.c_str());
    QVERIFY(once.find(":31900") != std::string::npos);
    const std::size_t first = once.find("address-");
    const std::size_t last = once.rfind("address-");
    QVERIFY(first != last);
    QCOMPARE(once.substr(first, 9), once.substr(last, 9));
    QVERIFY(redactor.redact("foh") == redactor.redact("foh"));
    QVERIFY(redactor.redact("foh") != redactor.redact("foh-2"));
}

void TestDoctorReport::redactsOnlyWhatIdentifies() {
    Redactor redactor({"a", "lo"});
    for (const char* kept : {"version 1.2.3", "12:34:56", "a b", "hello", "drift 0.001 ppm", "1.2.3.4.5"})
        QCOMPARE(redactor.redact(kept), std::string(kept));
}

void TestDoctorReport::saysThatTheServiceDoesNotRun() {
    const test::CapturedOutput captured;
    QCOMPARE(cli::runProgram({u"doctor"_s, u"--local"_s, u"--control"_s, u"/nonexistent/control.sock"_s}), 2);
    QVERIFY2(captured.output().find("FAIL") != std::string::npos, captured.output().c_str());
    QCOMPARE(cli::runProgram({u"doctor"_s, u"--local"_s, u"--json"_s, u"--control"_s, u"/nonexistent/control.sock"_s}),
             2);
    QVERIFY2(captured.output().find("\"verdict\": \"fail\"") != std::string::npos, captured.output().c_str());
}

void TestDoctorReport::theExitStatusIsForScripts() {
    test::FakeResponder basic(test::FakeResponder::Manner::BasicOnly, {}); // which is worth a warning, no more
    test::FakeResponder silent(test::FakeResponder::Manner::Silent, {});
    QVERIFY(basic.listen(Ipv4{0x7F000001}) && silent.listen(Ipv4{0x7F000001}));
    const auto at = [](const test::FakeResponder& host) { return QString::fromStdString(host.endpoint().toString()); };
    const test::CapturedOutput captured;
    const auto statusOf = [](const QStringList& words) { return cli::runProgram(QStringList{u"doctor"_s} + words); };
    const QStringList aroundBasic{u"--control"_s, u"/nonexistent/control.sock"_s, u"--hosts"_s, at(basic)};
    QCOMPARE(statusOf({u"--host"_s, at(basic), u"--timeout"_s, u"60000"_s}), 1);
    QCOMPARE(statusOf({u"--host"_s, at(basic), u"--timeout"_s, u"60000"_s, u"--ignore-warnings"_s}), 0);
    QCOMPARE(statusOf({u"--host"_s, at(silent), u"--timeout"_s, u"100"_s}), 2);
    // No service here, which fails; but a host answers, so that it is no matter of nobody to ask.
    QCOMPARE(statusOf(aroundBasic + QStringList{u"--timeout"_s, u"60000"_s, u"--ignore-warnings"_s}), 1);
    QCOMPARE(statusOf(aroundBasic + QStringList{u"--reference"_s, u"no-such-host.invalid"_s}), 2);
    QVERIFY2(captured.errors().find("no such host") != std::string::npos, captured.errors().c_str());
}

void TestDoctorReport::writesABundle() {
    QTemporaryDir directory;
    const QString path = directory.filePath(u"bundle.txt"_s);
    const QString config = directory.filePath(u"config.json"_s);
    QFile file(config);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"ntp_server": "10.77.9.202", "fleet": {"hosts": "no list"}})");
    file.close();
    const test::CapturedOutput captured;
    QCOMPARE(cli::runProgram({u"doctor"_s, u"--local"_s, u"--control"_s, u"/nonexistent/control.sock"_s, u"--config"_s,
                              config, u"--bundle"_s, path, u"--redact"_s}),
             2);
    QFile bundle(path);
    QVERIFY(bundle.open(QIODevice::ReadOnly));
    const QByteArray text = bundle.readAll();
    QVERIFY2(text.contains("fleet.hosts") && text.contains("==== status.get ===="), text.constData());
    QVERIFY(!text.contains("10.77.9.202"));
    QCOMPARE(cli::runProgram({u"doctor"_s, u"--local"_s, u"--bundle"_s, u"/nonexistent/dir/bundle.txt"_s}), 2);
    QVERIFY(captured.errors().find("cannot be written") != std::string::npos);
}

void TestDoctorReport::refuses() {
    const test::CapturedOutput captured;
    QCOMPARE(cli::runProgram({u"doctor"_s, u"--redact"_s}), 2);
    QCOMPARE(cli::runProgram({u"doctor"_s, u"--host"_s, u"a=b=c"_s}), 2);
}

QTEST_GUILESS_MAIN(TestDoctorReport)
#include "test_doctor_report.moc"
