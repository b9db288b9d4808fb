// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboard/key_sequences.h"

#include <array>
#include <string_view>

namespace dantesync::cli {
namespace {

struct Sequence {
    std::string_view bytes; ///< behind the escape
    Key key;
};

constexpr std::array sequences{
    Sequence{"[A", Key::Up},      Sequence{"[B", Key::Down},      Sequence{"OA", Key::Up},    Sequence{"OB", Key::Down},
    Sequence{"[5~", Key::PageUp}, Sequence{"[6~", Key::PageDown}, Sequence{"[H", Key::Home},  Sequence{"[F", Key::End},
    Sequence{"OH", Key::Home},    Sequence{"OF", Key::End},       Sequence{"[1~", Key::Home}, Sequence{"[4~", Key::End},
};

/// Length of the control sequence at the start of @p bytes (behind the escape): "[", parameters, one final letter.
std::size_t sequenceLength(std::string_view bytes) {
    if (bytes.empty() || (bytes[0] != '[' && bytes[0] != 'O'))
        return 0;
    std::size_t end = 1;
    while (end < bytes.size() && bytes[end] >= 0x20 && bytes[end] < 0x40)
        ++end;
    return std::min(end + 1, bytes.size());
}

std::optional<KeyPress> plainKey(char byte) {
    switch (byte) {
    case '\r':
    case '\n':
        return KeyPress{Key::Enter};
    case '\x7f':
    case '\b':
        return KeyPress{Key::Backspace};
    default:
        if (byte >= ' ' && byte <= '~')
            return KeyPress{Key::Character, byte};
        return std::nullopt;
    }
}

} // namespace

std::optional<KeyPress> takeKey(std::string& bytes) {
    while (!bytes.empty()) {
        const char first = bytes.front();
        bytes.erase(0, 1);
        if (first != '\x1b') {
            if (const auto key = plainKey(first))
                return key;
            continue;
        }
        const std::size_t length = sequenceLength(bytes);
        if (length == 0)
            return KeyPress{Key::Escape};
        const std::string sequence = bytes.substr(0, length);
        bytes.erase(0, length);
        for (const Sequence& known : sequences)
            if (known.bytes == sequence)
                return KeyPress{known.key};
    }
    return std::nullopt;
}

} // namespace dantesync::cli
