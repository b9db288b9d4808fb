// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for people, laid out in columns: numbers with their sign and unit, padded by characters, not bytes.
#pragma once

#include "shared/math/units.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dantesync::text {

/// Characters of a UTF-8 text.
std::size_t width(std::string_view utf8);
/// Never cuts: a text that is longer than its column pushes the rest aside rather than lie.
std::string left(std::string_view utf8, std::size_t columns);
std::string right(std::string_view utf8, std::size_t columns);

/// "1.25", "-0.50"; with @p sign also "+1.25". No "-0.00".
std::string number(double value, int decimals, bool sign = false);
/// "+12.3 µs", "-1.250 ms", "+2.000 s": three to six significant digits in the unit that fits.
std::string offset(Nanoseconds value);
/// The same without the sign: "12.3 µs".
std::string span(Nanoseconds value);
/// "45 s", "12 min", "3 h 05 min", "2 d 04 h".
std::string duration(double seconds);

/// "-" for what is unknown.
template<class T, class Print>
std::string orDash(const std::optional<T>& value, Print print) {
    return value ? print(*value) : std::string("-");
}

} // namespace dantesync::text
