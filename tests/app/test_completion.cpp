// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"
#include "app/cli/manual_page.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <array>

using namespace dantesync;
using namespace Qt::StringLiterals;
using namespace dantesync::cli;

namespace {

constexpr std::array lookOptions{
    Option{"hosts", "HOST,...", "Ask these. And more."},
    Option{"output", "FILE", "Where it's written: [a file]."},
    Option{"json", "", "One object."},
};
const Command look{"look",      "Looks: at 'all' of it", "Details.\n.begins with a dot",
                   lookOptions, "dantesync look --json", nullptr};
const Command edit{"edit", "Edits", "Details.", {}, "dantesync edit get", nullptr, "get|set|check [KEY]"};
const Command read{"read", "Reads", "Details.", {}, "dantesync read a.csv", nullptr, "FILE..."};
const std::array<const Command*, 3> made{&look, &edit, &read};

struct Outcome {
    int status = -1;
    QString output;
    QString errors;
};

Outcome runShell(const QString& shell, const QStringList& arguments, const std::string& input) {
    QProcess process;
    process.start(shell, arguments);
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// What bash offers for the last of @p words.
QString offered(std::span<const Command* const> commands, const QString& words, int index) {
    const std::string script = completionScript(Shell::Bash, commands) + "COMP_WORDS=(" + words.toStdString() +
                               ")\nCOMP_CWORD=" + std::to_string(index) +
                               "\n_dantesync\nprintf '%s ' \"${COMPREPLY[@]}\"\n";
    const Outcome outcome = runShell(u"bash"_s, {u"-u"_s}, script);
    return outcome.status == 0 && outcome.errors.isEmpty() ? outcome.output.trimmed() : outcome.errors;
}

} // namespace

class TestCompletion : public QObject {
    Q_OBJECT
private slots:
    void bashCompletes_data();
    void bashCompletes();
    void shellsTakeTheScript_data();
    void shellsTakeTheScript();
    void everyOptionIsInEveryScript();
    void manualPagesAreWholeAndClean();
};

void TestCompletion::bashCompletes_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a command") << u"dantesync lo"_s << 1 << u"look"_s;
    QTest::newRow("all commands") << u"dantesync ''"_s << 1 << u"look edit read --help --version"_s;
    QTest::newRow("an option") << u"dantesync look --h"_s << 2 << u"--hosts --help"_s;
    QTest::newRow("a verb") << u"dantesync edit s"_s << 2 << u"set"_s;
    QTest::newRow("a file behind an option") << u"dantesync look --output /etc/passw"_s << 3 << u"/etc/passwd"_s;
    QTest::newRow("a file") << u"dantesync read /etc/passw"_s << 2 << u"/etc/passwd"_s;
    QTest::newRow("nothing") << u"dantesync unknown x"_s << 2 << u""_s;
}

void TestCompletion::bashCompletes() {
    QFETCH(QString, words);
    QFETCH(int, index);
    QFETCH(QString, expected);
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("bash is not here");
    // There may be a passwd- beside passwd.
    const QString got = offered(made, words, index).remove(u" /etc/passwd-"_s).remove(u"/etc/passwd- "_s);
    QCOMPARE(got, expected);
}

void TestCompletion::shellsTakeTheScript_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"bash", "zsh", "fish"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCompletion::shellsTakeTheScript() {
    QFETCH(QString, name);
    if (QStandardPaths::findExecutable(name).isEmpty())
        QSKIP("this shell is not here");
    for (const auto& commandList : {std::span<const Command* const>(made), commands()}) {
        const std::string script = completionScript(*shellFromName(name.toStdString()), commandList);
        const Outcome outcome = runShell(name, {u"-n"_s}, script);
        QVERIFY2(outcome.status == 0 && outcome.errors.isEmpty(), qPrintable(outcome.errors));
    }
}

void TestCompletion::everyOptionIsInEveryScript() {
    QVERIFY(!shellFromName("tcsh"));
    for (const Shell shell : {Shell::Bash, Shell::Zsh, Shell::Fish}) {
        const std::string script = completionScript(shell, commands());
        for (const Command* command : commands()) {
            QVERIFY(script.find(command->name) != std::string::npos);
            for (const Option& option : command->options)
                QVERIFY2(script.find(option.name) != std::string::npos, std::string(option.name).c_str());
        }
    }
}

void TestCompletion::manualPagesAreWholeAndClean() {
    std::string all = generalManual(commands());
    for (const Command* command : commands()) {
        const std::string page = commandManual(*command);
        for (const Option& option : command->options)
            QVERIFY2(page.find(".TP\n.B") != std::string::npos &&
                         page.find(option.help.substr(0, 5)) != std::string::npos,
                     page.c_str());
        QVERIFY(all.find(command->name) != std::string::npos);
    }
    const std::string made = commandManual(look);
    QVERIFY(made.find("\\&.begins with a dot") != std::string::npos);
    QVERIFY(made.find("\\-\\-output \" FILE\"") != std::string::npos);
    if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
        QSKIP("groff is not here to judge the pages");
    for (const std::string& page : {all, made}) {
        const Outcome outcome = runShell(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-Kutf8"_s}, page);
        QVERIFY2(outcome.status == 0 && outcome.errors.isEmpty(), qPrintable(outcome.errors));
    }
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "test_completion.moc"
