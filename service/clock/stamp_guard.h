// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/host_time.h"
#include "shared/math/units.h"

#include <cstdint>
#include <optional>

namespace dantesync {

/// Decides whether a kernel stamp can be carried from CLOCK_REALTIME to the raw counter: the
/// bracket that ties the two must be narrow, and REALTIME must not have been stepped in between
/// (seen as a jump of REALTIME - MONOTONIC). Stamps of our own reading are their bracket, and pass.
class StampGuard {
public:
    enum class Width {
        Fixed,  ///< a bracket over 2 µs drops the stamp
        Scaled, ///< or over twice the narrowest one seen, for computers whose clocks are slow to read
    };
    static constexpr std::int64_t maxWidthNs = 2'000;
    static constexpr Nanoseconds maxAge{10'000'000'000};

    explicit StampGuard(Width width)
        : m_width(width) {}

    /// Counts what it refuses.
    bool trusts(const platform::Stamp& stamp);
    /// Learns from a bracket that came without a stamp. Keep it fed before and after a step of one's own.
    void look(const platform::HostBracket& bracket);

    std::uint64_t dropped() const { return m_dropped; }

private:
    struct Jump {
        std::int64_t seenRawNs = 0;
        std::int64_t sizeNs = 0;
    };
    std::int64_t widthLimit() const;
    bool accepts(const platform::Stamp& stamp);
    bool straddlesJump(const platform::Stamp& stamp) const;

    Width m_width;
    std::optional<platform::HostBracket> m_last;
    std::optional<Jump> m_jump;
    std::int64_t m_narrowest = INT64_MAX;
    std::uint64_t m_dropped = 0;
};

} // namespace dantesync
