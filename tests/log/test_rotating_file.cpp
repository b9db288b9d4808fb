// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/log/rotating_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync::log;

class TestRotatingFile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

    QByteArray content(const QString& suffix = {}) {
        QFile file(m_path + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    qsizetype count() const { return QDir(m_dir->path()).entryList(QDir::Files).size(); }

private slots:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("x.log"));
    }

    void rotatesBeforeTheLimitIsPassed() {
        RotatingFile file(m_path, 10, 2);
        QVERIFY(file.open().ok());
        for (const char* line : {"1111\n", "2222\n", "3333\n", "4444\n", "5555\n", "6666\n", "7777\n"})
            QVERIFY(file.append(line).ok());
        QCOMPARE(content(), QByteArray("7777\n"));
        QCOMPARE(content(QStringLiteral(".1")), QByteArray("5555\n6666\n"));
        QCOMPARE(content(QStringLiteral(".2")), QByteArray("3333\n4444\n"));
        QCOMPARE(count(), 3);
    }

    void keepsNone() {
        RotatingFile file(m_path, 10, 0);
        QVERIFY(file.open().ok());
        for (const char* line : {"1111\n", "2222\n", "3333\n"})
            QVERIFY(file.append(line).ok());
        QCOMPARE(content(), QByteArray("3333\n"));
        QCOMPARE(count(), 1);
    }

    void leavesOtherFilesAlone() {
        const QByteArray configuration = "{ \"logging\": {} }\n";
        QFile other(m_path);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write(configuration) == configuration.size());
        other.close();
        RotatingFile file(m_path, 10, 0);
        QVERIFY(!file.open().ok());
        QVERIFY(!file.append("1234\n").ok());
        QCOMPARE(content(), configuration);
        const QString link = m_dir->filePath(QStringLiteral("link.log"));
        QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("elsewhere")), link));
        QVERIFY(!RotatingFile(link, 10, 0).open().ok());
        QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("elsewhere"))));
    }

    void itsOwnLinesAreKnownAgain() {
        for (int run = 0; run < 2; ++run) {
            RotatingFile file(m_path, 100, 1);
            QVERIFY(file.open().ok());
            QVERIFY(file.append("2026-11-25T16:00:00.000Z info x\n").ok());
        }
        QCOMPARE(content().count('\n'), 2);
    }

    void goesOnWhereTheLastRunStopped() {
        for (int run = 0; run < 2; ++run) {
            RotatingFile file(m_path, 10, 1, RotatingFile::Foreign::Taken);
            QVERIFY(file.open().ok());
            QVERIFY(file.append("1234\n").ok());
        }
        QCOMPARE(content(), QByteArray("1234\n1234\n"));
        RotatingFile file(m_path, 10, 1, RotatingFile::Foreign::Taken);
        QVERIFY(file.open().ok());
        QVERIFY(file.append("5678\n").ok());
        QCOMPARE(content(), QByteArray("5678\n"));
    }

    void aLineAboveTheLimitIsStillWritten() {
        RotatingFile file(m_path, 3, 1);
        QVERIFY(file.open().ok());
        QVERIFY(file.append("long line\n").ok());
        QCOMPARE(content(), QByteArray("long line\n"));
    }

    void saysWhatIsWrong() {
        RotatingFile file(m_dir->filePath(QStringLiteral("no/such/x.log")), 10, 1);
        const auto opened = file.open();
        QVERIFY(!opened.ok());
        QVERIFY(QString::fromStdString(opened.error().text()).contains(QStringLiteral("no/such/x.log")));
        QVERIFY(!opened.error().remedy.empty());
    }

    void aFullDiskIsNoted() {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no /dev/full here");
        RotatingFile file(QStringLiteral("/dev/full"), 1'000'000, 1);
        QVERIFY(file.open().ok());
        QVERIFY(!file.append("line\n").ok());
    }
};

QTEST_APPLESS_MAIN(TestRotatingFile)
#include "test_rotating_file.moc"
