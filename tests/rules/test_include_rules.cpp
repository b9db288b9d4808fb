// SPDX-License-Identifier: GPL-3.0-or-later
//
// The repository keeps the rules of the house, and the checker that says so is not blind: every rule is
// shown a made-up violation it must find, and a lawful neighbour it must let pass.
#include "tests/rules/house_rules.h"
#include "tests/rules/source_text.h"
#include "tests/rules/source_tree.h"

#include <QTest>

#include <string>

using namespace dantesync::rules;

namespace {

/// A tree of one file that begins as it should, so that only the rule in question can be broken.
Tree treeOf(const QByteArray& path, const QByteArray& code) {
    QByteArray text = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    if (path.endsWith(".h")) {
        text += "#pragma once\n";
    }
    return {{path.toStdString(), (text + code).toStdString()}};
}

/// A row's name: one line, since the report has one line a row.
QByteArray nameOf(const QByteArray& path, const QByteArray& code) {
    return path + ": " + code.simplified();
}

QByteArray report(const std::vector<Violation>& violations) {
    QByteArray out;
    for (const Violation& violation : violations) {
        out += "\n    " + QByteArray::fromStdString(violation.text());
    }
    return out;
}

} // namespace

class TestIncludeRules : public QObject {
    Q_OBJECT

private slots:
    void repositoryKeepsTheRules() {
        const Tree tree = readTree(DANTESYNC_SOURCE_DIR);
        QVERIFY2(tree.contains("shared/math/units.h") && tree.contains("dev"), "the sources were not found");
        const std::vector<Violation> violations = violationsIn(tree);
        QVERIFY2(violations.empty(), report(violations).constData());
        for (const Violation& file : longFilesIn(tree)) {
            qWarning("%s", file.text().c_str());
        }
    }

    void findsViolation_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* path, const char* code, const char* expected) {
            QTest::newRow(nameOf(path, code)) << QByteArray(path) << QByteArray(code) << QByteArray(expected);
        };
        row("shared/wire/x.h", "#include \"shared/math/units.h\"", "must not include");
        row("shared/math/x.h", "#include \"shared/wire/ntp.h\"", "must not include");
        row("shared/model/x.h", "#include \"shared/config/schema.h\"", "must not include");
        row("shared/config/x.cpp", "#include \"shared/ipc/client.h\"", "must not include");
        row("shared/ipc/x.cpp", "#include \"service/daemon.h\"", "must not include");
        row("shared/fleet/x.cpp", "#include \"app/cli/host.h\"", "must not include");
        row("service/daemon.cpp", "#include \"app/cli/main.h\"", "must not include");
        row("app/cli/x.cpp", "  #  include   \"service/daemon.h\"", "must not include");
        row("app/cli/x.cpp", "#include \"app/desktop/window/main_window.h\"", "must not include");
        row("service/net/x.cpp", "#include \"service/discipline/engine.h\"", "must not include");
        row("service/net/x.cpp", "#include \"tests/support/fake_clock.h\"", "must not include");
        row("service/discipline/x.cpp", "#include \"service/clock/system_clock.h\"", "must not include");
        row("service/platform/linux/x.cpp", "#include \"service/clock/system_clock.h\"", "must not include");
        row("service/net/x.cpp", "#include \"ptp_receiver.h\"", "start at the root");
        row("service/net/x.cpp", "#include \"../clock/system_clock.h\"", "start at the root");
        row("service/net/x.cpp", "#include <shared/wire/ntp.h>", "in quotes");

        row("shared/wire/x.h", "#include <QByteArray>", "no Qt");
        row("shared/math/x.h", "#include <QtCore/qglobal.h>", "no Qt");
        row("service/discipline/x.h", "#include <QString>", "no Qt");
        row("service/discipline/x.cpp", "#include <thread>", "threads");
        row("service/discipline/x.cpp", "#include <mutex>", "threads");
        row("service/discipline/x.cpp", "#include <fstream>", "I/O");
        row("service/discipline/x.cpp", "auto t = std::chrono::steady_clock::now();", "steady_clock");
        row("shared/math/x.cpp", "std::random_device seed;", "random_device");

        row("app/cli/x.cpp", "#include <QLabel>", "Qt Widgets");
        row("service/net/x.cpp", "#include <QtWidgets/QWidget>", "Qt Widgets");
        row("app/desktop/pages/x.cpp", "#include <QChartView>", "Qt Charts");
        row("app/desktop/window/x.cpp", "#include <QtCharts/QLineSeries>", "Qt Charts");

        row("service/net/x.cpp", "#include <sys/socket.h>", "operating system");
        row("service/net/x.cpp", "#include <unistd.h>", "operating system");
        row("service/clock/virtual_clock.cpp", "#include <poll.h>", "operating system");
        row("shared/ipc/x.cpp", "#include <Windows.h>", "operating system");
        row("shared/fleet/x.cpp", "#ifdef _WIN32", "operating system");
        row("app/cli/x.cpp", "#if defined(FOO) || \\\n    defined(Q_OS_LINUX)", "operating system");
        row("app/cli/x.cpp", "#elif __linux__", "operating system");

        row("service/daemon.cpp", "int e = clock_settime(CLOCK_REALTIME, &now);", "sets the computer's clock");
        row("service/platform/linux/x.cpp", "::adjtimex(&t);", "sets the computer's clock");
        row("tests/clock/x.cpp", "settimeofday(&t, nullptr);", "sets the computer's clock");
    }
    void findsViolation() {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, expected);
        const std::vector<Violation> violations = violationsIn(treeOf(path, code + "\n"), {});
        QVERIFY2(violations.size() == 1, report(violations).constData());
        QVERIFY2(QByteArray::fromStdString(violations[0].what).contains(expected), report(violations).constData());
        QCOMPARE(violations[0].line, path.endsWith(".h") ? 3 : 2);
    }

    void letsLawfulCodePass_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* path, const char* code) {
            QTest::newRow(nameOf(path, code)) << QByteArray(path) << QByteArray(code);
        };
        row("shared/wire/x.h", "#include \"shared/wire/ntp.h\"\n#include <cstdint>\n");
        row("shared/model/x.h", "#include \"shared/math/units.h\"\n#include <atomic>\n");
        row("shared/fleet/x.cpp", "#include \"shared/config/config.h\"\n#include <QUdpSocket>\n");
        row("service/discipline/x.cpp", "#include \"shared/model/mode.h\"\n#include <cmath>\n");
        row("service/daemon.cpp",
            "#include \"service/discipline/engine.h\"\n#include \"service/net/ptp_receiver.h\"\n");
        row("service/platform/linux/x.cpp", "#include <sys/socket.h>\n#ifdef __linux__\n#endif\n");
        row("service/clock/linux/x.cpp", "#include <sys/timex.h>\nint e = clock_adjtime(CLOCK_REALTIME, &t);\n");
        row("service/clock/system_clock_windows.cpp", "#include <windows.h>\n");
        row("app/cli/demo.cpp", "#include \"app/demo/virtual_lan.h\"\n");
        row("app/desktop/pages/x.cpp", "#include <QLabel>\n");
        row("app/desktop/charts/x.cpp", "#include <QChartView>\n");
        row("tests/app/x.cpp", "#include <QLabel>\n#include <sys/socket.h>\n#include \"app/demo/virtual_lan.h\"\n");
        row("app/cli/x.cpp", "#include \"x.moc\"\n#include \"moc_x.cpp\"\n");
        // Words in comments and literals are only words.
        row("service/daemon.cpp", "// adjtimex is for the clock alone\n/* #include <sys/timex.h>\n#ifdef _WIN32 */\n");
        row("service/daemon.cpp", "const char* s = \"clock_settime\"; const char* r = R\"(\n#include <poll.h>\n)\";\n");
        row("service/discipline/x.cpp", "int n = 1'000'000; // not steady_clock\nchar c = '\"';\n");
        row("service/net/x.cpp", "int readjtimex = 0; bool settimeofday_called = false;\n");
    }
    void letsLawfulCodePass() {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, code);
        const std::vector<Violation> violations = violationsIn(treeOf(path, code), {});
        QVERIFY2(violations.empty(), report(violations).constData());
    }

    void findsWhatAHeaderBringsIn() {
        Tree tree = treeOf("service/discipline/x.cpp", "#include \"shared/model/a.h\"\n");
        tree.merge(treeOf("shared/model/a.h", "#include \"shared/model/b.h\"\n"));
        tree.merge(treeOf("shared/model/b.h", "#include \"shared/model/a.h\"\n#include <QString>\n"));
        const std::vector<Violation> violations = violationsIn(tree, {});
        QVERIFY2(violations.size() == 1, report(violations).constData());
        QCOMPARE(violations[0].text(),
                 std::string("service/discipline/x.cpp:2: brings in <QString> through shared/model/b.h"));
    }

    void exceptionCoversItsFileAlone() {
        const std::vector<Exception> allowed = {{"app/demo/a.cpp", "a reason"}};
        Tree tree = treeOf("app/demo/a.cpp", "#include <unistd.h>\n");
        QVERIFY(violationsIn(tree, allowed).empty());
        tree.merge(treeOf("app/demo/b.cpp", "#include <unistd.h>\n"));
        QCOMPARE(violationsIn(tree, allowed).size(), std::size_t(1));
        QCOMPARE(violationsIn(tree, allowed)[0].file, std::string("app/demo/b.cpp"));
    }

    void exceptionThatIsNotNeededIsFound() {
        const std::vector<Exception> allowed = {{"app/demo/a.cpp", "a reason"}};
        const std::vector<Violation> violations = violationsIn(treeOf("app/demo/a.cpp", "int x;\n"), allowed);
        QVERIFY2(violations.size() == 1, report(violations).constData());
        QVERIFY(violations[0].what.find("needs none") != std::string::npos);
    }

    void filesBeginWithTheirLicence() {
        const std::string spdx = "SPDX-License-Identifier: GPL-3.0-or-later\n";
        QVERIFY(violationsIn({{"dev", "#!/bin/sh\n# " + spdx}}, {}).empty());
        QVERIFY(violationsIn({{"app/CMakeLists.txt", "# " + spdx}}, {}).empty());
        QCOMPARE(violationsIn({{"dev", "#!/bin/sh\n"}}, {}).size(), std::size_t(1));
        QCOMPARE(violationsIn({{"app/x.cpp", ""}}, {}).size(), std::size_t(1));
        QCOMPARE(violationsIn({{"app/x.cpp", "// hello\n// " + spdx}}, {}).size(), std::size_t(1));
    }

    void headersAreGuarded() {
        const std::string spdx = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
        QCOMPARE(violationsIn({{"app/x.h", spdx + "int x;\n"}}, {}).size(), std::size_t(1));
        QVERIFY(violationsIn({{"app/x.h", spdx + "#pragma once\n"}}, {}).empty());
    }

    void longFilesAreNamed() {
        const Tree tree = {{"app/long.cpp", std::string(501, '\n')}, {"app/fine.cpp", std::string(500, '\n')}};
        QCOMPARE(longFilesIn(tree).size(), std::size_t(1));
        QCOMPARE(longFilesIn(tree)[0].file, std::string("app/long.cpp"));
    }

    void anyTextIsTaken() {
        for (const char* text :
             {"", "#", "#include", "#include \"", "#include <", "\"", "R\"", "R\"(", "/*", "//", "'\\", "#if \\"}) {
            violationsIn({{"app/x.cpp", text}}, {});
        }
    }
};

QTEST_APPLESS_MAIN(TestIncludeRules)
#include "test_include_rules.moc"
