// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/windows/scm_control.h"
#include "app/desktop/service_control/no_service_control.h"

namespace dantesync::desktop {

std::unique_ptr<ServiceControl> makeServiceControl(bool watched) {
    if (!watched)
        return std::make_unique<NoServiceControl>();
    return std::make_unique<ScmControl>();
}

} // namespace dantesync::desktop
