// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace dantesync::platform {

/// Another program that disciplines this computer's clock.
struct Conflict {
    std::string name;   ///< as people know it: "chronyd"
    std::string detail; ///< process ids and command, or service: "pid 734: /usr/sbin/chronyd -F 1"
};

/// Looks for running programs that set the computer's clock: one entry each, none when the clock
/// is ours alone. Processes hidden from us (hidepid, another pid namespace) are not seen.
/// Nothing is changed.
std::vector<Conflict> findTimeServices();

} // namespace dantesync::platform
