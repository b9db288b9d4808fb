// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/port_words.h"

namespace dantesync::fleet {

std::string udpPortWords(const std::set<std::uint16_t>& ports) {
    constexpr std::size_t most = 4;
    std::string out = ports.size() == 1 ? "UDP port" : "UDP ports";
    std::size_t count = 0;
    for (const std::uint16_t port : ports) {
        if (count++ == most)
            return out + " and others";
        out += (count > 1 ? ", " : " ") + std::to_string(port);
    }
    return out;
}

} // namespace dantesync::fleet
