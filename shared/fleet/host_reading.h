// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/exchange.h"
#include "shared/fleet/host_spec.h"
#include "shared/model/endpoint.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dantesync::fleet {

/// A host's wall clock minus the observer's steady clock at one instant.
struct ClockAtEpoch {
    ObserverTime epoch;
    Nanoseconds hostMinusObserver;
    Nanoseconds uncertainty;
};

/// Both views of a host in one round: of its clock from here, and of the grandmaster from there.
struct ViewPoint {
    ClockAtEpoch clock;
    GrandmasterView view;
};
/// Of the rounds of the last minutes, oldest first.
using ViewHistory = std::vector<ViewPoint>;

/// What one host said, unjudged.
struct HostReading {
    HostSpec host;
    std::optional<Endpoint> endpoint; ///< nothing while, or when, the name does not resolve
    bool discovered = false;          ///< answered a broadcast; nobody had named it
    std::string failure;              ///< why there is nothing to read, in words; empty when it answered
    std::vector<Exchange> exchanges;  ///< in the order in which the answers came
    std::vector<GrandmasterView> grandmasterViews;
    std::optional<ClockAtEpoch> atEpoch;                   ///< the exchanges in one, when the clock's rate is known
    std::shared_ptr<const ViewHistory> views;              ///< the rounds up to this one; none of a single question
    std::optional<wire::time_query::BasicReply> basic;     ///< the last reply's first 64 bytes
    std::optional<wire::time_query::PreciseReply> precise; ///< the last precise reply

    bool answered() const { return basic.has_value(); }
};

} // namespace dantesync::fleet
