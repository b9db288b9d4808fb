// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quitting while something was typed into the configuration and not applied.
#include "app/desktop/core/application.h"
#include "app/desktop/pages/configuration_page.h"
#include "tests/desktop/fake_service_control.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    Run() {
        write("{}\n");
        Options options;
        options.control = u"none"_s;
        options.config = file();
        options.dataFolder = folder.path();
        options.hosts = {u"nobody=127.0.0.1:9"_s};
        options.language = u"en"_s;
        application = std::make_unique<Application>(options, std::make_unique<test::FakeServiceControl>());
        if (!application->start() || !QTest::qWaitForWindowExposed(&application->window()))
            qFatal("it does not start");
    }
    QString file() const { return folder.filePath(u"config.json"_s); }
    void write(const QByteArray& text) const {
        QFile out(file());
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(text) < 0)
            qFatal("cannot write");
    }
    QByteArray text() const {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    /// Then another page is shown, and what was typed is kept on its own.
    void type() const {
        MainWindow& window = application->window();
        window.showPage(u"configuration"_s);
        auto* page = qobject_cast<ConfigurationPage*>(window.page(u"configuration"_s));
        auto* line = page->findChild<QWidget*>(u"clock.max_slew_ppm"_s)->findChild<QLineEdit*>();
        QTRY_COMPARE(line->text(), QString()); // the file was read
        QTRY_VERIFY(page->draft().base().fileName == file().toStdString());
        line->setText(u"250"_s);
        emit line->textEdited(u"250"_s);
        QTRY_VERIFY(page->hasUnsaved());
        QTimer::singleShot(0, &window, [&window] {
            window.findChild<QMessageBox*>(u"leaveQuestion"_s)->defaultButton()->click(); // leave, keep them
        });
        window.showPage(u"lan"_s);
        QCOMPARE(window.currentPage()->id(), u"lan"_s);
    }
    void quit() const { application->shell().actions()[Command::Quit]->trigger(); }
    QMessageBox* question() const { return application->window().findChild<QMessageBox*>(u"quitQuestion"_s); }
    /// Runs until the application quits. False: it did not.
    bool quitsAfter(const std::function<void()>& action) const {
        bool inTime = true;
        QTimer tooLate;
        tooLate.setSingleShot(true);
        QObject::connect(&tooLate, &QTimer::timeout, &tooLate, [&inTime] {
            inTime = false;
            QCoreApplication::exit(1);
        });
        tooLate.start(30'000);
        QTimer::singleShot(0, &application->window(), action);
        QApplication::exec();
        return inTime;
    }

    QTemporaryDir folder;
    std::unique_ptr<Application> application;
};

} // namespace

class TestQuit : public QObject {
    Q_OBJECT

private slots:
    void nothingTypedNothingAsked() {
        Run run;
        QVERIFY(run.quitsAfter([&run] { run.quit(); }));
        QVERIFY(!run.question());
    }

    void closingAsksWhereNoTrayIsLeft() {
        Run run;
        run.type();
        QVERIFY(!Tray::isThere());
        run.application->window().close();
        QTRY_VERIFY(run.question());
        QVERIFY(run.application->window().isVisible());
    }

    void cancelStays() {
        Run run;
        run.type();
        run.quit();
        QTRY_VERIFY(run.question());
        run.quit(); // asked once
        QCOMPARE(run.application->window().findChildren<QMessageBox*>(u"quitQuestion"_s).size(), 1);
        QCOMPARE(run.application->window().currentPage()->id(), u"configuration"_s);
        run.question()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!run.question());
        QVERIFY(run.application->window().isVisible());
        QCOMPARE(run.text(), QByteArray("{}\n"));
    }

    void discardQuits() {
        Run run;
        run.type();
        run.quit();
        QTRY_VERIFY(run.question());
        QVERIFY(run.quitsAfter([&run] { run.question()->button(QMessageBox::Discard)->click(); }));
        QCOMPARE(run.text(), QByteArray("{}\n"));
    }

    void saveSavesAndQuits() {
        Run run;
        run.type();
        run.quit();
        QTRY_VERIFY(run.question());
        QVERIFY(run.quitsAfter([&run] { run.question()->button(QMessageBox::Save)->click(); }));
        QVERIFY2(run.text().contains("250"), run.text().constData());
    }

    void whatCannotBeSavedKeepsItOpen() {
        Run run;
        run.type();
        run.write("{ \"logging\": { \"keep\": 7 } }\n"); // underneath
        run.quit();
        QTRY_VERIFY(run.question());
        run.question()->button(QMessageBox::Save)->click();
        QTRY_VERIFY(run.application->window().findChild<QDialog*>(u"conflictDialog"_s));
        QVERIFY(run.application->window().isVisible());
        QVERIFY(run.text().contains("7"));
    }
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestQuit test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_quit.moc"
