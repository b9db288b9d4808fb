// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service's log: qCInfo(logPtp) << "..." and the like, one line an event. At the default level no line is made per
// packet. qCDebug, qCInfo, qCWarning, qCCritical are the levels debug, info, warning, error.
#pragma once

#include "service/log/log_ring.h"
#include "service/log/rotating_file.h"
#include "shared/config/config.h"
#include "shared/model/result.h"

#include <QLoggingCategory>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string_view>

namespace dantesync {

Q_DECLARE_LOGGING_CATEGORY(logPtp)
Q_DECLARE_LOGGING_CATEGORY(logNtp)
Q_DECLARE_LOGGING_CATEGORY(logClock)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logControl)
Q_DECLARE_LOGGING_CATEGORY(logDaemon)

/// For texts that are std::string: qCInfo(logPtp).noquote() << toQString(s). Anything in it is safe, the log escapes
/// it.
inline QString toQString(std::string_view s) {
    return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size()));
}

namespace log {

/// Where the messages of all threads go while it lives: standard error, the file if there is one, and the ring. One at
/// a time; before and after, Qt's own output stands.
class Log {
public:
    using Sink = std::function<void(std::string_view line)>;

    /// Writes to standard error, in the format that suits it.
    Log();
    /// For tests: @p sink gets what standard error would.
    Log(Sink sink, Format format);
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    /// Level and file from now on. An Error when the file cannot be opened; everything else holds nevertheless.
    Status configure(const config::Logging& settings);
    const Ring& ring() const { return m_ring; }

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void write(Level level, const char* category, const QString& message);
    void writeToFile(const Entry& entry);
    void setLevel(Level level);

    std::mutex m_mutex;
    Sink m_sink;
    Format m_format;
    std::atomic<Level> m_level = Level::Info;
    std::unique_ptr<RotatingFile> m_file;
    std::uint64_t m_linesLost = 0; ///< since the file could last be written
    Ring m_ring;
    QtMessageHandler m_previous = nullptr;
};

} // namespace log
} // namespace dantesync
