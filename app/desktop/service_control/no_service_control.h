// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/service_control/service_control.h"

namespace dantesync::desktop {

/// Where there is no service manager to ask, or no service of this computer is looked at: says so to each request.
class NoServiceControl : public ServiceControl {
    Q_OBJECT

public:
    using ServiceControl::ServiceControl;

    bool available() const override { return false; }
    State state() const override { return State::Unknown; }
    QString detail() const override;
    void start() override { refuse(); }
    void stop() override { refuse(); }
    void restart() override { refuse(); }

private:
    void refuse();
};

} // namespace dantesync::desktop
