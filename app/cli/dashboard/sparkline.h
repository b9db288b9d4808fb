// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace dantesync::cli {

/// How a sparkline is drawn.
struct SparklineStyle {
    bool unicode = true; ///< block elements; else ASCII
    /// A range smaller than this (in the unit of the values) is drawn as if it were this wide, so that a quiet host's
    /// noise does not look like a storm.
    double smallestRange = 0;
};

/// The newest of @p values (oldest first) as a line of @p columns characters, the newest at the right. More values than
/// columns: each column shows the mean of its share. A missing value is a gap (a blank), as is what is not there yet.
std::string sparkline(std::span<const std::optional<double>> values, std::size_t columns, SparklineStyle style = {});

} // namespace dantesync::cli
