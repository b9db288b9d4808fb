// SPDX-License-Identifier: GPL-3.0-or-later
//
// A JSON text as a tree that remembers where each part stands, so that a problem can name its line and an edit can
// change one value and leave every other byte alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dantesync::config::json {

enum class Kind : std::uint8_t { Null, Boolean, Number, String, Array, Object };

struct Member;

struct Node {
    Kind kind = Kind::Null;
    std::size_t begin = 0; ///< offset of the value's first byte
    std::size_t end = 0;   ///< and one past its last
    bool boolean = false;
    std::string string; ///< String: the decoded text, UTF-8. Number: as it is written
    std::vector<Node> elements;
    std::vector<Member> members; ///< in the order of the text, duplicates included

    /// The last member of that name (what most readers take when a key stands twice); null when there is none.
    const Member* find(std::string_view key) const;
};

struct Member {
    std::string key;
    std::size_t begin = 0; ///< offset of the key's opening quote
    Node value;
};

struct SyntaxError {
    std::size_t offset = 0;
    std::string message;
};

/// Objects and arrays inside each other, at most.
constexpr int maximumDepth = 64;

/// RFC 8259, nothing added: no comments, no NaN, no trailing commas. A byte order mark at the start is skipped.
std::variant<Node, SyntaxError> parse(std::string_view text);

/// Line of an offset, from 1.
int lineAt(std::string_view text, std::size_t offset);

/// @p text as a JSON string, with its quotes.
std::string quoted(std::string_view text);

} // namespace dantesync::config::json
