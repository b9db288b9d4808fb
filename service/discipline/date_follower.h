// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/discipline/date_timeline.h"
#include "shared/math/units.h"
#include "shared/model/clock_identity.h"
#include "shared/model/date_change.h"
#include "shared/wire/time_query.h"

#include <cstdint>
#include <optional>

namespace dantesync::discipline {

/// What of the master's answers becomes of this computer's date. Only what an authority says, only
/// in our own time base, only what makes sense; and no longer than 30 s after it said so last.
class DateFollower {
public:
    enum class Heard {
        NoDate,       ///< it holds none
        NotAuthority, ///< it does not decide about the date: it has just started, or has no PTP
        NoBase,       ///< we do not know the grandmaster's time well enough ourselves
        OtherBase,    ///< it speaks of another grandmaster, or of the same one's time before a reboot
        Nonsense,
        Applicable,
    };
    /// What grandmaster time is here, halfway between request and reply.
    struct Base {
        GmTime now;
        ClockUuid grandmaster;
    };

    /// Takes in an answer that came at @p now; applicable, it changes the timeline.
    /// @p ownD is D here: where a change starts that does not say so.
    Heard answer(const wire::time_query::DateReply& reply, const std::optional<Base>& base, Nanoseconds ownD,
                 CounterTime now);
    /// The time base here changed by @p shift: old - new. The next applicable answer counts, whatever its sequence.
    void rebase(Nanoseconds shift);
    /// Call at least once a second. @return false when the authority has been silent for too long, or never spoke.
    bool follows(CounterTime now) const;
    /// Somebody else decides from here on; what is known of D stays.
    void leave() { m_applicable.reset(); }
    void forget();

    /// What was announced; nothing before the first applicable answer.
    std::optional<DateTimeline>& timeline() { return m_timeline; }
    const std::optional<DateTimeline>& timeline() const { return m_timeline; }
    /// How far D is to step at once because the announcement of a coordinated step was missed; asking takes it.
    Nanoseconds takeMissedStep();

private:
    std::optional<DateChange> changeOf(const wire::time_query::DateReply& reply, Nanoseconds ownD,
                                       bool following) const;
    void adopt(const DateChange& change, std::uint32_t sequence, GmTime gm, bool following);

    std::optional<DateTimeline> m_timeline;
    std::optional<CounterTime> m_applicable; ///< the last answer that was
    bool m_adopted = false;                  ///< in this time base
    Nanoseconds m_missedStep;
};

} // namespace dantesync::discipline
