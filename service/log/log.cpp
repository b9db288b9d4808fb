// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/log/log.h"

#include "shared/model/utf8.h"

#include <QDateTime>

#include <cstdio>
#include <cstring>
#include <utility>

namespace dantesync {

Q_LOGGING_CATEGORY(logPtp, "dantesync.ptp")
Q_LOGGING_CATEGORY(logNtp, "dantesync.ntp")
Q_LOGGING_CATEGORY(logClock, "dantesync.clock")
Q_LOGGING_CATEGORY(logNet, "dantesync.net")
Q_LOGGING_CATEGORY(logControl, "dantesync.control")
Q_LOGGING_CATEGORY(logDaemon, "dantesync.daemon")

namespace log {
namespace {

constexpr std::size_t longestMessage = 4096; // bytes; a line beyond that is somebody else's data, not an event

// Qt calls a plain function, so what it writes to must be found through one pointer.
std::mutex currentMutex;
Log* current = nullptr;

Level levelOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return Level::Debug;
    case QtInfoMsg:
        return Level::Info;
    case QtWarningMsg:
        return Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return Level::Error;
    }
    return Level::Error;
}

/// "dantesync.ptp" -> "ptp"; Qt's "default" are messages of nobody in particular.
std::string categoryName(const char* category) {
    constexpr std::string_view ours = "dantesync.";
    std::string_view name = category == nullptr ? "default" : category;
    if (name.substr(0, ours.size()) == ours)
        name.remove_prefix(ours.size());
    return std::string(name);
}

std::string safeMessage(const QString& message) {
    std::string out = printable(message.toStdString());
    if (out.size() <= longestMessage)
        return out;
    std::size_t cut = longestMessage;
    while (cut > 0 && (static_cast<unsigned char>(out[cut]) & 0xC0U) == 0x80U)
        --cut;
    return out.substr(0, cut) + "...";
}

void toStandardError(std::string_view line) {
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fflush(stderr);
}

} // namespace

Log::Log()
    : Log(toStandardError, formatForStandardError()) {}

Log::Log(Sink sink, Format format)
    : m_sink(std::move(sink))
    , m_format(format) {
    setLevel(Level::Info);
    const std::lock_guard lock(currentMutex);
    current = this;
    m_previous = qInstallMessageHandler(&Log::handle);
}

Log::~Log() {
    const std::lock_guard lock(currentMutex);
    qInstallMessageHandler(m_previous);
    current = nullptr;
}

Status Log::configure(const config::Logging& settings) {
    // Outside the lock, because Qt may have something to say about it, which comes back to us as a message.
    setLevel(settings.level);
    std::unique_ptr<RotatingFile> file;
    Status opened = success();
    if (!settings.file.empty()) {
        const std::int64_t maximumBytes = std::int64_t{settings.maxMegabytes} * 1'000'000;
        file = std::make_unique<RotatingFile>(toQString(settings.file), maximumBytes, settings.keep);
        opened = file->open();
    }
    const std::lock_guard lock(m_mutex);
    m_file.swap(file);
    m_linesLost = 0;
    return opened;
}

/// Qt's categories are switched, so that what is not logged is not even put together.
void Log::setLevel(Level level) {
    m_level = level;
    const auto rule = [&](const char* type, Level least) {
        return QStringLiteral("dantesync.*.%1=%2\n")
            .arg(QLatin1String(type), level <= least ? QStringLiteral("true") : QStringLiteral("false"));
    };
    QLoggingCategory::setFilterRules(rule("debug", Level::Debug) + rule("info", Level::Info) +
                                     rule("warning", Level::Warning));
}

void Log::handle(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const std::lock_guard lock(currentMutex);
    if (current != nullptr)
        current->write(levelOf(type), context.category, message);
}

void Log::write(Level level, const char* category, const QString& message) {
    const std::lock_guard lock(m_mutex);
    if (level < m_level)
        return; // of others' categories, which are not switched
    Entry entry;
    entry.unixMs = QDateTime::currentMSecsSinceEpoch();
    entry.level = level;
    entry.category = categoryName(category);
    entry.message = safeMessage(message);
    entry.sequence = m_ring.append(entry);
    m_sink(formatLine(entry, m_format));
    writeToFile(entry);
}

/// A file that cannot be written is told of once, on standard error, and tried again with every line.
void Log::writeToFile(const Entry& entry) {
    if (!m_file)
        return;
    const auto tell = [&](Level level, std::string_view message) {
        Entry notice{0, entry.unixMs, level, "log", printable(message)};
        m_ring.append(notice);
        m_sink(formatLine(notice, m_format));
    };
    if (const auto written = m_file->append(formatLine(entry, Format::Timestamped)); !written) {
        if (m_linesLost++ == 0)
            tell(Level::Error, written.error().text());
    } else if (m_linesLost > 0) {
        tell(Level::Warning,
             "the log file is written again; " + std::to_string(m_linesLost) + " lines are missing there");
        m_linesLost = 0;
    }
}

} // namespace log
} // namespace dantesync
