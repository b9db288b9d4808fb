// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dantesync {

/// Offset of the first byte that is not part of well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing
/// above U+10FFFF); nothing when all of it is.
std::optional<std::size_t> firstInvalidUtf8(std::string_view bytes);

/// For showing text from outside on one line: control characters (C0, DEL, C1), line and paragraph separators,
/// bidirectional overrides and bytes that are not UTF-8 become \n, \t, \xHH or \u{HHHH}. A backslash stays as it is.
std::string printable(std::string_view text);

} // namespace dantesync
