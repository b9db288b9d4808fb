// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/log/log.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace dantesync;

class TestLog : public QObject {
    Q_OBJECT

private:
    QByteArrayList m_lines;
    std::unique_ptr<log::Log> m_log;

    void start(log::Format format) {
        m_log.reset(); // one at a time
        m_lines.clear();
        m_log = std::make_unique<log::Log>(
            [this](std::string_view line) { m_lines += QByteArray(line.data(), static_cast<qsizetype>(line.size())); },
            format);
    }
    static config::Logging withLevel(config::LogLevel level) {
        config::Logging settings;
        settings.level = level;
        return settings;
    }

private slots:
    void init() { start(log::Format::Journal); }
    void cleanup() { m_log.reset(); } // before the test itself reports through Qt

    void journalLines() {
        QVERIFY(m_log->configure(withLevel(config::LogLevel::Debug)).ok());
        qCDebug(logPtp) << "a";
        qCInfo(logNtp) << "b" << 5;
        qCWarning(logClock).noquote() << toQString("c");
        qCCritical(logDaemon, "d %d", 6);
        qWarning("of nobody");
        QCOMPARE(m_lines, (QByteArrayList{"<7>ptp: a\n", "<6>ntp: b 5\n", "<4>clock: c\n", "<3>daemon: d 6\n",
                                          "<4>default: of nobody\n"}));
    }

    void timestampedLines() {
        start(log::Format::Timestamped);
        qCInfo(logControl) << "ready";
        QCOMPARE(m_lines.size(), 1);
        const QRegularExpression form(QStringLiteral(
            "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d) info control: ready\n$"));
        QVERIFY2(form.match(QString::fromUtf8(m_lines[0])).hasMatch(), m_lines[0].constData());
    }

    void levelsAreKept() {
        qCDebug(logNet) << "hidden at the default level";
        qDebug("also hidden");
        QVERIFY(m_lines.isEmpty());
        QVERIFY(!logNet().isDebugEnabled()); // not even put together
        QVERIFY(m_log->configure(withLevel(config::LogLevel::Error)).ok());
        qCWarning(logNet) << "hidden";
        qWarning("hidden too");
        qCCritical(logNet) << "seen";
        QCOMPARE(m_lines, QByteArrayList{"<3>net: seen\n"});
        QCOMPARE(m_log->ring().tail(10).size(), std::size_t(1));
    }

    void nothingForgesALine() {
        qCInfo(logNet).noquote() << toQString("from \n<3>daemon: all is lost\r\x1b[2J");
        QCOMPARE(m_lines, QByteArrayList{"<6>net: from \\n<3>daemon: all is lost\\r\\x1b[2J\n"});
        m_lines.clear();
        qCInfo(logNet).noquote() << QString(100'000, QChar(0xE4));
        QCOMPARE(m_lines.size(), 1);
        QVERIFY(m_lines[0].size() < 4200);
        QVERIFY(m_lines[0].endsWith("\xC3\xA4...\n")); // cut between characters
    }

    void theFileGetsTimestampedLines() {
        QTemporaryDir dir;
        config::Logging settings;
        settings.file = dir.filePath(QStringLiteral("x.log")).toStdString();
        QVERIFY(m_log->configure(settings).ok());
        qCInfo(logPtp) << "to the file";
        QFile file(toQString(settings.file));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray line = file.readAll();
        QVERIFY2(line.endsWith(" info ptp: to the file\n") && line.startsWith("20"), line.constData());
        QVERIFY(m_log->configure({}).ok());
        qCInfo(logPtp) << "no longer";
        file.seek(0);
        QCOMPARE(file.readAll(), line);
    }

    void aFileThatCannotBeWrittenIsToldOfOnce() {
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("later"));
        config::Logging settings;
        settings.file = (folder + QStringLiteral("/x.log")).toStdString();
        QVERIFY(!m_log->configure(settings).ok());
        for (int i = 0; i < 3; ++i)
            qCInfo(logPtp) << "line" << i;
        QCOMPARE(m_lines.size(), 4);
        QVERIFY2(m_lines[1].startsWith("<3>log: ") && m_lines[1].contains("x.log"), m_lines[1].constData());
        QVERIFY(QDir().mkdir(folder));
        qCInfo(logPtp) << "line 3";
        QCOMPARE(m_lines.last(), QByteArray("<4>log: the log file is written again; 3 lines are missing there\n"));
        QVERIFY(QFile::exists(toQString(settings.file)));
    }

    void threadsDoNotMixTheirLines() {
        constexpr int perThread = 250;
        std::vector<std::thread> threads;
        threads.reserve(4);
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([] {
                for (int i = 0; i < perThread; ++i)
                    qCInfo(logNet) << "one whole line";
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(m_lines.size(), 4 * perThread);
        QCOMPARE(m_lines.count("<6>net: one whole line\n"), 4 * perThread);
        QCOMPARE(m_log->ring().lastSequence(), std::uint64_t(4 * perThread));
    }

    void afterItsLifeQtsOwnOutputStands() {
        m_log.reset();
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("nobody listens")));
        qCInfo(logPtp, "nobody listens");
        QVERIFY(m_lines.isEmpty());
    }

    void journalOnlyWhenStandardErrorLeadsThere() {
        qputenv("JOURNAL_STREAM", "8:1"); // as a shell of a desktop has it, while output goes to a terminal or pipe
        QCOMPARE(log::formatForStandardError(), log::Format::Timestamped);
        qunsetenv("JOURNAL_STREAM");
        QCOMPARE(log::formatForStandardError(), log::Format::Timestamped);
    }
};

QTEST_APPLESS_MAIN(TestLog)
#include "test_log.moc"
