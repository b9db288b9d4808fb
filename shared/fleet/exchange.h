// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/observer_time.h"
#include "shared/math/units.h"
#include "shared/model/clock_identity.h"
#include "shared/model/sync_status.h"
#include "shared/wire/time_query.h"

#include <optional>

namespace dantesync::fleet {

/// One question and its answer, as four timestamps (RFC 5905, section 8): ours on the steady observer clock,
/// the host's on its wall clock. The basic exchange knows only the middle of the host's two.
struct Exchange {
    ObserverTime sent;     ///< t1
    WallTime hostReceived; ///< t2
    WallTime hostSent;     ///< t3, equal to t2 with a basic exchange
    ObserverTime received; ///< t4
    bool precise = false;  ///< of a level 2 reply

    /// What the network and both ends took, the host's own work not counted. Never negative.
    Nanoseconds roundTrip() const { return (received - sent) - (hostSent - hostReceived); }
    /// The middle of the exchange on our clock.
    ObserverTime middle() const { return sent + (received - sent) / 2; }
    /// Host's wall clock minus observer's clock at middle(); in error by half the round trip at most.
    Nanoseconds hostMinusObserver() const {
        return {hostReceived.ns - sent.ns + (hostSent.ns - hostReceived.ns - (received.ns - sent.ns)) / 2};
    }
};

/// The host's wall clock minus the grandmaster's time, as the host itself measures it.
struct GrandmasterView {
    ClockUuid grandmaster;
    Nanoseconds gmOffset;
    WallTime epoch; ///< on the host's clock
    Nanoseconds standardError;
    Nanoseconds drifted{}; ///< what the host's own drift against the fleet's line has made of it until it replied
    Timestamping timestamping = Timestamping::Kernel; ///< of the host's PTP receiver
};

/// From a basic reply: its system time is the middle of the exchange on the host's clock. Nothing when the
/// reply's time is none (before 1970, after 2096) or came back before it was asked for.
std::optional<Exchange> makeExchange(ObserverTime sent, ObserverTime received,
                                     const wire::time_query::BasicReply& reply);
/// From a precise reply, likewise; also nothing when the host claims to have worked longer than we waited.
std::optional<Exchange> makeExchange(ObserverTime sent, ObserverTime received,
                                     const wire::time_query::PreciseReply& reply);
/// Nothing when the host follows no grandmaster, does not name it, or has no estimate yet.
std::optional<GrandmasterView> grandmasterView(const wire::time_query::PreciseReply& reply);

} // namespace dantesync::fleet
