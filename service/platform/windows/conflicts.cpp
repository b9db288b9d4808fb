// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other time services as the service control manager knows them; asking for their state needs no privilege.
#include "service/platform/conflicts.h"

#include "service/platform/windows/service_handles.h"

#include <array>
#include <optional>
#include <string_view>

namespace dantesync::platform {

namespace {

struct KnownService {
    const wchar_t* service; ///< as the service control manager knows it
    std::string_view name;  ///< as people know it
    bool (*setsClock)();
};

bool always() {
    return true;
}

/// With "NoSync" it runs, for others to ask it, and leaves the clock alone.
bool w32timeSetsClock() {
    std::array<wchar_t, 64> type{};
    DWORD size = sizeof type;
    const LSTATUS read = ::RegGetValueW(HKEY_LOCAL_MACHINE, L"SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters",
                                        L"Type", RRF_RT_REG_SZ, nullptr, type.data(), &size);
    return read != ERROR_SUCCESS || std::wstring_view(type.data()) != L"NoSync";
}

constexpr std::array<KnownService, 3> knownServices{
    {{L"W32Time", "w32time", w32timeSetsClock}, {L"NTP", "ntpd", always}, {L"NetTimeSvc", "NetTime", always}}};

/// Its process while it runs.
std::optional<DWORD> runningProcess(SC_HANDLE manager, const wchar_t* name) {
    const ServiceHandle service(::OpenServiceW(manager, name, SERVICE_QUERY_STATUS));
    if (!service)
        return std::nullopt;
    SERVICE_STATUS_PROCESS status{};
    DWORD needed = 0;
    auto* const bytes = reinterpret_cast<BYTE*>(&status); // as the call wants its room
    if (::QueryServiceStatusEx(service.get(), SC_STATUS_PROCESS_INFO, bytes, sizeof status, &needed) == 0)
        return std::nullopt;
    const bool runs = status.dwCurrentState != SERVICE_STOPPED && status.dwCurrentState != SERVICE_STOP_PENDING;
    return runs ? std::optional(status.dwProcessId) : std::nullopt;
}

} // namespace

std::vector<Conflict> findTimeServices() {
    std::vector<Conflict> found;
    const ServiceHandle manager(::OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    if (!manager)
        return found;
    for (const KnownService& known : knownServices) {
        const std::optional<DWORD> process = runningProcess(manager.get(), known.service);
        if (process && known.setsClock())
            found.push_back({std::string(known.name),
                             "service " + std::string(known.name) + " (process " + std::to_string(*process) + ')'});
    }
    return found;
}

} // namespace dantesync::platform
