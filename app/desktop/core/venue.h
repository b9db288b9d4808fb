// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"
#include "app/desktop/core/shell.h"

#include <QObject>

#include <memory>

namespace dantesync::desktop {

/// All that is looked at, and the window that shows it: the real network, or a virtual LAN with a history and
/// preferences of its own. One at a time.
class Venue : public QObject {
    Q_OBJECT

public:
    /// What outlives every venue.
    struct Parts {
        Preferences& preferences;
        Theme& theme;
        Language& language;
        ServiceControl& serviceControl;
        VirtualLan& virtualLan;
    };

    /// @p dataFolder: where its history is kept.
    Venue(Options options, const QString& dataFolder, const Parts& parts);
    ~Venue() override;

    /// Once; before that there is no window.
    void begin();
    Shell& shell() { return *m_shell; }
    MainWindow& window() { return m_shell->window(); }
    const Context& context() const { return m_context; }

private:
    void watchFleet();
    void watch(const config::Config& config);
    void takeConfiguration(const QJsonObject& answer);

    Options m_options;
    ServiceSession m_service;
    FleetWatch m_fleet;
    HistoryQuery m_history;
    Context m_context;
    QString m_watchedConfig; ///< text of the configuration whose fleet is watched
    config::Config m_fleetConfig;
    std::unique_ptr<Shell> m_shell;
};

} // namespace dantesync::desktop
