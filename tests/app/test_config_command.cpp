// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/config_edit.h"
#include "app/cli/program.h"
#include "tests/app/captured_output.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync;
using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int status = -1;
    QString output;
    QString errors;
};

Ran run(const QStringList& words) {
    Ran ran;
    const test::CapturedOutput captured;
    ran.status = cli::runProgram(QStringList{u"config"_s} + words);
    ran.output = QString::fromStdString(captured.output());
    ran.errors = QString::fromStdString(captured.errors());
    return ran;
}

const QByteArray fieldFile = "{\n  \"_note\": \"ours\",\n  \"ntp_server\": \"10.77.9.202\",\n"
                             "  \"clock\": { \"max_slew_ppm\": 50.0 }\n}\n";

} // namespace

class TestConfigCommand : public QObject {
    Q_OBJECT
private slots:
    void init();
    void getsOneValue();
    void getsAll();
    void setsOneKeyAndKeepsTheRest();
    void wordsNeedNoQuotes();
    void dryRunWritesNothing();
    void refuses_data();
    void refuses();
    void brokenFilesStayAsTheyAre();
    void checks();
    void diffs();

private:
    QStringList withFile(const QStringList& words) const { return words + QStringList{u"--config"_s, m_path}; }
    QByteArray text() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& text) const {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QTemporaryDir m_directory;
    QString m_path;
};

void TestConfigCommand::init() {
    m_path = m_directory.filePath(u"config.json"_s);
    write(fieldFile);
}

void TestConfigCommand::getsOneValue() {
    QCOMPARE(run(withFile({u"get"_s, u"ntp_server"_s})).output, u"10.77.9.202\n"_s);
    QCOMPARE(run(withFile({u"get"_s, u"ntp_server"_s, u"--json"_s})).output, u"\"10.77.9.202\"\n"_s);
    QCOMPARE(run(withFile({u"get"_s, u"time_query.port"_s})).output, u"31900\n"_s); // the default
    QCOMPARE(run({u"path"_s, u"--config"_s, m_path}).output, m_path + u'\n');
}

void TestConfigCommand::getsAll() {
    const Ran all = run(withFile({u"get"_s}));
    QCOMPARE(all.status, 0);
    QVERIFY2(all.output.contains(u"\"10.77.9.202\"   *"_s), qPrintable(all.output));
    QVERIFY(all.output.contains(u"time_query.per_source_per_s"_s));
    QVERIFY(run(withFile({u"get"_s, u"--json"_s})).output.contains(u"\"clock.max_slew_ppm\": 50"_s));
}

void TestConfigCommand::setsOneKeyAndKeepsTheRest() {
    const Ran set = run(withFile({u"set"_s, u"clock.max_slew_ppm"_s, u"25"_s}));
    QVERIFY2(set.status == 0, qPrintable(set.errors));
    QByteArray expected = fieldFile;
    expected.replace("50.0", "25");
    QCOMPARE(text(), expected);
    QFile before(m_path + u".bak"_s);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), fieldFile);
}

void TestConfigCommand::wordsNeedNoQuotes() {
    QCOMPARE(run(withFile({u"set"_s, u"ntp_server"_s, u"time.example.org:1123"_s})).status, 0);
    QVERIFY(text().contains("\"ntp_server\": \"time.example.org:1123\""));
    QCOMPARE(run(withFile({u"set"_s, u"logging.level"_s, u"\"warning\""_s})).status, 0);
    QCOMPARE(run(withFile({u"get"_s, u"logging.level"_s})).output, u"warning\n"_s);
    QCOMPARE(run(withFile({u"set"_s, u"ntp_server"_s, u"null"_s})).status, 0);
    QCOMPARE(run(withFile({u"get"_s, u"ntp_server"_s})).output, u"null\n"_s);
    const std::string odd = "a \"b\" \\ c";
    const auto entry = cli::entryOf("fleet.reference");
    QVERIFY(entry.ok());
    QCOMPARE(cli::wordFromJson(cli::jsonFromWord(**entry, odd)), odd);
}

void TestConfigCommand::dryRunWritesNothing() {
    const Ran set = run(withFile({u"set"_s, u"clock.max_slew_ppm"_s, u"25"_s, u"--dry-run"_s}));
    QCOMPARE(set.status, 0);
    QVERIFY(set.output.contains(u"clock.max_slew_ppm: 50"_s));
    QCOMPARE(text(), fieldFile);
}

void TestConfigCommand::refuses_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("no verb") << QStringList{} << u"get, set, check, diff or path"_s;
    QTest::newRow("a verb that is none") << QStringList{u"put"_s} << u"get, set, check, diff or path"_s;
    QTest::newRow("an unknown key") << QStringList{u"set"_s, u"ntp_sever"_s, u"a"_s} << u"did you mean ntp_server?"_s;
    QTest::newRow("no value") << QStringList{u"set"_s, u"ntp_server"_s} << u"needs a key and a value"_s;
    QTest::newRow("out of range") << QStringList{u"set"_s, u"time_query.port"_s, u"70000"_s} << u"65535"_s;
    QTest::newRow("no number") << QStringList{u"set"_s, u"time_query.port"_s, u"many"_s} << u"65535"_s;
    QTest::newRow("two values") << QStringList{u"set"_s, u"time_query.port"_s, u"1,2"_s} << u"no JSON value"_s;
    QTest::newRow("a word too many") << QStringList{u"path"_s, u"x"_s} << u"unexpected word"_s;
}

void TestConfigCommand::refuses() {
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const Ran ran = run(withFile(words));
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.errors.contains(said), qPrintable(ran.errors));
    QCOMPARE(text(), fieldFile);
}

void TestConfigCommand::brokenFilesStayAsTheyAre() {
    write("{ \"ntp_server\": ");
    for (const QStringList& words : {QStringList{u"set"_s, u"ntp_server"_s, u"a"_s}, QStringList{u"get"_s}}) {
        const Ran ran = run(withFile(words));
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.errors.contains(m_path + u":1"_s), qPrintable(ran.errors));
    }
    QCOMPARE(text(), QByteArray("{ \"ntp_server\": "));
}

void TestConfigCommand::checks() {
    QCOMPARE(run(withFile({u"check"_s})).status, 0);
    write("{\n  \"time_query\": { \"port\": 0 }\n}\n");
    const Ran bad = run({u"check"_s, m_path});
    QCOMPARE(bad.status, 2);
    QVERIFY2(bad.output.contains(u":2: time_query.port"_s), qPrintable(bad.output));
    QVERIFY(run({u"check"_s, m_path, u"--json"_s}).output.contains(u"\"line\": 2"_s));
    QCOMPARE(run({u"check"_s, u"/nonexistent/config.json"_s}).status, 2);
}

void TestConfigCommand::diffs() {
    const Ran fromDefaults = run(withFile({u"diff"_s}));
    QCOMPARE(fromDefaults.status, 1);
    QVERIFY2(fromDefaults.output.contains(u"ntp_server: null -> \"10.77.9.202\""_s), qPrintable(fromDefaults.output));
    const QString other = m_directory.filePath(u"other.json"_s);
    QVERIFY(QFile::copy(m_path, other));
    QCOMPARE(run(withFile({u"diff"_s, other})).status, 0);
    QCOMPARE(run(withFile({u"set"_s, u"ptp.enabled"_s, u"false"_s})).status, 0);
    const Ran changed = run(withFile({u"diff"_s, other, u"--json"_s}));
    QCOMPARE(changed.status, 1);
    QVERIFY2(changed.output.contains(u"\"key\": \"ptp.enabled\""_s), qPrintable(changed.output));
}

QTEST_GUILESS_MAIN(TestConfigCommand)
#include "test_config_command.moc"
