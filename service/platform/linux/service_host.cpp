// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/service_host.h"

#include <utility>

namespace dantesync::platform {

namespace {

Error notHere() {
    return {"this is for Windows", "command line",
            "under Linux the package brings a systemd unit: systemctl enable --now dantesync"};
}

} // namespace

Status installService(const std::vector<std::string>&, const std::vector<std::string>&) {
    return notHere();
}

Status uninstallService() {
    return notHere();
}

struct ServiceHost::State {};

ServiceHost::ServiceHost(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}
ServiceHost::~ServiceHost() = default;

Result<std::unique_ptr<ServiceHost>> ServiceHost::attach() {
    return notHere();
}

void ServiceHost::setExitStatus(int) {}

void tellSystemLog(Gravity, std::string_view) {} // the journal reads standard error

} // namespace dantesync::platform
