// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a recording of offsets: timestamp,reference_host,<host...>,max_diff_ms,min_diff_ms,spread_ms
#pragma once

#include "shared/math/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dantesync::cli {

struct HostOffset {
    std::string host;
    std::optional<Nanoseconds> offset; ///< host - reference; nothing: offline, or no reference to hold it against
};

struct OffsetCsvRow {
    std::int64_t timestamp = 0; ///< Unix seconds
    std::string reference;
    std::vector<HostOffset> offsets; ///< the reference among them, as 0
};

/// With its line end; names quoted where RFC 4180 wants it.
std::string csvHeader(const std::vector<std::string>& hosts);
/// The row in the columns of @p hosts: ms with six digits, `N/A` for what is not known or not in the row.
std::string csvLine(const OffsetCsvRow& row, const std::vector<std::string>& hosts);

} // namespace dantesync::cli
