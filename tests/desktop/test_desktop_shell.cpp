// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tray and the window in a real panel, under a real window manager.
#include "app/desktop/core/application.h"
#include "shared/ipc/event_json.h"
#include "shared/ipc/methods.h"
#include "shared/ipc/status_json.h"
#include "tests/desktop/bracket_translator.h"
#include "tests/desktop/fake_service.h"
#include "tests/desktop/fake_service_control.h"
#include "tests/desktop/scene.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace dantesync::test;
using namespace Qt::StringLiterals;

namespace {

SyncStatus statusOf(Mode mode) {
    SyncStatus status;
    status.mode = mode;
    status.settled = true;
    status.updated = CounterTime{400'000'000'000};
    status.modeSince = CounterTime{390'000'000'000};
    status.firstLock = CounterTime{100'000'000'000};
    status.phase = PhaseStatus{};
    status.phase->residual = Ppm{0.2};
    status.ntp = NtpStatus{};
    return status;
}

/// How many points of two pictures of one size differ clearly.
int differentPoints(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return a.width() * a.height();
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40 ? 1 : 0;
    return count;
}

QString plain(QString text) {
    return text.remove(u'&');
}

/// An application with a service of its own, in the panel of this display.
struct Desk {
    QTemporaryDir folder;
    FakeService service{folder.filePath(u"control"_s)};
    FakeServiceControl* control = nullptr;
    std::unique_ptr<Application> application;
    SyncStatus status = statusOf(Mode::Nano);

    explicit Desk(bool hidden = false) {
        service.start();
        service.answer(ipc::subscribeMethod(ipc::topic::status), [this](const QJsonObject&) { return QJsonObject(); });
        Options options;
        options.control = folder.filePath(u"control"_s);
        options.dataFolder = folder.path();
        options.hosts = {u"nobody=127.0.0.1:9"_s};
        options.hidden = hidden;
        auto made = std::make_unique<FakeServiceControl>();
        control = made.get();
        application = std::make_unique<Application>(options, std::move(made));
    }

    Tray& tray() { return application->shell().tray(); }
    MainWindow& window() { return application->window(); }
    void tell() { service.notify(ipc::notification::statusChanged, ipc::toJson(status)); }
    /// Tells @p mode until the tray shows @p condition.
    bool reach(Condition condition) {
        return QTest::qWaitFor(
            [&] {
                tell();
                QTest::qWait(20);
                return tray().look().condition == condition;
            },
            20'000);
    }
    bool inPanel() {
        return QTest::qWaitFor([&] { return tray().geometry().width() > 8; }, 20'000);
    }
    /// What the panel shows where our picture is.
    QImage panelPicture() {
        const QRect at = tray().geometry();
        return QGuiApplication::primaryScreen()
            ->grabWindow(0, at.x(), at.y(), at.width(), at.height())
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
    }
};

/// As a person with a mouse, through the X server: @p at in our own (scaled) coordinates.
bool click(const QPoint& at, int button) {
    const double scale = QGuiApplication::primaryScreen()->devicePixelRatio();
    return QProcess::execute(u"xdotool"_s,
                             {u"mousemove"_s, QString::number(qRound(at.x() * scale)),
                              QString::number(qRound(at.y() * scale)), u"click"_s, QString::number(button)}) == 0;
}

} // namespace

class TestDesktopShell : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QTRY_VERIFY_WITH_TIMEOUT(Tray::isThere(), 30'000); }

    void everyStateShowsInThePanelAndDiffersFromAllOthers() {
        Desk desk(true);
        QVERIFY(desk.application->start());
        QVERIFY(desk.inPanel());
        QTRY_VERIFY(desk.service.hasClient());
        std::vector<QImage> seen;
        const auto look = [&] {
            // The panel draws a little later than we tell it; two pictures of one state may be equal, of two never.
            const auto isNew = [&] {
                const QImage now = desk.panelPicture();
                for (const QImage& other : seen)
                    if (differentPoints(now, other) < 10)
                        return false;
                return true;
            };
            return QTest::qWaitFor(
                [&] {
                    desk.tell();
                    QTest::qWait(50);
                    return isNew();
                },
                20'000);
        };
        const std::array modes{std::pair(Mode::Nano, Condition::Nano), std::pair(Mode::Lock, Condition::Locked),
                               std::pair(Mode::Acq, Condition::Acquiring),
                               std::pair(Mode::NtpOnly, Condition::NtpOnly)};
        for (const auto& [mode, condition] : modes) {
            desk.status = statusOf(mode);
            QVERIFY2(desk.reach(condition), qPrintable(QString::number(static_cast<int>(mode))));
            QVERIFY2(look(), qPrintable(QString::number(static_cast<int>(mode))));
            seen.push_back(desk.panelPicture());
        }
        desk.status.ntpFailed = true;
        QVERIFY(desk.reach(Condition::Error));
        QVERIFY(look());
        seen.push_back(desk.panelPicture());
        desk.service.stop();
        QTRY_COMPARE(desk.tray().look().condition, Condition::Unreachable);
        QVERIFY(look());
        // Something is drawn: the panel's ground is one colour.
        seen.push_back(desk.panelPicture());
        for (const QImage& picture : seen) {
            QImage ground(picture.size(), QImage::Format_RGB32);
            ground.fill(picture.pixel(0, 0));
            QVERIFY(differentPoints(picture, ground) > 20);
        }
    }

    void theMenuOpensAndItsActionsWork() {
        Desk desk(true);
        QVERIFY(desk.application->start());
        QVERIFY(desk.inPanel());
        QTRY_VERIFY(desk.service.hasClient());
        QVERIFY(desk.reach(Condition::Nano));
        QMenu& menu = desk.tray().menu();
        QTRY_VERIFY_WITH_TIMEOUT((menu.isVisible() || (click(desk.tray().geometry().center(), 3), false)), 30'000);
        const QList<QAction*> actions = menu.actions();
        QVERIFY2(actions.front()->text().startsWith(u"NANO"_s), qPrintable(actions.front()->text()));
        QVERIFY(actions[1]->text().startsWith(u"Drift"_s));
        keepPicture(menu, u"tray-menu"_s);

        const auto choose = [&](Command command) {
            QAction* action = desk.application->shell().actions()[command];
            if (!menu.isVisible())
                menu.popup(QPoint(200, 200));
            QVERIFY(QTest::qWaitForWindowExposed(&menu));
            QVERIFY2(action->isEnabled(), qPrintable(action->text()));
            QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
            QTRY_VERIFY(!menu.isVisible());
        };
        QVERIFY(!desk.application->shell().actions()[Command::StartService]->isEnabled()); // it runs
        choose(Command::RestartService);
        choose(Command::StopService);
        QTRY_VERIFY(desk.application->shell().actions()[Command::StartService]->isEnabled());
        choose(Command::StartService);
        QCOMPARE(desk.control->asked, (QStringList{u"restart"_s, u"stop"_s, u"start"_s}));
        choose(Command::OpenWindow);
        QTRY_VERIFY(desk.window().isVisible());
        QTRY_VERIFY(desk.application->shell().actions()[Command::StopService]->isEnabled());
        desk.control->error = u"polkit says no"_s;
        choose(Command::StopService);
        QMessageBox* box = nullptr;
        QTRY_VERIFY((box = desk.window().findChild<QMessageBox*>()) && box->isVisible());
        QCOMPARE(box->informativeText(), u"polkit says no"_s);
        box->close();
    }

    void startAtLoginIsKeptInTheUsersFolder() {
        Desk desk(true);
        QVERIFY(desk.application->start());
        QAction* action = desk.application->shell().actions()[Command::StartAtLogin];
        const QString file = qEnvironmentVariable("XDG_CONFIG_HOME") + u"/autostart/dantesync-app.desktop"_s;
        QVERIFY(!action->isChecked() && !QFile::exists(file));
        action->trigger();
        QVERIFY(action->isChecked());
        QFile entry(file);
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(entry.readAll());
        QVERIFY(text.startsWith(u"[Desktop Entry]\n"_s));
        QVERIFY2(text.contains(u"Exec=\""_s + QApplication::applicationFilePath() + u"\" --hidden\n"_s),
                 qPrintable(text));
        action->trigger();
        QVERIFY(!action->isChecked() && !QFile::exists(file));
    }

    void closingHidesAndIsExplainedOnce() {
        Desk desk;
        QVERIFY(desk.application->start());
        QVERIFY(desk.inPanel());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
        QVERIFY(!desk.application->context().preferences.get(Preferences::closeTold));
        desk.window().close();
        QTRY_VERIFY(!desk.window().isVisible());
        QVERIFY(desk.application->context().preferences.get(Preferences::closeTold));
        QVERIFY(desk.tray().geometry().width() > 8); // still there
        QTRY_VERIFY_WITH_TIMEOUT(
            (desk.window().isVisible() || (click(desk.tray().geometry().center(), 1), QTest::qWait(300), false)),
            30'000);
    }

    void aSecondStartRaises() {
        Desk desk(true);
        QVERIFY(desk.application->start());
        std::optional<bool> started;
        const auto second = std::unique_ptr<QThread>(QThread::create([&] {
            SingleInstance instance(desk.folder.path());
            started = instance.take();
        }));
        second->start();
        QTRY_VERIFY(desk.window().isVisible());
        QTRY_VERIFY(second->isFinished());
        QCOMPARE(started, std::optional(false));
    }

    void aServiceThatDiesComesBack() {
        Desk desk;
        QVERIFY(desk.application->start());
        QTRY_VERIFY(desk.service.hasClient());
        QVERIFY(desk.reach(Condition::Nano));
        const auto* connection = desk.window().findChild<QWidget*>(u"connection"_s);
        const auto says = [&](const QString& text) {
            for (const QLabel* label : connection->findChildren<QLabel*>())
                if (label->text().contains(text))
                    return true;
            return false;
        };
        QTRY_VERIFY(says(u"Connected"_s));
        keepPicture(desk.window(), u"window-nano"_s);
        desk.service.stop();
        QTRY_COMPARE(desk.tray().look().condition, Condition::Unreachable);
        QTRY_VERIFY(says(u"trying again"_s));
        QVERIFY(desk.tray().toolTip().contains(u"Last known: NANO"_s)); // readable, but not as live
        QVERIFY(desk.service.start());
        QTRY_VERIFY_WITH_TIMEOUT(desk.service.hasClient(), 40'000);
        QVERIFY(desk.reach(Condition::Nano));
        QTRY_VERIFY(says(u"Connected"_s));
    }

    void aStepIsToldAndItsBubbleOpensTheEvent() {
        Desk desk(true);
        QVERIFY(desk.application->start());
        QVERIFY(desk.inPanel());
        QTRY_VERIFY(desk.service.hasClient());
        QVERIFY(desk.reach(Condition::Nano));
        std::vector<Notification> told;
        connect(&desk.application->shell().notifications(), &NotificationCenter::notify, this,
                [&](const std::vector<Notification>& more) { told.insert(told.end(), more.begin(), more.end()); });
        RecordedEvent step;
        step.sequence = 12;
        step.event.kind = EventKind::ForeignStep;
        step.event.severity = Severity::Warning;
        step.event.counter = desk.status.updated + Nanoseconds::fromSeconds(1.0);
        step.event.text = "somebody set the clock 2 s back";
        desk.service.notify(ipc::notification::eventsAdded, {{u"events"_s, QJsonArray{ipc::toJson(step)}}});
        QTRY_COMPARE(told.size(), std::size_t{1});
        QVERIFY(told.front().origin && told.front().origin->sequence == 12);
        emit desk.tray().notificationClicked(told.front().origin);
        QTRY_VERIFY(desk.window().isVisible());
        QCOMPARE(desk.window().currentPage()->id(), u"events"_s);
    }

    void theLanguageChangesWhileItRuns() {
        Desk desk;
        QVERIFY(desk.application->start());
        QTRY_VERIFY(desk.service.hasClient());
        QVERIFY(desk.reach(Condition::Nano));
        BracketTranslator brackets;
        QVERIFY(QApplication::installTranslator(&brackets));
        emit desk.application->context().language.changed();
        const auto* list = desk.window().findChild<QListWidget*>(u"pageList"_s);
        QTRY_VERIFY(list->item(0)->text().startsWith(u'['));
        for (QAction* action : desk.tray().menu().actions())
            if (!action->isSeparator() && !action->text().isEmpty())
                QVERIFY2(plain(action->text()).startsWith(u'['), qPrintable(action->text()));
        QVERIFY(desk.tray().toolTip().startsWith(u'['));
        QApplication::removeTranslator(&brackets);
        emit desk.application->context().language.changed();
        QTRY_VERIFY(!list->item(0)->text().startsWith(u'['));
    }

    void darkIsDarkEverywhere() {
        Desk desk;
        QVERIFY(desk.application->start());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
        const auto brightness = [&] {
            const QImage image = desk.window().grab().toImage().scaled(1, 1, {}, Qt::SmoothTransformation);
            return qGray(image.pixel(0, 0));
        };
        desk.application->context().preferences.set(Preferences::theme, u"light"_s);
        QTRY_VERIFY(brightness() > 180);
        desk.application->context().preferences.set(Preferences::theme, u"dark"_s);
        QTRY_VERIFY(brightness() < 70);
        keepPicture(desk.window(), u"window-dark"_s);
        desk.application->context().preferences.set(Preferences::theme, u"light"_s);
    }

    void theScaleIsTheOneAskedFor() {
        const QString wanted = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s);
        QCOMPARE(QGuiApplication::primaryScreen()->devicePixelRatio(), wanted.toDouble());
    }
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    TestDesktopShell test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_desktop_shell.moc"
