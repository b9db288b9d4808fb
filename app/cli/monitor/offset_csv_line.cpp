// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/monitor/offset_csv_line.h"

#include <QByteArray>

#include <algorithm>

namespace dantesync::cli {
namespace {

std::string quoted(const std::string& field) {
    if (field.find_first_of(",\"\r\n") == std::string::npos)
        return field;
    std::string out = "\"";
    for (const char c : field) {
        if (c == '\n' || c == '\r') {
            out += ' '; // a row is a line, whatever a host is called
            continue;
        }
        out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + '"';
}

std::string milliseconds(const std::optional<Nanoseconds>& value) {
    // QByteArray's numbers do not depend on the locale.
    return value ? QByteArray::number(value->milliseconds(), 'f', 6).toStdString() : "N/A";
}

} // namespace

std::string csvHeader(const std::vector<std::string>& hosts) {
    std::string out = "timestamp,reference_host";
    for (const std::string& host : hosts)
        out += ',' + quoted(host);
    return out + ",max_diff_ms,min_diff_ms,spread_ms\n";
}

std::string csvLine(const OffsetCsvRow& row, const std::vector<std::string>& hosts) {
    std::string out = std::to_string(row.timestamp) + ',' + quoted(row.reference);
    std::optional<Nanoseconds> least;
    std::optional<Nanoseconds> most;
    for (const std::string& host : hosts) {
        const auto found = std::find_if(row.offsets.begin(), row.offsets.end(),
                                        [&](const HostOffset& offset) { return offset.host == host; });
        const auto value = found == row.offsets.end() ? std::nullopt : found->offset;
        out += ',' + milliseconds(value);
        if (value) {
            least = std::min(least.value_or(*value), *value);
            most = std::max(most.value_or(*value), *value);
        }
    }
    const auto spread = least ? std::optional(*most - *least) : std::nullopt;
    return out + ',' + milliseconds(most) + ',' + milliseconds(least) + ',' + milliseconds(spread) + '\n';
}

} // namespace dantesync::cli
