// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/fleet/fleet_round.h"
#include "app/desktop/notifications/debounced_fact.h"
#include "app/desktop/notifications/notification.h"
#include "app/desktop/session/service_state.h"
#include "shared/model/event.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace dantesync::desktop {

/// When to tell what. States and events go in, notifications come out; no widgets, no clock of its own.
///
/// Lasting facts (lock, NTP, service, conflict, hosts) are told in pairs, lost and restored, once they held for
/// DebouncedFact::patience; what is restored is told only if its loss was. Events that are over at once (a step, a
/// change of the grandmaster) are told as they come, the same kind not again within that time. The first update, and
/// events of before it, are told never.
class NotificationPolicy {
public:
    using Notifications = std::vector<Notification>;

    struct Settings {
        bool any = true;                                             ///< notifications at all
        bool showMode = false;                                       ///< critical ones only
        std::array<bool, allNoticeKinds.size()> kinds = everyKind(); ///< by NoticeKind

        static constexpr std::array<bool, allNoticeKinds.size()> everyKind() {
            std::array<bool, allNoticeKinds.size()> all{};
            all.fill(true);
            return all;
        }
    };

    void setSettings(const Settings& settings) { m_settings = settings; }

    /// Call it at least once a second while anything waits(); more often does no harm.
    Notifications onState(const ServiceState& state, fleet::ObserverTime now);
    /// In the order of their sequence.
    Notifications onEvents(const std::vector<RecordedEvent>& events, fleet::ObserverTime now);
    Notifications onRound(const FleetRound& round, fleet::ObserverTime now);

    bool waits() const;

private:
    /// A lasting fact of one kind.
    struct Pair {
        DebouncedFact fact;
        bool lossTold = false;
    };

    bool allowed(NoticeKind kind) const;
    DebouncedFact::Change update(NoticeKind kind, std::optional<bool> good, fleet::ObserverTime now);
    void tellPair(NoticeKind kind, DebouncedFact::Change change, const QString& title, const QString& text,
                  Notifications& out);
    void tellHosts(const std::vector<std::string>& lost, const std::vector<std::string>& restored, Notifications& out);

    Settings m_settings;
    std::map<NoticeKind, Pair> m_pairs;
    std::map<std::string, DebouncedFact> m_hosts;
    std::set<std::string> m_hostsTold;                      ///< whose loss was told
    std::map<NoticeKind, fleet::ObserverTime> m_lastTold;   ///< of events that are over at once
    std::map<NoticeKind, Notification::Origin> m_lastEvent; ///< the journal's latest one about that kind
    std::optional<CounterTime> m_begin; ///< on the service's counter; events of before are told never
};

} // namespace dantesync::desktop
