// SPDX-License-Identifier: GPL-3.0-or-later
//
// The virtual LAN, started and ended for real: by the window, and by another program whose file the window is given.
#include "app/desktop/core/application.h"
#include "app/desktop/pages/page.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

namespace {

constexpr int hosts = 2;
/// Of processes that start and end on a computer that does much else.
constexpr int patienceMs = 30'000;

/// Nobody of the real network is looked for; the page is the first one.
Options optionsIn(const QTemporaryDir& folder) {
    QFile file(folder.filePath(u"config.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(R"({"fleet": {"discover": false}})") < 0)
        qFatal("cannot write");
    Options options;
    options.control = u"none"_s;
    options.config = file.fileName();
    options.dataFolder = folder.path();
    options.language = u"en"_s;
    options.theme = u"light"_s;
    options.page = u"first-run"_s;
    options.tool = QStringLiteral(DANTESYNC_TOOL);
    options.virtualHosts = hosts;
    return options;
}

bool allAnswer(const Application& application) {
    const FleetRoundPtr round = application.context().fleet.latest();
    return round && round->fleet.answered == hosts;
}

QWidget* banner(Application& application) {
    return application.window().findChild<QWidget*>(u"lanBanner"_s);
}

} // namespace

class TestTryVirtualLan : public QObject {
    Q_OBJECT

private slots:
    void isTriedAndEnded() {
        QTemporaryDir folder;
        Application application(optionsIn(folder));
        QVERIFY(application.start());
        QVERIFY(QTest::qWaitForWindowExposed(&application.window()));
        QVERIFY(!banner(application)->isVisible());
        const QPointer<MainWindow> real = &application.window();
        application.window().findChild<QAbstractButton*>(u"chooseVirtualLan"_s)->click();
        QCOMPARE(application.context().virtualLan.state(), VirtualLan::State::Starting);
        QVERIFY(application.window().findChild<QLabel*>(u"virtualLanWords"_s)->isVisible());

        QTRY_VERIFY_WITH_TIMEOUT(application.context().options.virtualLan, patienceMs);
        QVERIFY(!real); // one window at a time
        QVERIFY(banner(application)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(allAnswer(application), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(application.context().service.state().connected(), patienceMs);
        QVERIFY(!application.context().serviceControl.available()); // the real service is out of reach
        QVERIFY(application.context().fleet.historyFile() != folder.filePath(u"history.sqlite"_s));
        application.context().preferences.set(Preferences::theme, u"dark"_s);
        application.context().preferences.set(Preferences::reference, u"made-up"_s);

        const QString control = application.context().options.control;
        QVERIFY(QFile::exists(control));
        auto* end = banner(application)->findChild<QPushButton*>(u"endVirtualLan"_s);
        QVERIFY(end->isVisible());
        end->click();
        QVERIFY(!end->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!application.context().options.virtualLan, patienceMs);
        QVERIFY(!QFile::exists(control)); // and everything of it
        QCOMPARE(application.context().virtualLan.state(), VirtualLan::State::Ended);
        QCOMPARE(application.window().currentPage()->id(), u"first-run"_s);
        QVERIFY(!banner(application)->isVisible());
        QCOMPARE(application.context().preferences.get(Preferences::theme), u"dark"_s);
        QVERIFY(application.context().preferences.get(Preferences::reference).isEmpty());
        QVERIFY(!application.context().preferences.get(Preferences::firstRunDone));
    }

    void endsWithTheProgram() {
        QTemporaryDir folder;
        QString control;
        {
            Application application(optionsIn(folder));
            QVERIFY(application.start());
            application.context().virtualLan.start();
            QTRY_VERIFY_WITH_TIMEOUT(application.context().options.virtualLan, patienceMs);
            control = application.context().options.control;
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(control), patienceMs);
        }
        QVERIFY(!QFile::exists(control));
    }

    void tellsWhenItEndsByItself() {
        QTemporaryDir folder;
        QFile tool(folder.filePath(u"tool"_s));
        QVERIFY(tool.open(QIODevice::WriteOnly));
        tool.write("#!/bin/sh\necho 'no free place' >&2\nexit 2\n");
        tool.close();
        QVERIFY(tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        VirtualLan lan(tool.fileName(), hosts);
        lan.start();
        QTRY_COMPARE(lan.state(), VirtualLan::State::Failed);
        QVERIFY2(lan.failure().contains(u"no free place"_s), qPrintable(lan.failure()));
    }

    void anotherProgramsIsWatched() {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"lan.json"_s);
        QProcess demo;
        demo.setProcessChannelMode(QProcess::ForwardedChannels);
        demo.start(QStringLiteral(DANTESYNC_TOOL), {u"demo"_s, u"--headless"_s, u"--keep"_s, u"--duration"_s, u"5"_s,
                                                    u"--hosts"_s, QString::number(hosts), u"--announce"_s, file});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patienceMs);
        const auto line = parseCommandLine({u"--virtual-lan"_s, file, u"--data-dir"_s, folder.path()});
        QVERIFY2(line.ok(), line.ok() ? "" : line.error().text().c_str());
        QCOMPARE(line->options.hosts.size(), hosts);
        {
            Application application(line->options);
            QVERIFY(application.start());
            QTRY_VERIFY_WITH_TIMEOUT(allAnswer(application), patienceMs);
            QVERIFY(banner(application)->isVisible());
            QVERIFY(!banner(application)->findChild<QPushButton*>(u"endVirtualLan"_s)->isVisible()); // not ours
            QVERIFY(application.context().service.state().link != Link::None);
        }
        QCOMPARE(demo.state(), QProcess::Running); // --keep: whatever the duration
        demo.terminate();
        QVERIFY(demo.waitForFinished(patienceMs));
        QCOMPARE(demo.exitCode(), 0);
        QVERIFY(!QFile::exists(file));
    }

    void aFileThatIsNoneIsRefused() { QVERIFY(!parseCommandLine({u"--virtual-lan"_s, u"/no/such/file"_s}).ok()); }
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestTryVirtualLan test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_try_virtual_lan.moc"
