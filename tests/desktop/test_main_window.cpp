// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/application.h"

#include <QApplication>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void aSecondStartRaisesTheFirstWindow() {
        QTemporaryDir folder;
        Options options;
        options.control = u"none"_s;
        options.dataFolder = folder.path();
        options.hosts = {u"nobody=127.0.0.1:9"_s};
        Application first(options);
        QVERIFY(first.start());
        QVERIFY(QTest::qWaitForWindowExposed(&first.window()));
        first.window().hide();

        std::optional<bool> started;
        const auto second = std::unique_ptr<QThread>(QThread::create([&] {
            SingleInstance instance(folder.path());
            started = instance.take();
        }));
        second->start();
        QTRY_VERIFY(first.window().isVisible());
        QVERIFY(second->wait());
        QCOMPARE(started, std::optional(false));
    }

    void everyPageHasATitleAndAPicture() {
        QTemporaryDir folder;
        Options options;
        options.control = u"none"_s;
        options.hosts = {u"nobody=127.0.0.1:9"_s}; // and nobody of the real network
        options.dataFolder = folder.path();
        Application application(options);
        QVERIFY(application.start());
        const auto* list = application.window().findChild<QListWidget*>(u"pageList"_s);
        QVERIFY(list->count() > 0);
        for (int i = 0; i < list->count(); ++i) {
            QVERIFY(!list->item(i)->text().isEmpty());
            QVERIFY2(!list->item(i)->icon().isNull(), qPrintable(list->item(i)->text()));
        }
    }
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_main_window.moc"
