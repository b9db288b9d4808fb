// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/offset_csv_reader.h"

#include "shared/model/utf8.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>

namespace dantesync::fleet {
namespace {

constexpr std::size_t blockSize = std::size_t{1} << 20; ///< and the longest line
constexpr std::size_t malformedKept = 10;
constexpr double largestOffsetMs = 1e14; ///< a clock that believes in 1970 is 1.8e12 off
constexpr double longestLeapS = 400.0 * 86400;
constexpr double offline = std::numeric_limits<double>::quiet_NaN();

/// For a message: on one line, and not the whole of a long one.
std::string inQuotes(std::string_view text) {
    const std::string shown = printable(text.substr(0, 40));
    return "'" + shown + (text.size() > 40 ? "...'" : "'");
}

bool isAbsent(std::string_view field) {
    constexpr std::array<std::string_view, 10> words{"n/a", "na", "nan",     "null",    "none",
                                                     "-",   "--", "offline", "timeout", "error"};
    if (field.empty())
        return true;
    return std::any_of(words.begin(), words.end(), [field](std::string_view word) {
        return std::equal(word.begin(), word.end(), field.begin(), field.end(),
                          [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); });
    });
}

} // namespace

OffsetCsvReader::OffsetCsvReader(QIODevice& device)
    : m_device(device)
    , m_buffer(blockSize) {}

bool OffsetCsvReader::fill() {
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_atEnd || m_end == m_buffer.size())
        return false;
    const qint64 got = m_device.read(m_buffer.data() + m_end, static_cast<qint64>(m_buffer.size() - m_end));
    if (got > 0) {
        m_end += static_cast<std::size_t>(got);
        return true;
    }
    if (got < 0)
        m_notes.readError = m_device.errorString().toStdString();
    m_atEnd = true;
    return false;
}

bool OffsetCsvReader::nextLine(std::string_view& line) {
    std::size_t searched = 0; // of what is in the buffer
    bool tooLong = false;
    while (true) {
        const char* const begin = m_buffer.data() + m_begin;
        const std::size_t length = m_end - m_begin;
        const void* const found = length > searched ? std::memchr(begin + searched, '\n', length - searched) : nullptr;
        if (found != nullptr) {
            const auto size = static_cast<std::size_t>(static_cast<const char*>(found) - begin);
            line = {begin, size};
            m_begin += size + 1;
            ++m_notes.lines;
            if (!tooLong)
                return true;
            malformed("the line is longer than 1 MiB");
            tooLong = false;
            searched = 0;
            continue;
        }
        searched = length;
        if (fill())
            continue;
        if (m_atEnd)
            break;
        tooLong = true; // the buffer is full of a line without an end
        m_begin = m_end = searched = 0;
    }
    line = {m_buffer.data() + m_begin, m_end - m_begin};
    m_begin = m_end;
    if (line.empty() && !tooLong)
        return false;
    ++m_notes.lines;
    m_lineComplete = false;
    if (tooLong)
        malformed("the line is longer than 1 MiB");
    return !tooLong;
}

bool OffsetCsvReader::next(OffsetRow& row) {
    std::string_view line;
    while (nextLine(line))
        if (takeLine(line, row))
            return true;
    return false;
}

bool OffsetCsvReader::takeLine(std::string_view line, OffsetRow& row) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (m_notes.lines == 1 && line.substr(0, byteOrderMark.size()) == byteOrderMark) {
        m_notes.byteOrderMark = true;
        line.remove_prefix(byteOrderMark.size());
    }
    while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
        line.remove_suffix(1);
    if (line.empty())
        return false;
    if (line.front() == '#') {
        ++m_notes.comments;
        return false;
    }
    if (looksLikeHeader(line)) {
        takeHeader(line);
        return false;
    }
    if (m_header.columns == 0)
        return malformed("no header before it (a line that begins with 'timestamp')");
    return takeRow(line, row);
}

void OffsetCsvReader::takeHeader(std::string_view line) {
    auto header = readOffsetCsvHeader(line);
    if (!header) {
        malformed(header.error().text());
        return;
    }
    ++m_notes.headers;
    if (*header == m_header)
        return;
    if (m_notes.headers > 1)
        ++m_notes.columnChanges;
    m_header = std::move(*header);
    m_notes.separator = m_header.separator;
    m_notes.spreadComputed = m_notes.spreadComputed || !m_header.spread;
    m_offsets.assign(m_header.hosts.size(), offline);
}

bool OffsetCsvReader::takeRow(std::string_view line, OffsetRow& row) {
    if (!m_fields.split(line, m_header.separator))
        return malformed("a quote is not closed");
    const auto& fields = m_fields.fields();
    if (fields.size() != m_header.columns)
        return malformed(std::to_string(fields.size()) + (fields.size() == 1 ? " field" : " fields") +
                         ", and the header has " + std::to_string(m_header.columns));
    const std::string_view stampField = fields[m_header.timestamp];
    const auto stamp = csvTimestamp(stampField);
    if (!stamp)
        return malformed(inQuotes(stampField) + " is no timestamp");
    if (!readOffsets(row))
        return false;
    if (!isPlausible(stamp->unixSeconds))
        return malformed(inQuotes(stampField) + " is more than 400 days from the row before");
    row.timestamp = stamp->unixSeconds;
    row.reference = m_header.reference ? fields[*m_header.reference] : std::string_view();
    m_notes.timestampForms.insert(stamp->form);
    ++m_notes.rows;
    return true;
}

bool OffsetCsvReader::readOffsets(OffsetRow& row) {
    const auto& fields = m_fields.fields();
    for (std::size_t i = 0; i < m_offsets.size(); ++i) {
        const std::string_view field = fields[m_header.hostColumns[i]];
        const auto number = csvNumber(field);
        if (number && std::abs(*number) > largestOffsetMs)
            return malformed(inQuotes(field) + " is out of range for " + inQuotes(m_header.hosts[i]));
        if (!number && !isAbsent(field))
            return malformed(inQuotes(field) + " is no offset of " + inQuotes(m_header.hosts[i]));
        m_offsets[i] = number.value_or(offline);
    }
    row.offsets = m_offsets;
    if (m_header.spread) {
        const std::string_view field = fields[*m_header.spread];
        row.spread = csvNumber(field);
        if ((!row.spread && !isAbsent(field)) ||
            (row.spread && !(*row.spread >= 0 && *row.spread <= 2 * largestOffsetMs)))
            return malformed(inQuotes(field) + " is no spread");
    } else {
        row.spread = 0.0;
    }
    double low = 0.0; // the reference's own
    double high = 0.0;
    bool anybody = false;
    for (const double offset : m_offsets) {
        anybody = anybody || !std::isnan(offset);
        low = offset < low ? offset : low;
        high = offset > high ? offset : high;
    }
    if (!anybody)
        row.spread.reset(); // some tools write 0 then
    else if (!m_header.spread)
        row.spread = high - low;
    return true;
}

/// A damaged timestamp must not stretch the record over centuries; a clock that was set does go on from there.
bool OffsetCsvReader::isPlausible(double timestamp) {
    const auto isNear = [timestamp](const std::optional<double>& other) {
        return other && std::abs(timestamp - *other) <= longestLeapS;
    };
    if (m_lastTimestamp && !isNear(m_lastTimestamp) && !isNear(m_leapTo)) {
        m_leapTo = timestamp;
        return false;
    }
    m_lastTimestamp = timestamp;
    m_leapTo.reset();
    return true;
}

bool OffsetCsvReader::malformed(std::string reason) {
    if (!m_lineComplete) {
        m_notes.lastLineTorn = true;
        reason += " (the last line: cut off while it was written?)";
    }
    ++m_notes.malformed;
    if (m_notes.firstMalformed.size() < malformedKept)
        m_notes.firstMalformed.push_back({m_notes.lines, std::move(reason)});
    return false;
}

} // namespace dantesync::fleet
