// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands on the terminal, before any terminal knows of it: rows of words, each in a tone. A tone adds to what the
// words say and never replaces it, so that a screen without colours reads the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync::cli {

enum class Tone : std::uint8_t { Normal, Heading, Good, Fair, Bad, Faint };

struct Span {
    std::string text; ///< UTF-8, printable
    Tone tone = Tone::Normal;

    bool operator==(const Span&) const = default;
};

struct Row {
    std::vector<Span> spans;
    bool selected = false; ///< shown reversed

    bool operator==(const Row&) const = default;

    void add(std::string_view text, Tone tone = Tone::Normal) { spans.push_back({std::string(text), tone}); }
    std::string text() const;
};

using Screen = std::vector<Row>;

struct ScreenSize {
    std::size_t columns = 80;
    std::size_t rows = 24;

    bool operator==(const ScreenSize&) const = default;
};

/// @p utf8 in exactly @p columns characters: padded, or cut with a mark at its end ("…", or "~" without Unicode).
std::string fitted(std::string_view utf8, std::size_t columns, bool unicode = true);
/// The same, to the right.
std::string fittedRight(std::string_view utf8, std::size_t columns, bool unicode = true);
/// @p row cut to @p columns characters.
Row cut(Row row, std::size_t columns);

} // namespace dantesync::cli
