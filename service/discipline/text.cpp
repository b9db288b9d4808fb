// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/text.h"

#include <array>
#include <cstdio>

namespace dantesync::discipline::text {

namespace {

std::string number(const char* format, double value) {
    std::array<char, 64> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), format, value);
    return {buffer.data(), static_cast<std::size_t>(size > 0 ? size : 0)};
}

} // namespace

std::string ppm(Ppm value) {
    return number("%.3f ppm", value.value);
}

std::string duration(Nanoseconds value) {
    const Nanoseconds size = abs(value);
    if (size < Nanoseconds{1'000'000})
        return number("%.1f us", value.microseconds());
    if (size < Nanoseconds{1'000'000'000})
        return number("%.3f ms", value.milliseconds());
    return number("%.3f s", value.seconds());
}

std::string seconds(Nanoseconds value) {
    return number("%.1f s", value.seconds());
}

} // namespace dantesync::discipline::text
