// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace dantesync::config {

enum class ProblemSeverity : std::uint8_t { Warning, Error };

/// One thing that is wrong with a configuration, as precisely as a person needs it to mend it.
struct Problem {
    ProblemSeverity severity = ProblemSeverity::Error;
    std::string file;
    int line = 0;        ///< from 1; 0: the file as a whole
    std::string key;     ///< "time_query.port", "fleet.hosts[2].address"; empty: no key involved
    std::string value;   ///< as written in the file, shortened when long
    std::string message; ///< what is wrong, and what is allowed

    /// "FILE:LINE: KEY = VALUE: MESSAGE" on one line.
    std::string text() const;
};

using Problems = std::vector<Problem>;

inline bool hasErrors(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& p) { return p.severity == ProblemSeverity::Error; });
}

} // namespace dantesync::config
