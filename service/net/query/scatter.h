// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dantesync::net {

/// Finaliser of MurmurHash3's kind: every bit of the input moves every bit of the output.
constexpr std::uint64_t scatter(std::uint64_t x) {
    x = (x ^ (x >> 33U)) * 0xFF51AFD7ED558CCDULL;
    x = (x ^ (x >> 33U)) * 0xC4CEB9FE1A85EC53ULL;
    return x ^ (x >> 33U);
}

} // namespace dantesync::net
