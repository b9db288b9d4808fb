// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the control socket can be asked, a file a subject. service/net/control/README.md has the table.
#pragma once

#include "service/config_keeper.h"
#include "service/event_journal.h"
#include "service/history.h"
#include "service/log/log_ring.h"
#include "service/net/control/control_server.h"
#include "shared/doctor/facts.h"
#include "shared/model/sync_status.h"

#include <QJsonObject>

#include <functional>

namespace dantesync::control {

/// What the methods are about. All of it outlives the server.
struct Subjects {
    std::function<SyncStatus()> status;
    std::function<QJsonObject()> info;
    std::function<QJsonObject()> counters;
    std::function<QJsonObject()> truth; ///< empty: the clock is not a virtual one
    std::function<doctor::Facts()> facts;
    const History& history;
    const EventJournal& events;
    const log::Ring& log;
    ConfigKeeper& configuration;
    /// A call has changed the configuration, or was refused to.
    std::function<void(const ConfigOutcome&)> configured;
};

/// All of them. @p subjects is copied.
void addMethods(net::ControlServer& server, const Subjects& subjects);

void addStatusMethods(net::ControlServer& server, const Subjects& subjects);
void addHistoryMethods(net::ControlServer& server, const Subjects& subjects);
void addEventMethods(net::ControlServer& server, const Subjects& subjects);
void addLogMethods(net::ControlServer& server, const Subjects& subjects);
void addConfigMethods(net::ControlServer& server, const Subjects& subjects);

} // namespace dantesync::control
