// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/result.h"

#include <QFile>
#include <QString>

#include <cstdint>
#include <string_view>

namespace dantesync::log {

/// A file that lines are appended to. Before it would grow above its limit it becomes FILE.1, what was FILE.1 becomes
/// FILE.2, and so on; the oldest goes. Not thread-safe.
class RotatingFile {
public:
    /// @p maximumBytes at least 1; @p keep rotated files beside the current one, 0: the file is emptied instead.
    /// @p foreign: whether a file that was there before and does not begin like a log may be written to.
    enum class Foreign : std::uint8_t { Refused, Taken };
    RotatingFile(const QString& path, std::int64_t maximumBytes, std::uint32_t keep,
                 Foreign foreign = Foreign::Refused);

    /// Creates the file when there is none; directories are not made.
    Status open();
    /// One write a line, so that whoever reads along sees whole lines.
    Status append(std::string_view line);

private:
    bool isOurs() const;
    Status rotate();
    QString rotatedName(std::uint32_t number) const;
    Error failure(const char* what) const;

    QFile m_file;
    const std::int64_t m_maximumBytes;
    const std::uint32_t m_keep;
    const Foreign m_foreign;
};

} // namespace dantesync::log
