// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/offset_csv_header.h"

#include "shared/fleet/csv_fields.h"

#include <algorithm>
#include <array>

namespace dantesync::fleet {
namespace {

constexpr std::size_t maximumColumns = 4096;
constexpr std::array<std::string_view, 5> timestampNames{"timestamp", "time", "unix_time", "datetime", "timestamp_s"};
constexpr std::array<std::string_view, 2> referenceNames{"reference_host", "reference"};
constexpr std::array<std::string_view, 2> spreadNames{"spread_ms", "spread"};
constexpr std::array<std::string_view, 4> derivedNames{"max_diff_ms", "min_diff_ms", "max_diff", "min_diff"};

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

template<std::size_t N>
bool isOneOf(const std::string& name, const std::array<std::string_view, N>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The one that the line has most of.
char separatorOf(std::string_view line) {
    char best = ',';
    std::ptrdiff_t most = std::count(line.begin(), line.end(), ',');
    for (const char candidate : {';', '\t'}) {
        const std::ptrdiff_t count = std::count(line.begin(), line.end(), candidate);
        if (count > most) {
            best = candidate;
            most = count;
        }
    }
    return best;
}

void addHost(OffsetCsvHeader& header, std::string_view name, std::size_t column) {
    std::string chosen = name.empty() ? "column " + std::to_string(column + 1) : std::string(name);
    const auto taken = [&](const std::string& n) {
        return std::find(header.hosts.begin(), header.hosts.end(), n) != header.hosts.end();
    };
    for (int number = 2; taken(chosen); ++number)
        chosen = std::string(name) + " #" + std::to_string(number);
    header.hosts.push_back(std::move(chosen));
    header.hostColumns.push_back(column);
}

} // namespace

bool looksLikeHeader(std::string_view line) {
    if (line.empty() || (line.front() >= '0' && line.front() <= '9'))
        return false; // the usual row, without looking further
    CsvFields fields;
    return fields.split(line, separatorOf(line)) &&
           std::any_of(fields.fields().begin(), fields.fields().end(),
                       [](std::string_view field) { return isOneOf(lower(field), timestampNames); });
}

Result<OffsetCsvHeader> readOffsetCsvHeader(std::string_view line) {
    OffsetCsvHeader header;
    header.separator = separatorOf(line);
    CsvFields splitter;
    if (!splitter.split(line, header.separator))
        return Error{"a quote in the header is not closed", {}, {}};
    const auto& fields = splitter.fields();
    header.columns = fields.size();
    if (fields.size() > maximumColumns)
        return Error{"the header has " + std::to_string(fields.size()) + " columns", {}, "at most 4096 are read"};
    std::optional<std::size_t> timestamp;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::string name = lower(fields[i]);
        if (!timestamp && isOneOf(name, timestampNames))
            timestamp = i;
        else if (!header.reference && isOneOf(name, referenceNames))
            header.reference = i;
        else if (!header.spread && isOneOf(name, spreadNames))
            header.spread = i;
        else if (!isOneOf(name, derivedNames))
            addHost(header, fields[i], i);
    }
    if (!timestamp)
        return Error{"the header names no column 'timestamp'", {}, {}};
    if (header.hosts.empty())
        return Error{"the header names no host", {}, {}};
    header.timestamp = *timestamp;
    return header;
}

} // namespace dantesync::fleet
