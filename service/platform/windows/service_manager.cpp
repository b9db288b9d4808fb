// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service control manager wants to hear of the start's end and of the stop's beginning; it knows no status line and
// no watchdog.
#include "service/platform/service_manager.h"

#include "service/platform/windows/service_status.h"

#include <winsvc.h>

namespace dantesync::platform {

ServiceManager::ServiceManager() = default;
ServiceManager::~ServiceManager() = default;

Status ServiceManager::ready() {
    reportServiceState(SERVICE_RUNNING);
    return success();
}

Status ServiceManager::state(std::string_view) {
    return success();
}

Status ServiceManager::reloading() {
    return success();
}

Status ServiceManager::stopping() {
    reportServiceState(SERVICE_STOP_PENDING);
    return success();
}

Status ServiceManager::alive() {
    return success();
}

} // namespace dantesync::platform
