// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"
#include "app/desktop/core/shell.h"
#include "app/desktop/core/single_instance.h"

#include <QObject>

#include <memory>

namespace dantesync::desktop {

/// Puts the parts together; nothing else does.
class Application : public QObject {
    Q_OBJECT

public:
    /// @p control: instead of that of this computer.
    explicit Application(Options options, std::unique_ptr<ServiceControl> control = nullptr);
    ~Application() override;

    /// False: another one runs already and was asked to show itself.
    bool start();
    Shell& shell() { return *m_shell; }
    MainWindow& window() { return m_shell->window(); }
    const Context& context() const { return m_context; }

private:
    void onPreference(const QString& name);
    void watchFleet();
    void watch(const config::Config& config);
    void takeConfiguration(const QJsonObject& answer);

    Options m_options;
    QString m_dataFolder;
    Preferences m_preferences;
    Theme m_theme;
    Language m_language;
    SingleInstance m_instance;
    ServiceSession m_service;
    std::unique_ptr<ServiceControl> m_serviceControl;
    FleetWatch m_fleet;
    HistoryQuery m_history;
    Context m_context;
    QString m_watchedConfig; ///< text of the configuration whose fleet is watched
    std::unique_ptr<Shell> m_shell;
};

} // namespace dantesync::desktop
