// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <set>
#include <string>

namespace dantesync::fleet {

/// For remedies: "UDP port 31900", "UDP ports 4000, 5000", "UDP ports 1, 2, 3, 4 and others".
std::string udpPortWords(const std::set<std::uint16_t>& ports);

} // namespace dantesync::fleet
