// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboard/screen.h"

#include "app/demo/columns.h"

namespace dantesync::cli {
namespace {

/// The first @p characters of a UTF-8 text.
std::string_view firstOf(std::string_view utf8, std::size_t characters) {
    std::size_t at = 0;
    for (std::size_t seen = 0; at < utf8.size(); ++at) {
        const bool begins = (static_cast<unsigned char>(utf8[at]) & 0xC0U) != 0x80U;
        if (begins && seen++ == characters)
            break;
    }
    return utf8.substr(0, at);
}

std::string shortened(std::string_view utf8, std::size_t columns, bool unicode) {
    if (text::width(utf8) <= columns)
        return std::string(utf8);
    if (columns == 0)
        return {};
    return std::string(firstOf(utf8, columns - 1)) + (unicode ? "…" : "~");
}

} // namespace

std::string Row::text() const {
    std::string out;
    for (const Span& span : spans)
        out += span.text;
    return out;
}

std::string fitted(std::string_view utf8, std::size_t columns, bool unicode) {
    return text::left(shortened(utf8, columns, unicode), columns);
}

std::string fittedRight(std::string_view utf8, std::size_t columns, bool unicode) {
    return text::right(shortened(utf8, columns, unicode), columns);
}

Row cut(Row row, std::size_t columns) {
    for (Span& span : row.spans) {
        const std::size_t width = text::width(span.text);
        if (width > columns)
            span.text = std::string(firstOf(span.text, columns));
        columns -= std::min(width, columns);
    }
    return row;
}

} // namespace dantesync::cli
