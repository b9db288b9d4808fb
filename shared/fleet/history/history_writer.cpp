// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/history/history_writer.h"

#include "shared/fleet/history/schema.h"
#include "shared/fleet/history/set_aside.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dantesync::history {
namespace {

constexpr UnixSeconds pruneInterval = 600;

qint64 seconds(std::chrono::hours hours) {
    return std::chrono::seconds(hours).count();
}

QString lockPath(const HistoryOptions& options) {
    return QString::fromStdString(options.path) + QStringLiteral(".lock");
}

std::string holderOf(const QLockFile& lock) {
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return "another program";
    return program.toStdString() + " (process " + std::to_string(pid) + " on " + host.toStdString() + ')';
}

} // namespace

HistoryWriter::HistoryWriter(const HistoryOptions& options)
    : m_options(options)
    , m_lock(lockPath(options)) {
    m_lock.setStaleLockTime(0); // never by age: only when the process that held it is gone
    m_options.keepSeconds = std::max(m_options.keepSeconds, std::chrono::hours(2));
}

HistoryWriter::~HistoryWriter() {
    m_database.close(); // before the lock is given back
}

Result<std::unique_ptr<HistoryWriter>> HistoryWriter::open(const HistoryOptions& options) {
    std::unique_ptr<HistoryWriter> writer(new HistoryWriter(options));
    // A lock that is there, and yet can be had, was left by a writer that did not end well.
    const bool endedBadly = QFileInfo::exists(lockPath(options));
    if (auto locked = writer->takeLock(); !locked)
        return locked.error();
    if (auto opened = writer->openDatabase(endedBadly); !opened)
        return opened.error();
    return writer;
}

Status HistoryWriter::takeLock() {
    const QString folder = QFileInfo(lockPath(m_options)).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{"cannot make the folder of the history", folder.toStdString(), "give another file"};
    if (m_lock.tryLock(0))
        return success();
    if (m_lock.error() == QLockFile::LockFailedError)
        return Error{"the history is being written by " + holderOf(m_lock), m_options.path,
                     "end that one, or give another file"};
    return Error{"cannot write the history's lock", lockPath(m_options).toStdString(),
                 "look at the folder's permissions and at the disk, or give another file"};
}

Status HistoryWriter::openDatabase(bool check) {
    auto prepared = prepareDatabase(check);
    if (!prepared && m_database.trouble() == Trouble::Corrupt)
        return startAnew();
    return prepared;
}

Status HistoryWriter::prepareDatabase(bool check) {
    if (auto opened = m_database.open(QString::fromStdString(m_options.path), Database::Access::Write); !opened)
        return opened.error();
    if (auto current = bringUpToDate(m_database); !current)
        return Error{current.error().what, m_options.path, current.error().remedy};
    // With a write-ahead log readers never wait, and what was committed survives a killed process.
    for (const char* pragma : {"pragma journal_mode = wal", "pragma synchronous = normal",
                               "pragma journal_size_limit = 16777216", "pragma cache_size = -16384"}) {
        QSqlQuery* query = m_database.run(pragma);
        if (query == nullptr)
            return m_database.error();
        query->finish();
    }
    setMostBytes(m_options.mostBytes);
    if (check && m_database.number("select count(*) from pragma_quick_check(1) where quick_check = 'ok'") != 1) {
        m_database.reportDamage();
        return m_database.error();
    }
    m_ids.forget();
    m_rollUp.forget();
    if (!m_rollUp.findUnfinished(m_database))
        return m_database.error();
    return success();
}

Status HistoryWriter::startAnew() {
    const std::string why = m_database.error().what;
    m_database.close();
    const auto aside = setAside(QString::fromStdString(m_options.path));
    if (!aside)
        return aside.error();
    m_notices.push_back(m_options.path + ": the history was damaged (" + why + "); it is kept as " +
                        aside->toStdString() + ", and a new one begins");
    return prepareDatabase(false);
}

void HistoryWriter::setMostBytes(std::int64_t bytes) {
    constexpr qint64 pageSize = 4096;
    constexpr qint64 mostPages = 1'073'741'823; // SQLite's own default
    m_options.mostBytes = bytes;
    const qint64 pages = bytes > 0 ? std::max<qint64>(bytes / pageSize, 1) : mostPages;
    m_database.number("pragma max_page_count = " + std::to_string(pages));
}

Status HistoryWriter::add(std::span<const Sample> samples) {
    m_samples.insert(m_samples.end(), samples.begin(), samples.end());
    return writePending();
}

Status HistoryWriter::mark(const Mark& mark) {
    m_marks.push_back(mark);
    return writePending();
}

Status HistoryWriter::writePending() {
    Status written = tryToWrite();
    if (!written && m_database.trouble() == Trouble::Corrupt) {
        if (auto anew = startAnew(); !anew)
            return anew.error();
        written = tryToWrite();
    }
    if (!written)
        dropOldest();
    return written;
}

Status HistoryWriter::tryToWrite() {
    const UnixSeconds now = !m_samples.empty() ? m_samples.back().time : m_newest.value_or(0);
    if (m_database.run("begin immediate") == nullptr)
        return m_database.error();
    if (!writeAll(now) || m_database.run("commit") == nullptr) {
        m_database.undo();
        m_ids.forget();
        return m_database.error();
    }
    m_rollUp.done(now);
    m_newest = now;
    m_samples.clear();
    m_marks.clear();
    return success();
}

bool HistoryWriter::writeAll(UnixSeconds now) {
    for (const Sample& sample : m_samples) {
        const auto host = m_ids.idOf(m_database, sample.host);
        if (!host || !writeSample(m_database, *host, stored(sample)))
            return false;
        m_rollUp.touched(*host, sample.time);
    }
    for (const Mark& mark : m_marks) {
        QSqlQuery* query = m_database.run("insert into mark (time, host, kind, text) values (?,?,?,?)",
                                          {static_cast<qint64>(mark.time), QString::fromStdString(mark.host),
                                           QString::fromStdString(mark.kind), QString::fromStdString(mark.text)});
        if (query == nullptr)
            return false;
        query->finish();
    }
    return m_rollUp.make(m_database, now) && prune(now);
}

bool HistoryWriter::prune(UnixSeconds now) {
    if (m_samples.empty() || (m_pruned && now >= *m_pruned && now - *m_pruned < pruneInterval))
        return true;
    const qint64 hours = now - seconds(m_options.keepHours);
    for (const auto& [sql, before] :
         {std::pair{"delete from second where host in (select id from host) and time < ?",
                    now - seconds(m_options.keepSeconds)},
          std::pair{"delete from minute where host in (select id from host) and time < ?",
                    now - seconds(m_options.keepMinutes)},
          std::pair{"delete from hour where host in (select id from host) and time < ?", hours},
          std::pair{"delete from mark where time < ?", hours}}) {
        QSqlQuery* query = m_database.run(sql, {static_cast<qint64>(before)});
        if (query == nullptr)
            return false;
        query->finish();
    }
    m_pruned = now;
    return true;
}

void HistoryWriter::dropOldest() {
    while (m_samples.size() > m_options.mostPending) {
        m_samples.pop_front();
        ++m_lost;
    }
    while (m_marks.size() > m_options.mostPending)
        m_marks.pop_front();
}

} // namespace dantesync::history
