// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why things happened, where events and recorded figures have a known pattern. Rules, no guesses: each can be read here
// and has its test.
#pragma once

#include "app/desktop/fleet/history_query.h"
#include "app/desktop/presenters/event_record.h"

#include <QStringList>

#include <vector>

namespace dantesync::desktop {

enum class Pattern : std::uint8_t {
    MovedTogether,    ///< more than half of the hosts, three at least, jump alike: what they have in common
    UnlockedTogether, ///< as many lose their lock at once: the grandmaster
    OneJitters,       ///< one host's values spread five times as far as the others': its link
    Sawtooth,         ///< a host drifts off and is put back, again and again: two time services
    SilentTogether,   ///< several hosts fall silent within seconds: what lies between
};

struct Explanation {
    Pattern pattern = Pattern::MovedTogether;
    std::int64_t from = 0; ///< seconds since the Unix epoch
    std::int64_t to = 0;
    QStringList hosts;               ///< whom it concerns, sorted
    std::optional<Nanoseconds> size; ///< of the movement, the jitter, the teeth
    bool grandmasterEvent = false;   ///< the service told of another grandmaster at that time
    bool everybody = false;          ///< all hosts that are known
    bool stepEvent = false;          ///< the service told of a step of its clock at that time

    bool operator==(const Explanation&) const = default;
};

/// @p series: offsets against the reference, as the history gives them. At most @p most, the newest first.
std::vector<Explanation> explain(const std::vector<EventRecord>& events,
                                 const std::vector<HistoryQuery::HostSeries>& series, std::size_t most = 5);

/// "6 hosts moved by +1.2 ms together"
QString headlineOf(const Explanation& explanation);
/// What it means and what to do: one or two sentences.
QString meaningOf(const Explanation& explanation);

} // namespace dantesync::desktop
