// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's own parts, on a display without a panel.
#include "app/desktop/core/application.h"
#include "app/desktop/dialogs/about_dialog.h"
#include "app/desktop/dialogs/preferences_dialog.h"
#include "app/desktop/presenters/diagnostics.h"
#include "app/desktop/presenters/shell_presenter.h"
#include "tests/desktop/fake_service_control.h"
#include "tests/desktop/scene.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace dantesync::test;
using namespace Qt::StringLiterals;

namespace {

constexpr fleet::ObserverTime start{1'000'000'000'000};

ServiceState liveState() {
    ServiceState state;
    state.link = Link::Connected;
    state.statusAt = start;
    state.status = SyncStatus{};
    state.status->mode = Mode::Lock;
    state.version = u"1.2.3"_s;
    return state;
}

void pick(QComboBox* box, const QVariant& value) {
    box->setCurrentIndex(box->findData(value));
    emit box->activated(box->currentIndex());
}

} // namespace

class TestShellWindow : public QObject {
    Q_OBJECT

private slots:
    void withoutATrayClosingQuits() {
        QTemporaryDir folder;
        Application application(Scene::optionsFor(u"none"_s, folder.path()), std::make_unique<FakeServiceControl>());
        QVERIFY(application.start());
        QVERIFY(!Tray::isThere());
        QVERIFY(QTest::qWaitForWindowExposed(&application.window()));
        QTimer::singleShot(0, &application.window(), &QWidget::close);
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(!application.context().preferences.get(Preferences::closeTold)); // there was nothing to explain
    }

    void pagesAreReachedByTheKeyboard() {
        QTemporaryDir folder;
        Application application(Scene::optionsFor(u"none"_s, folder.path()), std::make_unique<FakeServiceControl>());
        QVERIFY(application.start());
        MainWindow& window = application.window();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        const auto* list = window.findChild<QListWidget*>(u"pageList"_s);
        for (int i = list->count() - 1; i >= 0; --i) {
            if (list->item(i)->isHidden())
                continue; // not in the list until it is shown
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(list->currentRow(), i);
        }
        QTest::keyClick(&window, Qt::Key_F11);
        QPointer<QWidget> wall = window.findChild<QWidget*>(u"wallView"_s);
        QVERIFY(wall && wall->isFullScreen());
        QTest::keyClick(wall, Qt::Key_Escape);
        QTRY_VERIFY(!wall);
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        keepPicture(window, u"shell-light"_s);
        application.context().preferences.set(Preferences::theme, u"dark"_s);
        const auto ground = [&] { return window.palette().color(QPalette::Window).lightness(); };
        QTRY_VERIFY(ground() < 80);
        keepPicture(window, u"shell-dark"_s);
    }

    void aShowIsSeenAndCanBeEnded() {
        QTemporaryDir folder;
        Application application(Scene::optionsFor(u"none"_s, folder.path()), std::make_unique<FakeServiceControl>());
        QVERIFY(application.start());
        MainWindow& window = application.window();
        const auto* banner = window.findChild<QWidget*>(u"showBanner"_s);
        QVERIFY(!banner->isVisible());
        QAction* show = application.shell().actions()[Command::ShowMode];
        show->trigger();
        QVERIFY(banner->isVisible());
        QVERIFY(application.context().preferences.get(Preferences::showMode));
        const Actions& actions = application.shell().actions();
        QVERIFY(!actions[Command::StopService]->isEnabled() && !actions[Command::RestartService]->isEnabled());
        keepPicture(window, u"shell-show"_s);
        window.findChild<QPushButton*>(u"endShow"_s)->click();
        QVERIFY(!banner->isVisible() && !show->isChecked());
        QVERIFY(actions[Command::StopService]->isEnabled());
    }

    void preferencesTakeEffectAtOnce() {
        Scene scene;
        PreferencesDialog dialog(scene.context);
        dialog.show();
        pick(dialog.findChild<QComboBox*>(u"theme"_s), u"dark"_s);
        QCOMPARE(scene.preferences.get(Preferences::theme), u"dark"_s);
        pick(dialog.findChild<QComboBox*>(u"sampleRate"_s), 96'000);
        QCOMPARE(scene.preferences.get(Preferences::sampleRate), 96'000);
        pick(dialog.findChild<QComboBox*>(u"trayStyle"_s), u"white"_s);
        QCOMPARE(scene.preferences.get(Preferences::trayStyle), u"white"_s);
        pick(dialog.findChild<QComboBox*>(u"language"_s), u"en"_s);
        QCOMPARE(scene.preferences.get(Preferences::language), u"en"_s);
        auto* ntp = dialog.findChild<QCheckBox*>(u"notify/ntp"_s);
        QVERIFY(ntp->isChecked());
        ntp->click();
        QCOMPARE(scene.preferences.get(u"notify/ntp"_s, true).toBool(), false);
        dialog.findChild<QCheckBox*>(u"notify/all"_s)->click();
        QVERIFY(!scene.preferences.get(Preferences::notify));
        QVERIFY(!ntp->isEnabled());
        keepPicture(dialog, u"preferences"_s);
    }

    void preferencesStartAtLogin() {
        Scene scene;
        PreferencesDialog dialog(scene.context);
        dialog.show();
        auto* box = dialog.findChild<QCheckBox*>(u"startAtLoginBox"_s);
        QVERIFY(!box->isChecked());
        box->click();
        QVERIFY(box->isChecked());
        QVERIFY(PreferencesDialog(scene.context).findChild<QCheckBox*>(u"startAtLoginBox"_s)->isChecked());
        box->click();
        QVERIFY(!box->isChecked());
    }

    void diagnosticsAreCopiedWithoutNames() {
        Scene scene;
        AboutDialog dialog(scene.context);
        dialog.show();
        keepPicture(dialog, u"about"_s);
        dialog.findChild<QPushButton*>(u"copyDiagnostics"_s)->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"dantesync-app: "_s) && text.contains(u"link: none"_s), qPrintable(text));
        ServiceState state = liveState();
        state.status->grandmaster = GrandmasterStatus{};
        state.status->ntpServer = "secret.example";
        const QString live = diagnosticsText(state, nullptr, start);
        QVERIFY2(live.contains(u"mode: LOCK"_s) && live.contains(u"service: 1.2.3"_s), qPrintable(live));
        QVERIFY(!live.contains(u"secret"_s));
    }

    void theStatusBarSaysHowItStands() {
        ServiceState state = liveState();
        QCOMPARE(connectionRemark(state, start).text, u"Connected"_s);
        QCOMPARE(grandmasterRemark(state, start).text, u"No grandmaster"_s);
        QCOMPARE(ageRemark(state, start).text, u"Updated just now"_s);
        const fleet::ObserverTime later = start + Nanoseconds::fromSeconds(65.0);
        QVERIFY(connectionRemark(state, later).text.contains(u"silent"_s));
        QCOMPARE(ageRemark(state, later).text, u"Updated 1 min ago"_s);
        QCOMPARE(ageRemark(state, later).tone, Tone::Warning);
        state.link = Link::Unreachable;
        QVERIFY(connectionRemark(state, later).text.contains(u"trying again"_s));
        state.link = Link::None;
        state.statusAt.reset();
        QVERIFY(ageRemark(state, later).text.isEmpty());
    }

    void anotherVersionIsPointedOut() {
        ServiceState state = liveState();
        QVERIFY(versionRemark(state, u"1.2.3"_s).text.isEmpty());
        QCOMPARE(versionRemark(state, u"1.3.0"_s).text, u"Service 1.2.3, window 1.3.0"_s);
        state.version.clear(); // not told yet
        QVERIFY(versionRemark(state, u"1.3.0"_s).text.isEmpty());
    }
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    TestShellWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_shell_window.moc"
