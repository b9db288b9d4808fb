// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a person is led on, and each step of the page that does it, by the keyboard.
#include "app/desktop/core/application.h"
#include "app/desktop/first_run/local_checks.h"
#include "app/desktop/first_run/ntp_test.h"
#include "app/desktop/first_run/setup.h"
#include "app/desktop/pages/first_run_page.h"
#include "app/desktop/platform/autostart.h"
#include "shared/ipc/check_json.h"
#include "shared/ipc/methods.h"
#include "tests/desktop/fake_service.h"
#include "tests/desktop/fake_service_control.h"
#include "tests/desktop/made_up_round.h"
#include "tests/desktop/scene.h"
#include "tests/desktop/small_ntp_server.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QThread>

#include <memory>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace dantesync::test;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString& path, const QByteArray& text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
}

QJsonObject readJson(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Does what it is asked in a thread beside the event loop, which goes on.
NtpOutcome asked(const QString& server, int questions, std::chrono::milliseconds patience) {
    NtpOutcome outcome;
    const std::unique_ptr<QThread> thread(QThread::create(
        [&] { outcome = askNtpServer(*config::HostPort::parse(server.toStdString()), questions, patience); }));
    thread->start();
    while (!thread->wait(1))
        QCoreApplication::processEvents();
    return outcome;
}

/// A run in which nobody of the real network is looked for.
struct Run {
    explicit Run(const QByteArray& configText = R"({"fleet": {"discover": false}})") {
        writeFile(folder.filePath(u"config.json"_s), configText);
        options.control = folder.filePath(u"control.sock"_s);
        options.config = folder.filePath(u"config.json"_s);
        options.dataFolder = folder.path();
        options.language = u"en"_s;
        options.theme = u"light"_s;
    }
    bool start() {
        auto made = std::make_unique<FakeServiceControl>();
        control = made.get();
        application = std::make_unique<Application>(options, std::move(made));
        return application->start() && QTest::qWaitForWindowExposed(&application->window());
    }
    QString page() const { return application->window().currentPage()->id(); }
    const std::optional<bool>& decision() const { return application->shell().firstRun().decision(); }
    const QListWidget* list() const { return application->window().findChild<QListWidget*>(u"pageList"_s); }

    QTemporaryDir folder;
    Options options;
    FakeServiceControl* control = nullptr;
    std::unique_ptr<Application> application;
};

/// The page alone, with a service manager that does as asked.
struct Place {
    explicit Place(const QString& socket = u"none"_s)
        : scene(socket) {
        scene.options.config = scene.folder.filePath(u"config.json"_s);
        page = std::make_unique<FirstRunPage>(context);
        page->resize(1000, 700);
    }
    void show() {
        scene.service.start();
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    void key(Qt::Key key) const {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key);
    }
    void type(const QString& text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    QPushButton* button(const QString& name) const { return page->findChild<QPushButton*>(name); }
    QString label(const QString& name) const { return page->findChild<QLabel*>(name)->text(); }
    QString title() const { return label(u"stepTitle"_s); }
    /// What would change was found out.
    void waitUntilReady() const {
        QTRY_COMPARE(title(), u"Ready to apply"_s);
        QTRY_VERIFY(page->findChild<QWidget*>(u"setUpChanges"_s));
        QTRY_VERIFY(button(u"stepNext"_s)->isEnabled());
    }
    QJsonObject written() const { return readJson(scene.options.config); }

    Scene scene;
    FakeServiceControl control;
    Context context{scene.options, scene.preferences, scene.theme,   scene.language,  scene.service,
                    control,       scene.fleet,       scene.history, scene.virtualLan};
    std::unique_ptr<FirstRunPage> page;
};

} // namespace

class TestFirstRun : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(Autostart::setEnabled(false)); }

    void leadsOnWhereNothingIsKnown() {
        Run run;
        QVERIFY(run.start());
        QVERIFY(!run.decision());
        QVERIFY(run.page() != "first-run"_L1);
        QTRY_COMPARE(run.page(), u"first-run"_s);
        const int row = run.list()->currentRow();
        QVERIFY(!run.list()->item(row)->isHidden());
        keepPicture(run.application->window(), u"first-run"_s);

        run.application->window().findChild<QPushButton*>(u"skipSetUp"_s)->click();
        QCOMPARE(run.page(), u"lan"_s);
        QVERIFY(run.list()->item(row)->isHidden()); // no clutter
        QVERIFY(run.application->context().preferences.get(Preferences::firstRunDone));
        run.application->shell().actions()[Command::SetUp]->trigger();
        QCOMPARE(run.page(), u"first-run"_s);
        QCOMPARE(run.application->context().preferences.get(Preferences::page), u"lan"_s); // for the next start
    }

    void leavesInPeaceWhoWasThereBefore() {
        Run run;
        Preferences(run.folder.path()).set(Preferences::firstRunDone, true);
        QVERIFY(run.start());
        QCOMPARE(run.decision(), std::optional(false));
    }

    void leavesInPeaceWhereTheServiceAnswers() {
        Run run;
        FakeService service(run.options.control);
        QVERIFY(service.start());
        QVERIFY(run.start());
        QTRY_COMPARE(run.decision(), std::optional(false));
        QVERIFY(run.page() != "first-run"_L1);
    }

    void leavesInPeaceWhereThereIsAFleet() {
        Run run(R"({"fleet": {"discover": false, "hosts": [{"name": "a", "address": "127.0.0.1:9"}]}})");
        QVERIFY(run.start());
        QTRY_COMPARE(run.decision(), std::optional(false));
    }

    void leavesInPeaceWhereHostsWereFound() {
        Run run;
        QVERIFY(run.start());
        FleetWatch& fleet = run.application->context().fleet;
        connect(&fleet, &FleetWatch::roundFinished, &fleet, [&fleet](const FleetRoundPtr& round) {
            if (round->fleet.answered == 0)
                fleet.take(madeUpRound(madeUpHosts(3))); // after each of the real ones
        });
        fleet.take(madeUpRound(madeUpHosts(3)));
        QTRY_COMPARE(run.decision(), std::optional(false));
        QVERIFY(run.page() != "first-run"_L1);
    }

    void leadsThroughByTheKeyboard() {
        Place place;
        writeFile(place.scene.options.config, R"({"interface": "nic7", "clock": {"max_slew_ppm": 50}})");
        place.show();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"chooseSetUp"_s);
        place.key(Qt::Key_Return);
        QTRY_COMPARE(place.title(), u"Network interface"_s);
        const auto* interfaces = place.page->findChild<QListWidget*>(u"interfaces"_s);
        QTRY_VERIFY(interfaces->currentItem() && interfaces->currentItem()->text().startsWith(u"nic7"_s));
        place.key(Qt::Key_Home);
        QCOMPARE(interfaces->currentRow(), 0);
        keepPicture(*place.page, u"first-run-interface"_s);
        place.key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"roleFollower"_s);
        place.key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"roleMaster"_s);
        keepPicture(*place.page, u"first-run-role"_s);
        place.key(Qt::Key_Return);
        QTRY_COMPARE(place.title(), u"NTP server"_s);
        place.type(u"no server"_s);
        QVERIFY(!place.label(u"serverProblem"_s).isEmpty());
        QTRY_VERIFY(!place.button(u"stepNext"_s)->isEnabled());
        place.page->findChild<QComboBox*>(u"ntpServer"_s)->clearEditText();
        place.type(u"192.0.2.1"_s);
        QTRY_VERIFY(place.button(u"stepNext"_s)->isEnabled());
        place.key(Qt::Key_Return);
        QTRY_COMPARE(place.title(), u"What stands in the way"_s);
        QTRY_VERIFY(place.label(u"conflictSummary"_s) != "Looking…"_L1);
        keepPicture(*place.page, u"first-run-conflicts"_s);
        place.key(Qt::Key_Return);
        place.waitUntilReady();
        QVERIFY(place.page->findChild<QCheckBox*>(u"setUpService"_s)->isVisible()); // a running one, to be restarted
        keepPicture(*place.page, u"first-run-apply"_s);
        QVERIFY(place.written().contains("interface"_L1)); // nothing has been changed yet
        place.key(Qt::Key_Return);
        QTRY_COMPARE(place.title(), u"Done"_s);
        keepPicture(*place.page, u"first-run-done"_s);

        const QJsonObject file = place.written();
        QVERIFY(!file.contains("interface"_L1)); // found, as by default
        QCOMPARE(file[u"ntp_server"_s].toString(), u"192.0.2.1"_s);
        QCOMPARE(file[u"ntp_server_mode"_s][u"enabled"_s].toBool(), true);
        QCOMPARE(file[u"clock"_s][u"max_slew_ppm"_s].toInt(), 50); // nobody touched it
        QCOMPARE(place.control.asked, QStringList{u"restart"_s});
        QVERIFY(Autostart::isEnabled());
        place.key(Qt::Key_Return);
        QVERIFY(place.scene.preferences.get(Preferences::firstRunDone));
    }

    void goesBack() {
        Place place;
        place.show();
        place.page->showStep(2);
        place.button(u"stepBack"_s)->click();
        QTRY_COMPARE(place.title(), u"Network interface"_s);
        place.button(u"stepBack"_s)->click();
        QTRY_COMPARE(place.title(), u"Welcome to DanteSync"_s);
        QVERIFY(!place.button(u"stepBack"_s)->isVisible());
    }

    void watchesThoseThatWereNamed() {
        Place place;
        place.show();
        place.page->showStep(place.page->stepCount() - 1);
        place.scene.fleet.take(madeUpRound(madeUpHosts(3)));
        QTRY_VERIFY2(place.label(u"watchFound"_s).startsWith(u'3'), qPrintable(place.label(u"watchFound"_s)));
        auto* hosts = place.page->findChild<QLineEdit*>(u"watchHosts"_s);
        QVERIFY(hosts->hasFocus());
        place.type(u"a=1.2.3.4,a=1.2.3.5"_s);
        QTRY_VERIFY(!place.button(u"stepNext"_s)->isEnabled());
        QVERIFY(!place.label(u"watchProblem"_s).isEmpty());
        hosts->clear();
        place.type(u"foh=10.0.1.21, 10.0.1.22:4000"_s);
        keepPicture(*place.page, u"first-run-watch"_s);
        place.key(Qt::Key_Return);
        const QStringList kept = place.scene.preferences.get(Preferences::watchedHosts);
        QCOMPARE(kept, (QStringList{u"foh=10.0.1.21"_s, u"10.0.1.22:4000"_s}));
        QVERIFY(place.scene.preferences.get(Preferences::firstRunDone));

        Options options;
        const FleetChoice choice = chooseFleet({}, options, kept);
        QCOMPARE(choice.poll.query.hosts.size(), std::size_t(2));
        QCOMPARE(choice.poll.query.hosts[0].name, std::string("foh"));
    }

    void aServerIsTried() {
        Place place;
        SmallNtpServer server;
        server.offset = Nanoseconds{2'000'000'000};
        place.show();
        place.page->showStep(3);
        place.type(server.name());
        place.button(u"testNtp"_s)->click();
        QTRY_VERIFY2(place.label(u"ntpHeadline"_s).contains(u"behind it"_s), qPrintable(place.label(u"ntpHeadline"_s)));
        QVERIFY2(place.label(u"ntpHeadline"_s).contains(u"2.0"_s), qPrintable(place.label(u"ntpHeadline"_s)));
        QVERIFY2(place.label(u"ntpDetail"_s).contains(u"stratum 2"_s), qPrintable(place.label(u"ntpDetail"_s)));
        QCOMPARE(server.questions, 4);
        keepPicture(*place.page, u"first-run-ntp"_s);
        place.type(u"1"_s); // another one: the result is not of it
        QTRY_VERIFY(place.label(u"ntpHeadline"_s).isEmpty());
    }

    void aServerThatIsNoneIsTold() {
        Place place;
        SmallNtpServer server;
        server.edit = [](wire::ntp::Packet& packet) { packet.leap = wire::ntp::Leap::Unsynchronized; };
        place.show();
        place.page->showStep(3);
        place.type(server.name());
        place.button(u"testNtp"_s)->click();
        QTRY_VERIFY2(place.label(u"ntpHeadline"_s).contains(u"no time yet"_s),
                     qPrintable(place.label(u"ntpHeadline"_s)));
        QVERIFY(place.button(u"stepNext"_s)->isEnabled()); // it may be right later
    }

    void everyFailureHasItsKind() {
        const auto kind = [](const NtpOutcome& outcome) {
            const auto* failure = std::get_if<NtpFailure>(&outcome);
            return failure ? std::optional(failure->kind) : std::nullopt;
        };
        using Kind = NtpFailure::Kind;
        constexpr std::chrono::milliseconds patience(20'000); // an answer comes, however loaded the computer
        SmallNtpServer server;
        QCOMPARE(kind(asked(server.name(), 2, patience)), std::nullopt);
        server.instead = "no NTP at all";
        QCOMPARE(kind(asked(server.name(), 1, std::chrono::milliseconds(500))), std::optional(Kind::Garbage));
        server.instead.clear();
        server.edit = [](wire::ntp::Packet& packet) {
            packet.stratum = 0;
            packet.referenceId = wire::ntp::referenceIdFromText("DENY");
        };
        QCOMPARE(kind(asked(server.name(), 1, patience)), std::optional(Kind::Turned));
        server.edit = [](wire::ntp::Packet& packet) { packet.originTimestamp.fraction ^= 1; }; // of another question
        QCOMPARE(kind(asked(server.name(), 1, std::chrono::milliseconds(200))), std::optional(Kind::NoAnswer));
        server.silent = true;
        QCOMPARE(kind(asked(server.name(), 1, std::chrono::milliseconds(200))), std::optional(Kind::NoAnswer));
        QUdpSocket closed;
        QVERIFY(closed.bind(QHostAddress::LocalHost, 0));
        const QString nobody = u"127.0.0.1:%1"_s.arg(closed.localPort());
        closed.close();
        QCOMPARE(kind(asked(nobody, 1, patience)), std::optional(Kind::Refused));
    }

    void whatTheServiceSaysStandsThere() {
        Place place(m_folder.filePath(u"s1"_s));
        FakeService service(m_folder.filePath(u"s1"_s));
        const std::vector<Check> checks{
            {"clock_conflict", Verdict::Fail, "chronyd disciplines this clock", "stop and disable chronyd"},
            {"ptp_heard", Verdict::Ok, "grandmaster 00:1d:c1:0a:0b:0c, last Sync 0 s ago", {}},
            {"synchronised", Verdict::Fail, "not yet", "wait"}};
        service.answer(ipc::method::doctorRun, ipc::toJson(checks));
        QVERIFY(service.start());
        place.show();
        place.page->showStep(4);
        QTRY_VERIFY2(place.label(u"conflictSummary"_s).startsWith(u"1 "_s),
                     qPrintable(place.label(u"conflictSummary"_s)));
        QVERIFY(shows(*place.page, u"→ stop and disable chronyd"_s));
        place.page->showStep(1);
        QTRY_VERIFY(shows(*place.page, u"grandmaster 00:1d:c1:0a:0b:0c, last Sync 0 s ago"_s));
    }

    void whatIsSeenWithoutAServiceIsTold() {
        FakeServiceControl control;
        LocalFacts facts;
        facts.known = true;
        const auto verdict = [&](std::string_view id, bool serves = false) {
            for (const Check& check : localChecks(facts, control, serves))
                if (check.id == id)
                    return std::optional(check.verdict);
            return std::optional<Verdict>();
        };
        QCOMPARE(verdict("clock_conflict"), std::optional(Verdict::Ok));
        QCOMPARE(verdict("port_ntp_server"), std::nullopt);
        facts.timeServices = {u"chronyd"_s};
        facts.udpPorts = {123, 320};
        QCOMPARE(verdict("clock_conflict"), std::optional(Verdict::Warn));
        QCOMPARE(verdict("ptp_ports"), std::optional(Verdict::Fail));
        QCOMPARE(verdict("port_ntp_server", true), std::optional(Verdict::Fail));
        QCOMPARE(verdict("port_time_query"), std::optional(Verdict::Ok));
    }

    void aProcessTableIsRead() {
        const QDir root(m_folder.path());
        QVERIFY(root.mkpath(u"proc/12"_s) && root.mkpath(u"proc/13"_s) && root.mkpath(u"proc/net"_s));
        writeFile(root.filePath(u"proc/12/comm"_s), "systemd-timesyn\n");
        writeFile(root.filePath(u"proc/13/comm"_s), "bash\n");
        writeFile(root.filePath(u"proc/net/udp"_s),
                  "  sl  local_address rem_address   st\n"
                  "  12: 0100007F:013F 00000000:0000 07 00000000:00000000 00:00000000 00000000  0\n");
        const LocalFacts facts = lookAtThisComputer(m_folder.path());
        QVERIFY(facts.known);
        QCOMPARE(facts.timeServices, QStringList{u"systemd-timesyncd"_s});
        QCOMPARE(facts.udpPorts, std::set<int>{319});
    }

    void appliesThroughTheService() {
        Place place(m_folder.filePath(u"s2"_s));
        FakeService service(m_folder.filePath(u"s2"_s));
        service.answer(ipc::method::configGet, QJsonObject{{u"text"_s, u"{}\n"_s},
                                                           {u"revision"_s, u"r1"_s},
                                                           {u"file"_s, u"/somewhere/config.json"_s},
                                                           {u"keys"_s, QJsonArray()}});
        const QJsonArray changes{QJsonObject{{u"key"_s, u"ntp_server"_s}, {u"effect"_s, u"now"_s}}};
        service.answer(ipc::method::configSet, QJsonObject{{u"changes"_s, changes}});
        QVERIFY(service.start());
        place.show();
        QTRY_VERIFY(place.scene.service.state().connected());
        place.page->showStep(3);
        place.type(u"10.0.1.1"_s);
        place.page->showStep(5);
        place.waitUntilReady();
        QCOMPARE(service.lastParams(ipc::method::configSet)[u"dry_run"_s].toBool(), true);
        QVERIFY(!place.page->findChild<QCheckBox*>(u"setUpService"_s)->isVisible()); // nothing to restart it for
        place.button(u"stepNext"_s)->click();
        QTRY_COMPARE(place.title(), u"Done"_s);
        const QJsonObject params = service.lastParams(ipc::method::configSet);
        QCOMPARE(params[u"dry_run"_s].toBool(), false);
        QVERIFY(params[u"text"_s].toString().contains(u"10.0.1.1"_s));
        QVERIFY(place.control.asked.isEmpty());
    }

    void aRefusalIsToldInWords() {
        Place place(m_folder.filePath(u"s3"_s));
        FakeService service(m_folder.filePath(u"s3"_s));
        service.answer(ipc::method::configGet, QJsonObject{{u"text"_s, u"{}\n"_s},
                                                           {u"revision"_s, u"r1"_s},
                                                           {u"file"_s, u"/somewhere/config.json"_s},
                                                           {u"keys"_s, QJsonArray()}});
        service.refuse(ipc::method::configSet, ipc::rpcError(ipc::ErrorCode::NotPermitted, u"no"_s));
        QVERIFY(service.start());
        place.show();
        QTRY_VERIFY(place.scene.service.state().connected());
        place.page->showStep(3);
        place.type(u"10.0.1.1"_s);
        place.page->showStep(5);
        QTRY_VERIFY2(place.label(u"setUpDetail"_s).contains(u"group dantesync"_s),
                     qPrintable(place.label(u"setUpDetail"_s)));
        QVERIFY(!place.button(u"stepNext"_s)->isEnabled());
        QVERIFY(place.button(u"skipSetUp"_s)->isVisible()); // there is a way out
    }

    void aServiceThatDoesNotStartIsTold() {
        Place place;
        place.control.error = u"The unit is masked."_s;
        place.show();
        place.page->showStep(3);
        place.type(u"10.0.1.1"_s);
        place.page->showStep(5);
        place.waitUntilReady();
        place.button(u"stepNext"_s)->click();
        QTRY_COMPARE(place.label(u"setUpDetail"_s), u"The unit is masked."_s);
        QCOMPARE(place.written()[u"ntp_server"_s].toString(), u"10.0.1.1"_s);
    }

    void aShowLocksIt() {
        Place place;
        place.scene.preferences.set(Preferences::showMode, true);
        place.show();
        place.page->showStep(5);
        QTRY_VERIFY2(place.label(u"setUpHeadline"_s).contains(u"Show mode"_s),
                     qPrintable(place.label(u"setUpHeadline"_s)));
        QVERIFY(!place.button(u"stepNext"_s)->isEnabled());
        place.scene.preferences.set(Preferences::showMode, false);
        QTRY_VERIFY(place.button(u"stepNext"_s)->isEnabled());
    }

    void aVirtualLanThatDoesNotStartIsTold() {
        Place place;
        place.show();
        place.page->findChild<QWidget*>(u"chooseVirtualLan"_s)->setFocus();
        place.key(Qt::Key_Return);
        QTRY_VERIFY2(place.label(u"virtualLanWords"_s).contains(u"/no/such/program"_s),
                     qPrintable(place.label(u"virtualLanWords"_s)));
        keepPicture(*place.page, u"first-run-failed"_s);
    }

private:
    static bool shows(const QWidget& widget, const QString& text) {
        const auto labels = widget.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    QTemporaryDir m_folder;
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    TestFirstRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_first_run.moc"
