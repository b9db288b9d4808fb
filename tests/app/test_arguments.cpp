// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QTest>

#include <array>

using namespace dantesync;
using namespace Qt::StringLiterals;
using cli::Arguments;
using cli::Option;

namespace {

constexpr std::array options{Option{"hosts", "HOST", ""}, Option{"json", "", ""}, Option{"timeout", "MS", ""}};

} // namespace

class TestArguments : public QObject {
    Q_OBJECT
private slots:
    void valuesComeInBothForms();
    void helpIsAlwaysKnown();
    void wordsAreTakenWhereAskedFor();
    void refuses_data();
    void refuses();
    void integersHaveTheirRange();
    void suggestsTheNearestWord();
};

void TestArguments::valuesComeInBothForms() {
    const auto given = Arguments::parse(
        options, {u"--hosts"_s, u"a,b"_s, u"--json"_s, u"--hosts=c=10.0.0.1"_s, u"--timeout"_s, u"-5"_s});
    QVERIFY(given.ok());
    QCOMPARE(given->values("hosts"), (QStringList{u"a,b"_s, u"c=10.0.0.1"_s}));
    QCOMPARE(given->value("hosts"), std::optional<std::string>("c=10.0.0.1"));
    QVERIFY(given->has("json"));
    QCOMPARE(given->value("timeout"), std::optional<std::string>("-5"));
    const auto none = Arguments::parse(options, {});
    QVERIFY(!none->has("json") && !none->value("hosts"));
}

void TestArguments::helpIsAlwaysKnown() {
    QVERIFY(Arguments::parse(options, {u"--help"_s})->has("help"));
    QVERIFY(Arguments::parse(options, {u"-h"_s})->has("help"));
}

void TestArguments::wordsAreTakenWhereAskedFor() {
    const auto given =
        Arguments::parse(options, {u"a.csv"_s, u"--json"_s, u"-"_s, u"--"_s, u"--json=1"_s}, Arguments::Words::Taken);
    QVERIFY(given.ok());
    QVERIFY(given->has("json"));
    QCOMPARE(given->words(), (QStringList{u"a.csv"_s, u"-"_s, u"--json=1"_s}));
    QVERIFY(!Arguments::parse(options, {u"-x"_s}, Arguments::Words::Taken).ok());
    QVERIFY(!Arguments::parse(options, {u"--"_s}).ok());
}

void TestArguments::refuses_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown") << QStringList{u"--host"_s, u"a"_s} << u"did you mean --hosts?"_s;
    QTest::newRow("far off") << QStringList{u"--zzz"_s} << u"see --help"_s;
    QTest::newRow("no value") << QStringList{u"--hosts"_s} << u"write --hosts HOST"_s;
    QTest::newRow("a value too many") << QStringList{u"--json=yes"_s} << u"takes no value"_s;
    QTest::newRow("a word") << QStringList{u"10.0.0.1"_s} << u"10.0.0.1"_s;
    QTest::newRow("short") << QStringList{u"-j"_s} << u"-j"_s;
}

void TestArguments::refuses() {
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const auto given = Arguments::parse(options, words);
    QVERIFY(!given.ok());
    QVERIFY2(QString::fromStdString(given.error().text()).contains(said), given.error().text().c_str());
}

void TestArguments::integersHaveTheirRange() {
    const auto timeout = [](const QString& text) {
        return Arguments::parse(options, {u"--timeout"_s, text})->integer("timeout", 50, 60'000);
    };
    QCOMPARE(*timeout(u"50"_s), std::optional<std::int64_t>(50));
    QCOMPARE(*timeout(u"60000"_s), std::optional<std::int64_t>(60'000));
    for (const char* bad : {"49", "60001", "", "x", "1.5", "99999999999999999999"})
        QVERIFY2(!timeout(QString::fromLatin1(bad)).ok(), bad);
    QCOMPARE(*Arguments::parse(options, {})->integer("timeout", 50, 60'000), std::optional<std::int64_t>());
}

void TestArguments::suggestsTheNearestWord() {
    constexpr std::array<std::string_view, 3> words{"snapshot", "status", "demo"};
    QCOMPARE(cli::nearest("snapsot", words), std::optional<std::string_view>("snapshot"));
    QCOMPARE(cli::nearest("sn", words), std::optional<std::string_view>("snapshot"));
    QCOMPARE(cli::nearest("stauts", words), std::optional<std::string_view>("status"));
    QVERIFY(!cli::nearest("xyzzy", words).has_value());
    QVERIFY(!cli::nearest("", words).has_value());
}

QTEST_APPLESS_MAIN(TestArguments)
#include "test_arguments.moc"
