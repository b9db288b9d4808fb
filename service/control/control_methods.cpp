// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/control/control_methods.h"

namespace dantesync::control {

void addMethods(net::ControlServer& server, const Subjects& subjects) {
    addStatusMethods(server, subjects);
    addHistoryMethods(server, subjects);
    addEventMethods(server, subjects);
    addLogMethods(server, subjects);
    addConfigMethods(server, subjects);
}

} // namespace dantesync::control
