// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin_helper/service_action.h"

#include <memory>
#include <type_traits>
#include <windows.h>

namespace dantesync::admin_helper {
namespace {

constexpr const wchar_t* serviceName = L"dantesync";
constexpr int lookEveryMs = 100;
constexpr int looks = 300;

struct CloseHandleOfService {
    void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using ServiceHandle = std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, CloseHandleOfService>;

ServiceHandle openService(DWORD rights) {
    const ServiceHandle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    return ServiceHandle(manager ? OpenServiceW(manager.get(), serviceName, rights) : nullptr);
}

/// Waits until the service is no more on its way: then 0 when it is in @p wanted, else what it ended with.
DWORD waitFor(SC_HANDLE service, DWORD wanted) {
    for (int look = 0; look < looks; ++look) {
        SERVICE_STATUS_PROCESS status{};
        DWORD needed = 0;
        if (QueryServiceStatusEx(service, SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE*>(&status), sizeof status,
                                 &needed) == 0)
            return GetLastError();
        if (status.dwCurrentState == wanted)
            return 0;
        if (status.dwCurrentState == SERVICE_STOPPED) // on the way to running
            return status.dwWin32ExitCode != 0 ? status.dwWin32ExitCode : DWORD{ERROR_SERVICE_NOT_ACTIVE};
        Sleep(lookEveryMs);
    }
    return ERROR_TIMEOUT;
}

} // namespace

unsigned startService() {
    const ServiceHandle service = openService(SERVICE_START | SERVICE_QUERY_STATUS);
    if (!service)
        return GetLastError();
    if (StartServiceW(service.get(), 0, nullptr) == 0 && GetLastError() != ERROR_SERVICE_ALREADY_RUNNING)
        return GetLastError();
    return waitFor(service.get(), SERVICE_RUNNING);
}

unsigned stopService() {
    const ServiceHandle service = openService(SERVICE_STOP | SERVICE_QUERY_STATUS);
    if (!service)
        return GetLastError();
    SERVICE_STATUS status{};
    if (ControlService(service.get(), SERVICE_CONTROL_STOP, &status) == 0 && GetLastError() != ERROR_SERVICE_NOT_ACTIVE)
        return GetLastError();
    return waitFor(service.get(), SERVICE_STOPPED);
}

} // namespace dantesync::admin_helper
