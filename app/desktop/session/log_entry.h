// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/config/config.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace dantesync::desktop {

/// A line of the service's log, as log.tail gives it.
struct LogEntry {
    std::uint64_t sequence = 0;
    std::int64_t unixMs = 0;
    config::LogLevel level = config::LogLevel::Info;
    QString category;
    QString message;
};

/// The entries of a log.tail answer or a log.added notification; what makes no sense in it is left out.
std::vector<LogEntry> logEntriesFrom(const QJsonObject& answer);

} // namespace dantesync::desktop
