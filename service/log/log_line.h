// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/config/config.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dantesync::log {

using Level = config::LogLevel;

/// One event, one line.
struct Entry {
    std::uint64_t sequence = 0; ///< counts this process's lines from 1
    std::int64_t unixMs = 0;    ///< when, milliseconds since the Unix epoch by the host's clock
    Level level = Level::Info;
    std::string category; ///< "ptp"; of others' messages their own, "qt.network.ssl"
    std::string message;  ///< nothing in it can end the line or steer a terminal
};

enum class Format : std::uint8_t {
    Timestamped, ///< 2024-05-01T12:34:56.789+02:00 warning ptp: ...
    Journal,     ///< <4>ptp: ... (sd-daemon(3); the journal has its own clock)
};

/// With the newline.
std::string formatLine(const Entry& entry, Format format);

/// Journal when standard error leads to systemd's journal (systemd.exec(5), $JOURNAL_STREAM), Timestamped otherwise. A
/// shell started by a desktop inherits the variable although its output goes elsewhere, hence the comparison.
Format formatForStandardError();

} // namespace dantesync::log
