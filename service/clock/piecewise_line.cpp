// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/piecewise_line.h"

#include "shared/math/units.h"

namespace dantesync {

std::int64_t PiecewiseLine::Piece::at(std::int64_t instant) const {
    const std::int64_t span = instant - x;
    return y + span + Nanoseconds::fromDouble(static_cast<double>(span) * excess).count; // the large part stays exact
}

void PiecewiseLine::append(const Piece& piece) {
    if (m_count > 0 && last().x == piece.x)
        --m_count; // the one it replaces was never in force
    m_pieces[m_count % capacity] = piece;
    ++m_count;
}

void PiecewiseLine::bend(std::int64_t x, double excess) {
    append({x, last().at(x), excess});
}

void PiecewiseLine::shift(std::int64_t x, std::int64_t delta) {
    append({x, last().at(x) + delta, last().excess});
}

std::optional<std::int64_t> PiecewiseLine::at(std::int64_t x) const {
    const std::uint64_t oldest = m_count > capacity ? m_count - capacity : 0;
    for (std::uint64_t i = m_count; i > oldest; --i) {
        const Piece& piece = m_pieces[(i - 1) % capacity];
        if (piece.x <= x)
            return piece.at(x);
    }
    return std::nullopt;
}

} // namespace dantesync
