// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/event_journal.h"

#include "service/log/log.h"
#include "shared/ipc/event_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace dantesync {
namespace {

constexpr qint64 longestLine = 16'384;
constexpr qint64 longestFile = 16'000'000; // whatever that is, it is not ours

std::optional<RecordedEvent> eventIn(const QByteArray& line) {
    const auto event = ipc::recordedEventFromJson(QJsonDocument::fromJson(line).object());
    return event.ok() ? std::optional(*event) : std::nullopt;
}

} // namespace

EventJournal::EventJournal(const QString& directory)
    : EventJournal(directory, Limits{}) {}

EventJournal::EventJournal(const QString& directory, Limits limits)
    : m_path(QDir(directory).filePath(QStringLiteral("events.jsonl")))
    , m_limits(limits)
    , m_file(m_path, limits.fileBytes, limits.keep, log::RotatingFile::Foreign::Taken) {} // not the log's format

EventJournal::Opening EventJournal::open() {
    Opening opening;
    const QString directory = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(directory)) {
        opening.trouble = Error{"cannot create the directory", directory.toStdString(),
                                "create it for the service's user, or give another --state-dir; events are kept in "
                                "memory only"};
        return opening;
    }
    takeOffTornLine(opening);
    for (std::uint32_t number = m_limits.keep; number > 0; --number)
        readFile(m_path + QLatin1Char('.') + QString::number(number), opening);
    readFile(m_path, opening);
    opening.killed = !m_events.empty() && m_events.back().event.kind != EventKind::ServiceStopped;
    if (Status opened = m_file.open(); !opened.ok())
        opening.trouble = Error{opened.error().what, opened.error().where,
                                opened.error().remedy + "; events are kept in memory only"};
    m_writable = !opening.trouble;
    return opening;
}

/// A service that was killed, or a full disk, may leave half a line at the end: the next one must not be glued to it.
void EventJournal::takeOffTornLine(Opening& opening) {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || file.size() == 0)
        return;
    const qint64 begin = std::max<qint64>(0, file.size() - longestLine);
    file.seek(begin);
    const QByteArray tail = file.readAll();
    const qsizetype newline = tail.lastIndexOf('\n');
    if (newline == tail.size() - 1)
        return;
    if (eventIn(tail.mid(newline + 1))) { // only its end is missing
        file.write("\n");
        return;
    }
    opening.torn = true;
    file.resize(newline < 0 && begin > 0 ? file.size() : begin + newline + 1);
    if (newline < 0 && begin > 0)
        file.write("\n"); // no line of ours: left alone, and ended
}

void EventJournal::readFile(const QString& path, Opening& opening) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (file.size() > longestFile) {
        file.seek(file.size() - longestFile);
        file.readLine(longestLine);
    }
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(longestLine).trimmed();
        if (line.isEmpty())
            continue;
        auto event = eventIn(line);
        if (!event || event->sequence <= m_lastSequence) {
            ++opening.skipped;
            continue;
        }
        ++opening.read;
        m_lastSequence = event->sequence;
        keep(std::move(*event));
    }
}

void EventJournal::keep(RecordedEvent event) {
    m_events.push_back(std::move(event));
    while (m_events.size() > m_limits.inMemory)
        m_events.pop_front();
}

const RecordedEvent& EventJournal::add(const Event& event) {
    keep({++m_lastSequence, event});
    if (m_writable)
        writeLine(m_events.back());
    return m_events.back();
}

void EventJournal::writeLine(const RecordedEvent& event) {
    const QByteArray line = QJsonDocument(ipc::toJson(event)).toJson(QJsonDocument::Compact) + '\n';
    const Status written = m_file.append({line.constData(), static_cast<std::size_t>(line.size())});
    if (!written.ok()) {
        if (m_unwritten++ == 0)
            qCWarning(logDaemon, "events are not kept: %s", written.error().text().c_str());
    } else if (m_unwritten > 0) {
        qCWarning(logDaemon, "events are kept again; %llu are missing in %s",
                  static_cast<unsigned long long>(m_unwritten), qUtf8Printable(m_path));
        m_unwritten = 0;
    }
}

std::vector<RecordedEvent> EventJournal::query(const Query& query) const {
    std::vector<RecordedEvent> out;
    for (const RecordedEvent& recorded : m_events) {
        const Event& event = recorded.event;
        const bool wanted = (!query.after || recorded.sequence > *query.after) &&
                            (!query.from || event.wall >= *query.from) && (!query.to || event.wall <= *query.to) &&
                            (query.kinds.empty() || query.kinds.contains(event.kind)) && event.severity >= query.least;
        if (wanted)
            out.push_back(recorded);
    }
    if (out.size() > query.limit) {
        const auto surplus = static_cast<std::ptrdiff_t>(out.size() - query.limit);
        if (query.oldest)
            out.erase(out.end() - surplus, out.end());
        else
            out.erase(out.begin(), out.begin() + surplus);
    }
    return out;
}

} // namespace dantesync
