// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/language.h"
#include "app/desktop/core/options.h"
#include "app/desktop/core/preferences.h"
#include "app/desktop/core/theme.h"
#include "app/desktop/fleet/fleet_watch.h"
#include "app/desktop/fleet/history_query.h"
#include "app/desktop/service_control/service_control.h"
#include "app/desktop/session/service_session.h"
#include "app/desktop/session/virtual_lan.h"

namespace dantesync::desktop {

/// What every page may ask. The application owns it all, and it outlives all windows.
struct Context {
    const Options& options;
    Preferences& preferences;
    Theme& theme;
    Language& language;
    ServiceSession& service;
    ServiceControl& serviceControl;
    FleetWatch& fleet;
    HistoryQuery& history;
    VirtualLan& virtualLan; ///< that a person may try
};

} // namespace dantesync::desktop
