// SPDX-License-Identifier: GPL-3.0-or-later
//
// The moment of a row, in the forms that tools have written it in.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dantesync::fleet {

enum class TimestampForm : std::uint8_t {
    UnixSeconds,        ///< with or without a fraction
    UnixMilliseconds,   ///< 1e11 and more: as seconds that would be the year 5138
    UnixMicroseconds,   ///< 1e14 and more
    UnixNanoseconds,    ///< 1e17 and more
    Iso8601,            ///< with its zone, "Z" or an offset
    Iso8601WithoutZone, ///< taken as UTC
};

struct CsvTimestamp {
    double unixSeconds = 0.0;
    TimestampForm form = TimestampForm::UnixSeconds;
};

/// "1764080000", "1764080000.25", "2026-11-25T14:30:00.5Z", "2026-11-25 14:30", "2026-11-25T15:30:00+01:00".
/// Nothing when it is none of them, or before 1970.
std::optional<CsvTimestamp> csvTimestamp(std::string_view text);

/// For people: "Unix seconds", ...
std::string_view timestampFormName(TimestampForm form);

/// The whole of @p text as a finite number, a leading '+' allowed.
std::optional<double> csvNumber(std::string_view text);

} // namespace dantesync::fleet
