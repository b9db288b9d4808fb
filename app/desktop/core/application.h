// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/single_instance.h"
#include "app/desktop/core/venue.h"
#include "app/desktop/service_control/no_service_control.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace dantesync::desktop {

/// Puts the parts together; nothing else does. Takes a person from the real network to the virtual LAN and back.
class Application : public QObject {
    Q_OBJECT

public:
    /// @p control: instead of that of this computer.
    explicit Application(Options options, std::unique_ptr<ServiceControl> control = nullptr);
    ~Application() override;

    /// False: another one runs already and was asked to show itself.
    bool start();
    // Of the venue that is shown: a virtual LAN has others than the real network.
    Shell& shell() { return m_venue->shell(); }
    MainWindow& window() { return m_venue->window(); }
    const Context& context() const { return m_venue->context(); }

private:
    /// Of a stay in the virtual LAN: gone with it.
    struct Stay {
        QTemporaryDir folder;
        Preferences preferences{folder.path()};
        NoServiceControl serviceControl;
    };

    void follow(Preferences& preferences);
    std::unique_ptr<Venue> realVenue(Options options);
    void onVirtualLan();
    void enterVirtualLan();
    void leaveVirtualLan();
    void change(std::unique_ptr<Venue> next);

    Options m_options;
    QString m_dataFolder;
    Preferences m_preferences;
    Theme m_theme;
    Language m_language;
    SingleInstance m_instance;
    std::unique_ptr<ServiceControl> m_serviceControl;
    VirtualLan m_virtualLan;
    std::unique_ptr<Stay> m_stay;
    std::unique_ptr<Venue> m_venue;
};

} // namespace dantesync::desktop
