// SPDX-License-Identifier: GPL-3.0-or-later
//
// The header line of a recording, and what its columns are:
//   timestamp,reference_host,<host...>,max_diff_ms,min_diff_ms,spread_ms
// Columns are found by their names, in any order; what has no such name is a host.
#pragma once

#include "shared/model/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync::fleet {

struct OffsetCsvHeader {
    char separator = ',';
    std::size_t columns = 0;
    std::size_t timestamp = 0;
    std::optional<std::size_t> reference;
    std::optional<std::size_t> spread;
    std::vector<std::size_t> hostColumns;
    std::vector<std::string> hosts; ///< their names, all different

    bool operator==(const OffsetCsvHeader&) const = default;
};

/// Whether the line begins, or names anywhere, what only a header does.
bool looksLikeHeader(std::string_view line);
/// Errors: no timestamp column, no hosts, more than 4096 columns, quotes that are not closed.
Result<OffsetCsvHeader> readOffsetCsvHeader(std::string_view line);

} // namespace dantesync::fleet
