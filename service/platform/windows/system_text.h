// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dantesync::platform {

/// The system's own words for an error of GetLastError() or WSAGetLastError(), without the line's end; UTF-8.
std::string systemText(unsigned long errorNumber);

std::wstring toWide(std::string_view utf8);
std::string toUtf8(std::wstring_view wide);

} // namespace dantesync::platform
