// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the desktop makes of the answers of Windows' service control manager: told here, where there is none.
#include "app/desktop/platform/windows/service_facts.h"

#include <QTest>

using namespace dantesync::desktop;
using State = ServiceControl::State;

Q_DECLARE_METATYPE(ServiceFacts)

class TestWindowsServiceFacts : public QObject {
    Q_OBJECT

private slots:
    void statesAreThoseOfTheManager_data() {
        QTest::addColumn<ServiceFacts>("facts");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("detail");
        QTest::newRow("running") << ServiceFacts{.state = 4} << State::Running << QString();
        QTest::newRow("paused") << ServiceFacts{.state = 7} << State::Running << QString();
        QTest::newRow("starting") << ServiceFacts{.state = 2} << State::Starting << QString();
        QTest::newRow("stopping") << ServiceFacts{.state = 3} << State::Stopping << QString();
        QTest::newRow("stopped") << ServiceFacts{.state = 1} << State::Stopped << QString();
        QTest::newRow("never started") << ServiceFacts{.state = 1, .exitCode = 1077} << State::Stopped << QString();
        QTest::newRow("disabled") << ServiceFacts{.state = 1, .disabled = true} << State::Stopped
                                  << QStringLiteral("disabled");
        QTest::newRow("configuration") << ServiceFacts{.state = 1, .exitCode = 1066, .specificCode = 2} << State::Failed
                                       << QStringLiteral("configuration");
        QTest::newRow("port") << ServiceFacts{.state = 1, .exitCode = 1066, .specificCode = 3} << State::Failed
                              << QStringLiteral("port");
        QTest::newRow("crashed") << ServiceFacts{.state = 1, .exitCode = 1067} << State::Failed
                                 << QStringLiteral("1067");
        QTest::newRow("not installed") << ServiceFacts{.openError = 1060} << State::NotInstalled
                                       << QStringLiteral("installer");
        QTest::newRow("no manager") << ServiceFacts{.openError = 1722} << State::Unknown << QStringLiteral("1722");
    }
    void statesAreThoseOfTheManager() {
        QFETCH(ServiceFacts, facts);
        QFETCH(State, state);
        QFETCH(QString, detail);
        QCOMPARE(facts.serviceState(), state);
        QVERIFY2(facts.detail().contains(detail), qPrintable(facts.detail()));
        QCOMPARE(facts.detail().isEmpty(), detail.isEmpty());
    }

    void errorsSayWhatHelps_data() {
        QTest::addColumn<uint>("error");
        QTest::addColumn<QString>("words");
        QTest::newRow("done") << 0u << QString();
        QTest::newRow("runs already") << 1056u << QString();
        QTest::newRow("not running") << 1062u << QString();
        QTest::newRow("the person said no") << 1223u << QStringLiteral("administrator");
        QTest::newRow("no rights") << 5u << QStringLiteral("administrator");
        QTest::newRow("timeout") << 1460u << QStringLiteral("time");
        QTest::newRow("disabled") << 1058u << QStringLiteral("disabled");
        QTest::newRow("another") << 4711u << QStringLiteral("4711");
    }
    void errorsSayWhatHelps() {
        QFETCH(uint, error);
        QFETCH(QString, words);
        const QString text = requestErrorText(error, {.state = 4});
        QVERIFY2(text.contains(words), qPrintable(text));
        QCOMPARE(text.isEmpty(), words.isEmpty());
    }

    void whyItFailedSaysMoreThanTheRequest() {
        const ServiceFacts failed{.state = 1, .exitCode = 1066, .specificCode = 2};
        QVERIFY(requestErrorText(1066, failed).contains(QStringLiteral("configuration")));
    }

    void aHelperThatIsMissingIsNamed() {
        QVERIFY(helperErrorText(2).contains(QStringLiteral("dantesync-helper.exe")));
        QVERIFY(helperErrorText(1223).contains(QStringLiteral("administrator")));
    }
};

QTEST_APPLESS_MAIN(TestWindowsServiceFacts)
#include "test_windows_service_facts.moc"
