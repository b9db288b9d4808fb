// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_folder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace dantesync::demo;
using namespace Qt::StringLiterals;

class TestDemoFolder : public QObject {
    Q_OBJECT
private slots:
    void goesWithItsObject();
    void livingDemosKeepTheirs();
    void leftoversOfTheDeadAreRemoved();
    void whatIsNotADemosStays();
    void saysThatItCannotBeMade();
};

namespace {

bool touch(const QString& path) {
    return QFile(path).open(QIODevice::WriteOnly);
}

} // namespace

void TestDemoFolder::goesWithItsObject() {
    const QTemporaryDir parent;
    QString path;
    {
        const DemoFolder folder(parent.path());
        QVERIFY(folder.isValid());
        path = folder.path();
        QVERIFY(touch(path + u"/file"_s));
    }
    QVERIFY(!QFile::exists(path));
}

void TestDemoFolder::livingDemosKeepTheirs() {
    const QTemporaryDir parent;
    const DemoFolder first(parent.path());
    const DemoFolder second(parent.path());
    QVERIFY(first.isValid() && second.isValid());
    QVERIFY(QFile::exists(first.path()));
    QVERIFY(first.path() != second.path());
}

void TestDemoFolder::leftoversOfTheDeadAreRemoved() {
    const QTemporaryDir parent;
    QProcess demo;
    demo.start(QStringLiteral(DEMO_STAND_IN), {u"--folder"_s, parent.path()});
    QTRY_VERIFY(demo.bytesAvailable() > 0 && demo.canReadLine());
    const QString left = QString::fromUtf8(demo.readLine().trimmed());
    QVERIFY(QFile::exists(left));
    const DemoFolder beside(parent.path());
    QVERIFY2(QFile::exists(left), "its demo lives");
    demo.kill(); // SIGKILL: it cannot clean up
    QVERIFY(demo.waitForFinished(60'000));
    QVERIFY(QFile::exists(left));
    const DemoFolder next(parent.path());
    QVERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(beside.path()));
}

void TestDemoFolder::whatIsNotADemosStays() {
    const QTemporaryDir parent;
    const QDir folder(parent.path());
    // No lock in it; another name; a link to somewhere else.
    QVERIFY(folder.mkdir(u"dantesync-demo-abcdef"_s) && folder.mkdir(u"dantesync-demo-kept"_s) &&
            folder.mkdir(u"other"_s));
    QVERIFY(touch(folder.filePath(u"dantesync-demo-kept/demo.lock"_s)) && touch(folder.filePath(u"other/demo.lock"_s)));
    QVERIFY(QFile::link(folder.filePath(u"other"_s), folder.filePath(u"dantesync-demo-linked"_s)));
    const DemoFolder demo(parent.path());
    for (const QString& name : {u"dantesync-demo-abcdef"_s, u"dantesync-demo-kept"_s, u"other/demo.lock"_s})
        QVERIFY2(QFile::exists(folder.filePath(name)), qPrintable(name));
}

void TestDemoFolder::saysThatItCannotBeMade() {
    const DemoFolder folder(u"/proc/nowhere"_s);
    QVERIFY(!folder.isValid());
    QVERIFY(!folder.errorString().isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoFolder)
#include "test_demo_folder.moc"
