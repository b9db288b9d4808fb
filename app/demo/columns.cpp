// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/columns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace dantesync::text {
namespace {

std::string inUnit(Nanoseconds value, bool sign) {
    const double ns = std::fabs(static_cast<double>(value.count));
    if (ns < 999'950) // what would round to 1000.0 µs is 1.000 ms
        return number(value.microseconds(), 1, sign) + " µs";
    if (ns < 999'999'500)
        return number(value.milliseconds(), 3, sign) + " ms";
    return number(value.seconds(), 3, sign) + " s";
}

std::string twoDigits(std::int64_t n) {
    return (n < 10 ? "0" : "") + std::to_string(n);
}

} // namespace

std::size_t width(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string left(std::string_view utf8, std::size_t columns) {
    const std::size_t used = width(utf8);
    return std::string(utf8) + std::string(columns > used ? columns - used : 0, ' ');
}

std::string right(std::string_view utf8, std::size_t columns) {
    const std::size_t used = width(utf8);
    return std::string(columns > used ? columns - used : 0, ' ') + std::string(utf8);
}

std::string number(double value, int decimals, bool sign) {
    const double scale = std::pow(10.0, decimals);
    const double shown = std::round(value * scale) == 0.0 ? 0.0 : value;
    std::array<char, 64> buffer{};
    const int size =
        std::snprintf(buffer.data(), buffer.size(), sign && shown != 0.0 ? "%+.*f" : "%.*f", decimals, shown);
    return {buffer.data(), static_cast<std::size_t>(std::clamp(size, 0, 63))};
}

std::string offset(Nanoseconds value) {
    return inUnit(value, true);
}

std::string span(Nanoseconds value) {
    return inUnit(abs(value), false);
}

std::string duration(double seconds) {
    const auto whole = static_cast<std::int64_t>(std::clamp(seconds, 0.0, 1e15));
    if (whole < 60)
        return number(std::max(seconds, 0.0), seconds < 10 ? 1 : 0) + " s";
    const std::int64_t minutes = whole / 60;
    if (minutes < 60)
        return std::to_string(minutes) + " min";
    const std::int64_t hours = minutes / 60;
    if (hours < 24)
        return std::to_string(hours) + " h " + twoDigits(minutes % 60) + " min";
    return std::to_string(hours / 24) + " d " + twoDigits(hours % 24) + " h";
}

} // namespace dantesync::text
