// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/log/log_line.h"

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <system_error>

namespace dantesync::log {
namespace {

/// The priorities of syslog(3) that sd-daemon(3) takes.
std::string_view journalPrefix(Level level) {
    switch (level) {
    case Level::Debug:
        return "<7>";
    case Level::Info:
        return "<6>";
    case Level::Warning:
        return "<4>";
    case Level::Error:
        return "<3>";
    }
    return "<6>";
}

std::string localTime(std::int64_t unixMs) {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(unixMs);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs).toStdString();
}

} // namespace

std::string formatLine(const Entry& entry, Format format) {
    std::string out;
    if (format == Format::Journal)
        out += journalPrefix(entry.level);
    else
        out += localTime(entry.unixMs) + ' ' + std::string(config::logLevelName(entry.level)) + ' ';
    return out + entry.category + ": " + entry.message + '\n';
}

Format formatForStandardError() {
    const std::string stream = qgetenv("JOURNAL_STREAM").toStdString(); // "DEVICE:INODE" of the journal's socket
    const std::size_t colon = stream.find(':');
    std::error_code error;
    const std::string target = std::filesystem::read_symlink("/proc/self/fd/2", error).string();
    if (error || colon == std::string::npos)
        return Format::Timestamped;
    return target == "socket:[" + stream.substr(colon + 1) + ']' ? Format::Journal : Format::Timestamped;
}

} // namespace dantesync::log
