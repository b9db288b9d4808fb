// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/windows/scm.h"

#include <array>
#include <memory>
#include <type_traits>
#include <windows.h>

namespace dantesync::desktop {
namespace {

constexpr const wchar_t* serviceName = L"dantesync";

struct CloseHandleOfService {
    void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using ServiceHandle = std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, CloseHandleOfService>;

/// Null: GetLastError() says why.
ServiceHandle openService(DWORD rights) {
    const ServiceHandle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    return ServiceHandle(manager ? OpenServiceW(manager.get(), serviceName, rights) : nullptr);
}

bool isDisabled(SC_HANDLE service) {
    alignas(QUERY_SERVICE_CONFIGW) std::array<BYTE, 8192> buffer{}; // the most that Windows ever asks for
    DWORD needed = 0;
    auto* config = reinterpret_cast<QUERY_SERVICE_CONFIGW*>(buffer.data());
    return QueryServiceConfigW(service, config, static_cast<DWORD>(buffer.size()), &needed) != 0 &&
           config->dwStartType == SERVICE_DISABLED;
}

} // namespace

ServiceFacts queryService() {
    const ServiceHandle service = openService(SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG);
    if (!service)
        return {.openError = GetLastError()};
    SERVICE_STATUS_PROCESS status{};
    DWORD needed = 0;
    if (QueryServiceStatusEx(service.get(), SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE*>(&status), sizeof status,
                             &needed) == 0)
        return {.openError = GetLastError()};
    return {.openError = 0,
            .state = status.dwCurrentState,
            .exitCode = status.dwWin32ExitCode,
            .specificCode = status.dwServiceSpecificExitCode,
            .disabled = isDisabled(service.get())};
}

bool mayControlService() {
    return openService(SERVICE_START | SERVICE_STOP | SERVICE_QUERY_STATUS) != nullptr;
}

} // namespace dantesync::desktop
