// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/observer_time.h"
#include "shared/model/sync_status.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace dantesync::desktop {

/// How it stands with the service of this computer.
enum class Link : std::uint8_t {
    None,        ///< this run looks at no service (--control none)
    Connecting,  ///< the first attempt is under way
    Connected,   ///< it answers
    Unreachable, ///< it does not, and we keep trying
};

/// How far this clock may be off, that long after the last Sync.
struct HoldoverPoint {
    std::chrono::seconds after{0};
    Nanoseconds error;
};

/// What is known of the service of this computer. What it said last stays readable after it is gone.
struct ServiceState {
    Link link = Link::None;
    QString reason;                               ///< why it is unreachable, in the words of the connection
    std::optional<SyncStatus> status;             ///< the last one
    std::optional<fleet::ObserverTime> statusAt;  ///< when it came, on our steady clock
    std::optional<fleet::ObserverTime> linkSince; ///< since when the link is as it is
    QString version;                              ///< of the service; empty: not told yet
    int protocol = 0;                             ///< ipc::protocolVersion of the service; 0: not told yet
    QStringList methods;                          ///< that it knows
    std::vector<HoldoverPoint> holdover;          ///< its forecast; empty: this service makes none
    QStringList awaitingRestart;                  ///< configuration keys that a restart will put into effect

    bool connected() const { return link == Link::Connected; }
    /// The status is shown as live only while this holds; else greyed, with its age.
    bool isLive(fleet::ObserverTime now) const {
        return connected() && status && statusAt && now - *statusAt < Nanoseconds::fromSeconds(5.0);
    }
};

} // namespace dantesync::desktop
