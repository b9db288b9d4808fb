// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace dantesync {

/// How one time scale runs against another: straight pieces, each from an instant on. A change of
/// rate bends the line, a step breaks it, and what lies behind stays as it was: an instant is
/// converted by the piece valid at that instant. Keeps the last `capacity` pieces. Copied as it is
/// between threads (shared/model/published.h).
class PiecewiseLine {
public:
    static constexpr std::size_t capacity = 128;

    /// From x on: y + (x' - x) (1 + excess). x and y in ns.
    struct Piece {
        std::int64_t x = 0;
        std::int64_t y = 0;
        double excess = 0.0;

        std::int64_t at(std::int64_t instant) const;
    };

    PiecewiseLine() = default;
    explicit PiecewiseLine(const Piece& first) { append(first); }

    /// @p piece starts where or after the last one started.
    void append(const Piece& piece);
    /// Bends at @p x: y goes on from where it is.
    void bend(std::int64_t x, double excess);
    /// Breaks at @p x: y goes on @p delta further.
    void shift(std::int64_t x, std::int64_t delta);

    Piece last() const { return m_pieces[(m_count - 1) % capacity]; }
    /// Nothing before the oldest piece that is kept.
    std::optional<std::int64_t> at(std::int64_t x) const;

private:
    std::array<Piece, capacity> m_pieces{};
    std::uint64_t m_count = 0; ///< ever appended
};

} // namespace dantesync
