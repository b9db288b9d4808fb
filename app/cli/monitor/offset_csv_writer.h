// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/monitor/offset_csv_line.h"
#include "shared/model/result.h"

#include <QFile>
#include <QString>

#include <deque>
#include <memory>

namespace dantesync::cli {

/// When a new file begins, besides when a host is new.
struct Rotation {
    enum class By : std::uint8_t { Nothing, Day, Size };
    By by = By::Nothing;
    std::int64_t bytes = 0; ///< of By::Size
};

/// Appends rows to NAME.csv. A row is written in one piece, so that a process that is killed leaves whole lines; a line
/// torn by something worse is ended first. A file's columns are fixed: with a new host NAME-2.csv begins, then
/// NAME-3.csv; by the day it is NAME-YYYYMMDD.csv (local date), NAME-YYYYMMDD-2.csv. A file that is there is continued
/// when it is the last one of its name and has the same hosts.
class OffsetCsvWriter {
public:
    OffsetCsvWriter(const QString& path, Rotation rotation);

    /// On failure the row is kept (up to ten thousand of them) and written with the next one that can be.
    Status write(OffsetCsvRow row);

    QString currentPath() const { return m_path; }
    std::size_t pending() const { return m_pending.size(); }
    std::uint64_t lost() const { return m_lost; }

private:
    Status writePending();
    Status writeRow(const OffsetCsvRow& row);
    Status fileFor(const OffsetCsvRow& row);
    Status open(const QString& path);
    bool isForNow(const OffsetCsvRow& row) const;
    bool takeNewHosts(const OffsetCsvRow& row);
    QString stemFor(const OffsetCsvRow& row) const;

    QString m_wanted;
    Rotation m_rotation;
    QString m_stem; ///< of the current file, without number and suffix
    QString m_path;
    std::unique_ptr<QFile> m_file;
    std::vector<std::string> m_hosts; ///< the current columns
    bool m_needsHeader = false;
    bool m_torn = false; ///< the file does not end with a line end
    std::deque<OffsetCsvRow> m_pending;
    std::uint64_t m_lost = 0;
};

} // namespace dantesync::cli
