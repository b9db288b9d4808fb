// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/service_manager.h"
#include "shared/model/sync_status.h"

#include <QTimer>

#include <optional>
#include <string>

namespace dantesync {

/// How the service is, on one line: "NANO, drift +0.02 ppm, grandmaster 00:1d:c1:0a:0b:0c". What is not known is said
/// to be unknown.
std::string stateLine(const SyncStatus& status);

/// Keeps the service manager informed. The sign of life comes from the event loop, so that one that hangs is noticed.
class ServiceReport {
public:
    ServiceReport();

    /// Everything is open: the service serves.
    void started();
    /// Called once a second; what has not changed is not told again.
    void state(const SyncStatus& status);
    /// The configuration's file was refused at the last reload, and why; nothing: it is in effect. The state line says
    /// so.
    void fileRefused(const std::optional<Error>& why);
    void reloading();
    void reloaded();
    void stopping();

private:
    void notice(const Status& told);

    platform::ServiceManager m_manager;
    QTimer m_signsOfLife;
    std::string m_told;       ///< the state line last told
    std::string m_refused;    ///< what follows the state; empty: the file is in effect
    bool m_inTrouble = false; ///< that the manager cannot be told was logged
};

} // namespace dantesync
