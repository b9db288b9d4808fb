// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/model/utf8.h"

#include <cstdint>

namespace dantesync {
namespace {

struct Decoded {
    char32_t codePoint = 0;
    std::size_t length = 0; ///< 0: not well-formed here
};

/// RFC 3629, section 4.
Decoded decodeAt(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) -> std::uint32_t {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
    };
    const std::uint32_t lead = byte(at);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4)
        return {};
    std::uint32_t codePoint = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U)
            return {};
        codePoint = (codePoint << 6) | (byte(at + i) & 0x3FU);
    }
    const bool overlong = (length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000);
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (overlong || surrogate || codePoint > 0x10FFFF)
        return {};
    return {codePoint, length};
}

bool isInvisible(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200E && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

std::string hex(std::uint32_t value, int digits) {
    constexpr std::string_view symbols = "0123456789abcdef";
    std::string out;
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        out += symbols[(value >> shift) & 0xFU];
    return out;
}

std::string escaped(char32_t c) {
    switch (c) {
    case U'\n':
        return "\\n";
    case U'\r':
        return "\\r";
    case U'\t':
        return "\\t";
    default:
        return c < 0x100 ? "\\x" + hex(c, 2) : "\\u{" + hex(c, 4) + '}';
    }
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const Decoded decoded = decodeAt(bytes, at);
        if (decoded.length == 0)
            return at;
        at += decoded.length;
    }
    return std::nullopt;
}

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        const Decoded decoded = decodeAt(text, at);
        if (decoded.length == 0) {
            out += "\\x" + hex(static_cast<unsigned char>(text[at]), 2);
            ++at;
            continue;
        }
        if (isInvisible(decoded.codePoint))
            out += escaped(decoded.codePoint);
        else
            out.append(text, at, decoded.length);
        at += decoded.length;
    }
    return out;
}

} // namespace dantesync
