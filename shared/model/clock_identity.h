// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dantesync {

/// The 6-byte UUID of a PTPv1 clock (IEEE 1588-2002: the MAC address of the port).
struct ClockUuid {
    std::array<std::uint8_t, 6> bytes{};

    constexpr auto operator<=>(const ClockUuid&) const = default;
    constexpr bool isZero() const { return *this == ClockUuid{}; }
    std::string toString() const; ///< "00:1d:c1:0a:0b:0c"
    static std::optional<ClockUuid> parse(std::string_view text);
};

/// Older machines announce `00:00:00:00:01:00`, a field read five bytes too early. It means
/// "unknown", as does the zero UUID; never a different grandmaster.
constexpr bool isKnown(const ClockUuid& u) {
    return !u.isZero() && u != ClockUuid{{0, 0, 0, 0, 1, 0}};
}

} // namespace dantesync
