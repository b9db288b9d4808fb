// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/model/clock_identity.h"

#include <charconv>

namespace dantesync {

std::string ClockUuid::toString() const {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const std::uint8_t byte : bytes) {
        if (!out.empty())
            out += ':';
        out += digits[byte >> 4];
        out += digits[byte & 0x0FU];
    }
    return out;
}

std::optional<ClockUuid> ClockUuid::parse(std::string_view text) {
    ClockUuid uuid;
    if (text.size() != 17)
        return std::nullopt;
    for (std::size_t i = 0; i < 6; ++i) {
        const char* at = text.data() + i * 3;
        unsigned byte = 0;
        const auto [next, error] = std::from_chars(at, at + 2, byte, 16);
        if (error != std::errc{} || next != at + 2 || (i < 5 && at[2] != ':' && at[2] != '-'))
            return std::nullopt;
        uuid.bytes[i] = static_cast<std::uint8_t>(byte);
    }
    return uuid;
}

} // namespace dantesync
