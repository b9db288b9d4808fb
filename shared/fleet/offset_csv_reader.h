// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads recordings of offsets, as `dantesync monitor` and older tools write them, a row at a time in constant memory.
// Takes any bytes: a row that is not understood is counted, and the first ones are named.
#pragma once

#include "shared/fleet/csv_fields.h"
#include "shared/fleet/csv_timestamp.h"
#include "shared/fleet/offset_csv_header.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace dantesync::fleet {

/// Views into the reader, good until the next row.
struct OffsetRow {
    double timestamp = 0.0; ///< Unix seconds
    std::string_view reference;
    std::span<const double> offsets; ///< ms, host minus reference, one a host of the header; NaN: offline
    std::optional<double> spread;    ///< ms; nothing when nobody answered
};

struct MalformedRow {
    std::uint64_t line = 0; ///< from 1
    std::string reason;
};

/// What was met in a file besides its rows.
struct OffsetCsvNotes {
    std::uint64_t lines = 0;
    std::uint64_t rows = 0;
    std::uint64_t malformed = 0;
    std::vector<MalformedRow> firstMalformed; ///< at most 10
    std::uint64_t comments = 0;
    std::uint64_t headers = 0;
    std::uint64_t columnChanges = 0; ///< headers with other columns than before
    std::set<TimestampForm> timestampForms;
    char separator = ',';
    bool byteOrderMark = false;
    bool lastLineTorn = false;   ///< cut off before its end, and not taken
    bool spreadComputed = false; ///< no such column: largest minus smallest of the hosts and the reference (0)
    std::string readError;       ///< the file ended early; empty: it did not
};

class OffsetCsvReader {
public:
    /// @p device is open for reading, and outlives the reader.
    explicit OffsetCsvReader(QIODevice& device);

    /// False at the end.
    bool next(OffsetRow& row);
    /// Of the row that next() gave. It changes where a file has another header further down: then so does
    /// notes().columnChanges.
    const OffsetCsvHeader& header() const { return m_header; }
    const OffsetCsvNotes& notes() const { return m_notes; }

private:
    bool nextLine(std::string_view& line);
    bool fill();
    bool takeLine(std::string_view line, OffsetRow& row);
    void takeHeader(std::string_view line);
    bool takeRow(std::string_view line, OffsetRow& row);
    bool readOffsets(OffsetRow& row);
    bool isPlausible(double timestamp);
    bool malformed(std::string reason);

    QIODevice& m_device;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_atEnd = false;
    bool m_lineComplete = true; ///< ended with a line feed
    CsvFields m_fields;
    OffsetCsvHeader m_header;
    std::vector<double> m_offsets;
    std::optional<double> m_lastTimestamp;
    std::optional<double> m_leapTo;
    OffsetCsvNotes m_notes;
};

} // namespace dantesync::fleet
