// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/service_control/no_service_control.h"

namespace dantesync::desktop {

std::unique_ptr<ServiceControl> makeServiceControl(bool) {
    return std::make_unique<NoServiceControl>();
}

} // namespace dantesync::desktop
