// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/cli/service_manager.h"
#include "tests/app/captured_output.h"

#include <QTest>

using namespace dantesync;
using namespace Qt::StringLiterals;
using cli::ServiceAction;
using cli::ServiceManager;

class TestServiceCommand : public QObject {
    Q_OBJECT
private slots:
    void knowsItsActions();
    void systemdIsAsked();
    void windowsIsAsked();
    void withoutAManagerNothingIsRun();
    void saysWhenNothingRuns();
};

void TestServiceCommand::knowsItsActions() {
    for (const char* name : {"status", "start", "stop", "restart", "log"})
        QVERIFY2(cli::serviceActionFromName(name).has_value(), name);
    QVERIFY(!cli::serviceActionFromName("reload"));
    const test::CapturedOutput captured;
    QCOMPARE(cli::runProgram({u"service"_s}), 2);
    QCOMPARE(cli::runProgram({u"service"_s, u"begin"_s}), 2);
    QCOMPARE(cli::runProgram({u"service"_s, u"log"_s, u"--lines"_s, u"0"_s}), 2);
}

void TestServiceCommand::systemdIsAsked() {
    const auto calls = [](ServiceAction action, bool follow = false) {
        return cli::serviceCalls(ServiceManager::Systemd, action, 25, follow);
    };
    QCOMPARE(calls(ServiceAction::Restart),
             (QList<cli::ServiceCall>{{u"systemctl"_s, {u"restart"_s, u"dantesync"_s}}}));
    QCOMPARE(calls(ServiceAction::Start).constFirst().arguments.constFirst(), u"start"_s);
    QCOMPARE(calls(ServiceAction::Stop).constFirst().arguments.constFirst(), u"stop"_s);
    QVERIFY(calls(ServiceAction::Log).constFirst().arguments.contains(u"--lines=25"_s));
    QVERIFY(!calls(ServiceAction::Log).constFirst().arguments.contains(u"--follow"_s));
    QVERIFY(calls(ServiceAction::Log, true).constFirst().arguments.contains(u"--follow"_s));
}

void TestServiceCommand::windowsIsAsked() {
    const auto calls = cli::serviceCalls(ServiceManager::WindowsScm, ServiceAction::Restart, 1, false);
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls.constLast().arguments, (QStringList{u"start"_s, u"dantesync"_s}));
    QVERIFY(cli::serviceCalls(ServiceManager::WindowsScm, ServiceAction::Log, 1, false).isEmpty());
}

void TestServiceCommand::withoutAManagerNothingIsRun() {
    for (const ServiceAction action : {ServiceAction::Status, ServiceAction::Start, ServiceAction::Log})
        QVERIFY(cli::serviceCalls(ServiceManager::None, action, 1, false).isEmpty());
}

void TestServiceCommand::saysWhenNothingRuns() {
    const QStringList nobody{u"--control"_s, u"/nonexistent/control.sock"_s};
    const test::CapturedOutput captured;
    QCOMPARE(cli::runProgram(QStringList{u"service"_s, u"status"_s} + nobody), 1);
    QVERIFY2(captured.output().find("not running") != std::string::npos, captured.output().c_str());
    QCOMPARE(cli::runProgram(QStringList{u"service"_s, u"log"_s} + nobody), 2);
    QCOMPARE(cli::runProgram(QStringList{u"service"_s, u"start"_s} + nobody), 2);
    QVERIFY2(captured.errors().find("no service manager") != std::string::npos, captured.errors().c_str());
}

QTEST_GUILESS_MAIN(TestServiceCommand)
#include "test_service_command.moc"
