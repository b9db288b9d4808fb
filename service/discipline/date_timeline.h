// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"
#include "shared/model/date_change.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace dantesync::discipline {

/// The fleet's D as a function of grandmaster time, as the authority announced it: the change in
/// effect, and perhaps one to come. Everybody who knows the same changes has the same D, to the
/// nanosecond, at any instant.
class DateTimeline {
public:
    /// Begins with a change that is in effect, or (@p change is pending) with its start.
    DateTimeline(const DateChange& change, std::uint32_t sequence);

    /// @p change takes over when it takes effect; it replaces one that is pending. One that is in
    /// effect already takes over at once.
    void announce(const DateChange& change, std::uint32_t sequence, GmTime now);
    /// The time base changed by @p shift (old - new): the wall goes on as it did.
    void rebase(Nanoseconds shift);
    /// Time goes on to @p now; call at least once a second. @return how far D steps, at the instant
    /// announced, by a change that takes effect with that; 0 mostly.
    Nanoseconds advance(GmTime now);
    /// Nobody announces any more: once the last change is through, D goes on at @p pace.
    void carryOn(Ppm pace) { m_carriedOn = pace; }

    Nanoseconds at(GmTime now) const;
    /// How D moves by slews alone in the @p span from @p now on: what to feed forward meanwhile.
    Ppm rateFor(GmTime now, Nanoseconds span) const;
    /// The mean rate of D in the last quarter hour, the same at all who follow; before that is
    /// known, the rate of the slew in effect.
    Ppm pace() const;

    const DateChange& inEffect() const { return m_inEffect; }
    const std::optional<DateChange>& pending() const { return m_pending; }
    /// The last one announced.
    const DateChange& last() const { return m_pending ? *m_pending : m_inEffect; }
    std::uint32_t sequence() const { return m_sequence; }
    void setSequence(std::uint32_t sequence) { m_sequence = sequence; }

private:
    struct Anchor {
        GmTime gm;
        Nanoseconds d;
    };
    static constexpr std::size_t anchorsKept = 9;
    void anchor(GmTime now);
    Nanoseconds at(GmTime now, const std::optional<DateChange>& pending) const;

    DateChange m_inEffect;
    std::optional<DateChange> m_pending;
    std::uint32_t m_sequence;
    std::optional<GmTime> m_now;
    std::array<Anchor, anchorsKept> m_anchors{}; ///< the oldest first
    std::size_t m_anchorCount = 0;
    std::optional<Ppm> m_carriedOn;
};

} // namespace dantesync::discipline
