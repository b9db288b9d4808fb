// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"
#include "app/cli/program.h"
#include "app/demo/columns.h"

#include <QTest>

using namespace dantesync;
using namespace Qt::StringLiterals;
using namespace dantesync::cli;

class TestHelp : public QObject {
    Q_OBJECT
private slots:
    void everyCommandIsListed();
    void everyOptionIsExplained();
    void linesFitATerminal();
    void wrapsAtWords();
    void wrongUsageEndsWithTwo();
    void helpAndVersionEndWithZero();
};

void TestHelp::everyCommandIsListed() {
    const std::string help = generalHelp(commands());
    QVERIFY(commands().size() >= 3);
    for (const Command* command : commands()) {
        QVERIFY(help.find("\n  " + std::string(command->name) + ' ') != std::string::npos);
        QVERIFY(help.find(command->summary.substr(0, 20)) != std::string::npos);
        QVERIFY(command->run != nullptr);
    }
}

void TestHelp::everyOptionIsExplained() {
    for (const Command* command : commands()) {
        const std::string help = commandHelp(*command);
        QVERIFY(help.find("Examples:\n  dantesync " + std::string(command->name)) != std::string::npos);
        for (const Option& option : command->options) {
            QVERIFY(help.find("\n  --" + std::string(option.name)) != std::string::npos);
            QVERIFY(!option.help.empty());
        }
    }
}

void TestHelp::linesFitATerminal() {
    std::string all = generalHelp(commands());
    for (const Command* command : commands())
        all += commandHelp(*command);
    for (const QString& line : QString::fromStdString(all).split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void TestHelp::wrapsAtWords() {
    QCOMPARE(wrapped("one two three", 2, 7), std::string("one two\n  three"));
    QCOMPARE(wrapped("µµµ µµµ", 0, 7), std::string("µµµ µµµ"));
    QCOMPARE(wrapped("a unbreakable b", 0, 4), std::string("a\nunbreakable\nb"));
    QCOMPARE(wrapped("", 0, 4), std::string());
}

void TestHelp::wrongUsageEndsWithTwo() {
    for (const QStringList& words :
         {QStringList{}, QStringList{u"snapsot"_s}, QStringList{u"--verbose"_s},
          QStringList{u"snapshot"_s, u"--host"_s, u"a"_s}, QStringList{u"snapshot"_s, u"--hosts"_s, u"a=b=c"_s},
          QStringList{u"snapshot"_s, u"--sample-rate"_s, u"48001"_s},
          QStringList{u"snapshot"_s, u"--timeout"_s, u"1"_s},
          QStringList{u"snapshot"_s, u"--config"_s, u"/nonexistent/config.json"_s},
          QStringList{u"demo"_s, u"--hosts"_s, u"0"_s}, QStringList{u"demo"_s, u"--fail"_s, u"everything"_s},
          QStringList{u"status"_s, u"--control"_s, u"/nonexistent/control.sock"_s, u"--timeout"_s, u"100"_s}})
        QVERIFY2(runProgram(words) == 2, qPrintable(words.join(u' ')));
}

void TestHelp::helpAndVersionEndWithZero() {
    for (const QStringList& words :
         {QStringList{u"--help"_s}, QStringList{u"--version"_s}, QStringList{u"snapshot"_s, u"--help"_s},
          QStringList{u"demo"_s, u"--hosts"_s, u"nonsense"_s, u"--help"_s}})
        QVERIFY2(runProgram(words) == 0, qPrintable(words.join(u' ')));
}

QTEST_GUILESS_MAIN(TestHelp)
#include "test_help.moc"
