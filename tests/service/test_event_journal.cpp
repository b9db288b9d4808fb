// SPDX-License-Identifier: GPL-3.0-or-later
//
// The journal over restarts, cuts and damage: what was written whole is read again, and nothing stops the service.
#include "service/event_journal.h"
#include "service/log/log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace dantesync;

class TestEventJournal : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString file(const char* suffix = "") const {
        return m_dir->filePath(QStringLiteral("events.jsonl") + QLatin1String(suffix));
    }
    QByteArray content(const char* suffix = "") const {
        QFile f(file(suffix));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    void append(const QByteArray& bytes) const {
        QFile f(file());
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Append));
        f.write(bytes);
    }
    static Event event(const char* text, EventKind kind = EventKind::NtpLost, Severity severity = Severity::Info,
                       std::int64_t wall = 0) {
        return {kind, severity, CounterTime{1}, WallTime{wall}, text};
    }
    static QByteArray texts(const std::vector<RecordedEvent>& events) {
        QByteArray out;
        for (const RecordedEvent& e : events)
            out += QByteArray::number(static_cast<qulonglong>(e.sequence)) + e.event.text.c_str() + ' ';
        return out.trimmed();
    }
    /// As a run that is killed leaves it.
    void aRunWith(const QList<const char*>& names) const {
        EventJournal journal(m_dir->path());
        journal.open();
        for (const char* name : names)
            journal.add(event(name));
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void eventsSurviveAKill() {
        aRunWith({"a", "b"});
        EventJournal journal(m_dir->path());
        const auto opening = journal.open();
        QCOMPARE(opening.read, std::size_t(2));
        QVERIFY(opening.killed && !opening.torn && opening.skipped == 0 && !opening.trouble);
        QCOMPARE(journal.add(event("c")).sequence, std::uint64_t(3));
        QCOMPARE(texts(journal.query({})), QByteArray("1a 2b 3c"));
    }

    void anEndIsSeen() {
        {
            EventJournal journal(m_dir->path());
            QVERIFY(!journal.open().killed); // the very first
            journal.add(event("end", EventKind::ServiceStopped));
        }
        QVERIFY(!EventJournal(m_dir->path()).open().killed);
    }

    void cutAtEveryLength() {
        aRunWith({"a", "b"});
        const QByteArray whole = content();
        const qsizetype second = whole.indexOf('\n') + 1;
        for (qsizetype length = second; length < whole.size(); ++length) {
            QFile f(file());
            QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
            f.write(whole.left(length));
            f.close();
            EventJournal journal(m_dir->path());
            const auto opening = journal.open();
            const bool onlyTheEnd = length == whole.size() - 1;
            QCOMPARE(opening.torn, length > second && !onlyTheEnd);
            QCOMPARE(opening.read, std::size_t(onlyTheEnd ? 2 : 1));
            QCOMPARE(opening.skipped, std::size_t(0));
            journal.add(event("c"));
            EventJournal again(m_dir->path());
            const auto second2 = again.open();
            QCOMPARE(texts(again.query({})), QByteArray(onlyTheEnd ? "1a 2b 3c" : "1a 2c"));
            QVERIFY(!second2.torn && second2.skipped == 0);
        }
    }

    void damageIsSkippedAndCounted() {
        aRunWith({"a"});
        append("garbage\n{}\n\xff\xfe\n" + QByteArray(50'000, 'x') + "\n");
        aRunWith({"b"});
        EventJournal journal(m_dir->path());
        const auto opening = journal.open();
        QCOMPARE(texts(journal.query({})), QByteArray("1a 2b"));
        QVERIFY(opening.skipped >= 4);
    }

    void anEndlessLastLineIsEnded() {
        append(QByteArray(100'000, 'x'));
        aRunWith({"a"});
        EventJournal journal(m_dir->path());
        journal.open();
        QCOMPARE(texts(journal.query({})), QByteArray("1a"));
    }

    void theSizeIsBounded() {
        EventJournal::Limits limits;
        limits.fileBytes = 2000;
        limits.keep = 2;
        limits.inMemory = 20;
        EventJournal journal(m_dir->path(), limits);
        journal.open();
        for (int i = 0; i < 500; ++i)
            journal.add(event("something"));
        qint64 bytes = 0;
        const auto files = QDir(m_dir->path()).entryInfoList(QDir::Files);
        for (const QFileInfo& info : files)
            bytes += info.size();
        QCOMPARE(files.size(), 3);
        QVERIFY(bytes <= 6000);
        QCOMPARE(journal.query({}).size(), std::size_t(20));
        EventJournal next(m_dir->path(), limits);
        QCOMPARE(next.open().skipped, std::size_t(0)); // the rotated ones in their order
        QCOMPARE(next.lastSequence(), std::uint64_t(500));
        QCOMPARE(next.query({}).size(), std::size_t(20));
    }

    void anUnusableDirectoryIsSaid() {
        const QString path = m_dir->filePath(QStringLiteral("a-file"));
        QFile f(path);
        QVERIFY(f.open(QIODevice::WriteOnly));
        for (const QString& directory : {path, path + QStringLiteral("/below")}) {
            EventJournal journal(directory);
            const auto opening = journal.open();
            QVERIFY(opening.trouble.has_value());
            QVERIFY(opening.trouble->remedy.find("memory only") != std::string::npos);
            journal.add(event("a"));
            QCOMPARE(texts(journal.query({})), QByteArray("1a"));
        }
    }

    void whatCannotBeWrittenIsSaidOnce() {
        QStringList lines;
        log::Log log([&](std::string_view line) { lines += toQString(line); }, log::Format::Timestamped);
        // Each event fills the file, so that the next rotates: where a directory has taken its name, that fails.
        EventJournal::Limits limits;
        limits.fileBytes = 1;
        limits.keep = 0;
        EventJournal journal(m_dir->path(), limits);
        journal.open();
        journal.add(event("a"));
        QVERIFY(QFile::remove(file()));
        QVERIFY(QDir().mkdir(file()));
        journal.add(event("b"));
        journal.add(event("c"));
        QCOMPARE(lines.filter(QStringLiteral("events are not kept")).size(), 1);
        QVERIFY(QDir().rmdir(file()));
        journal.add(event("d"));
        QCOMPARE(lines.filter(QStringLiteral("kept again; 2 are missing")).size(), 1);
        QCOMPARE(texts(journal.query({})), QByteArray("1a 2b 3c 4d"));
        QVERIFY(content().contains("\"d\""));
    }

    void queries() {
        EventJournal journal(m_dir->path());
        journal.open();
        for (int i = 1; i <= 5; ++i)
            journal.add(event("n", i % 2 ? EventKind::NtpLost : EventKind::ModeChanged,
                              i < 4 ? Severity::Info : Severity::Warning, i * 10));
        EventJournal::Query query;
        query.limit = 2;
        QCOMPARE(texts(journal.query(query)), QByteArray("4n 5n"));
        query.oldest = true;
        QCOMPARE(texts(journal.query(query)), QByteArray("1n 2n"));
        query.after = 3;
        QCOMPARE(texts(journal.query(query)), QByteArray("4n 5n"));
        query = {};
        query.kinds = {EventKind::ModeChanged};
        QCOMPARE(texts(journal.query(query)), QByteArray("2n 4n"));
        query.least = Severity::Warning;
        QCOMPARE(texts(journal.query(query)), QByteArray("4n"));
        query = {};
        query.from = WallTime{20};
        query.to = WallTime{30};
        QCOMPARE(texts(journal.query(query)), QByteArray("2n 3n"));
    }
};

QTEST_GUILESS_MAIN(TestEventJournal)
#include "test_event_journal.moc"
