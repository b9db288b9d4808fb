// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/log_ring.h"

#include "app/desktop/presenters/words.h"

#include <QDateTime>

#include <algorithm>

namespace dantesync::desktop {

std::vector<LogEntry> LogRing::add(const std::vector<LogEntry>& entries) {
    std::vector<LogEntry> added;
    for (const LogEntry& entry : entries) {
        if (entry.sequence <= m_last)
            continue;
        m_last = entry.sequence;
        m_lines.push_back(entry);
        added.push_back(entry);
        if (m_lines.size() > mostLines)
            m_lines.pop_front();
    }
    return added;
}

std::vector<LogEntry> LogRing::addTail(const std::vector<LogEntry>& entries, std::uint64_t lastSequence) {
    const auto isOther = [this](const LogEntry& entry) {
        return entry.sequence == m_last && !m_lines.empty() && entry.unixMs != m_lines.back().unixMs;
    };
    if (lastSequence < m_last || std::any_of(entries.begin(), entries.end(), isOther))
        m_last = 0;
    return add(entries);
}

QString logLine(const LogEntry& entry) {
    const QString time =
        QDateTime::fromMSecsSinceEpoch(entry.unixMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    const QString level = toQString(config::logLevelName(entry.level)).toUpper();
    QString message = entry.message;
    message.replace(u'\n', u' ');
    return time + QStringLiteral("  ") + level.leftJustified(7) + QStringLiteral("  ") +
           entry.category.leftJustified(10) + QStringLiteral("  ") + message;
}

} // namespace dantesync::desktop
