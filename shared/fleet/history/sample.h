// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the history remembers. Times are whole seconds since the Unix epoch, by the clock of whoever wrote them.
#pragma once

#include "shared/math/units.h"
#include "shared/model/mode.h"

#include <cstdint>
#include <optional>
#include <string>

namespace dantesync::history {

using UnixSeconds = std::int64_t;

/// One host at one second.
struct Sample {
    UnixSeconds time = 0;
    std::string host;                       ///< its name in reports
    bool reachable = false;                 ///< it answered
    std::optional<Nanoseconds> offset;      ///< host - reference
    std::optional<Nanoseconds> uncertainty; ///< of the offset
    std::optional<Ppm> drift;               ///< left over after discipline; kept to 0.001 ppm
    std::optional<Ppm> correction;          ///< applied to the clock; kept to 0.001 ppm
    std::optional<Mode> mode;
};

/// Something that happened, or that somebody noted.
struct Mark {
    UnixSeconds time = 0;
    std::string host; ///< empty: of the whole fleet
    std::string kind; ///< a word: "offline", "mode", "note"
    std::string text;

    bool operator==(const Mark&) const = default;
};

} // namespace dantesync::history
