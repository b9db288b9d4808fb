// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows_setup/services.h"

#include <array>

namespace dantesync::setup {
namespace {

constexpr int lookEveryMs = 100;
constexpr int looks = 300;

std::optional<DWORD> stateOf(SC_HANDLE service) {
    SERVICE_STATUS_PROCESS status{};
    DWORD needed = 0;
    if (QueryServiceStatusEx(service, SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE*>(&status), sizeof status,
                             &needed) == 0)
        return std::nullopt;
    return status.dwCurrentState;
}

bool waitFor(SC_HANDLE service, DWORD wanted) {
    for (int look = 0; look < looks; ++look) {
        const auto state = stateOf(service);
        if (!state || state == wanted)
            return state.has_value();
        if (state == SERVICE_STOPPED) // on the way to running
            return false;
        Sleep(lookEveryMs);
    }
    return false;
}

struct Config {
    alignas(QUERY_SERVICE_CONFIGW) std::array<BYTE, 8192> buffer{}; // the most that Windows ever asks for
    const QUERY_SERVICE_CONFIGW* get() const { return reinterpret_cast<const QUERY_SERVICE_CONFIGW*>(buffer.data()); }
};

std::optional<Config> configOf(const std::wstring& name) {
    const ServiceHandle service = openService(name, SERVICE_QUERY_CONFIG);
    std::optional<Config> config(std::in_place);
    DWORD needed = 0;
    if (!service || QueryServiceConfigW(service.get(), reinterpret_cast<QUERY_SERVICE_CONFIGW*>(config->buffer.data()),
                                        static_cast<DWORD>(config->buffer.size()), &needed) == 0)
        return std::nullopt;
    return config;
}

bool isFile(const std::wstring& path) {
    const DWORD attributes = GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0;
}

} // namespace

ServiceHandle openManager(DWORD rights) {
    return ServiceHandle(OpenSCManagerW(nullptr, nullptr, rights));
}

ServiceHandle openService(const std::wstring& name, DWORD rights) {
    const ServiceHandle manager = openManager(SC_MANAGER_CONNECT);
    return ServiceHandle(manager ? OpenServiceW(manager.get(), name.c_str(), rights) : nullptr);
}

bool isRunning(const std::wstring& name) {
    const ServiceHandle service = openService(name, SERVICE_QUERY_STATUS);
    return service && stateOf(service.get()).value_or(SERVICE_STOPPED) != SERVICE_STOPPED;
}

std::optional<DWORD> startType(const std::wstring& service) {
    const auto config = configOf(service);
    return config ? std::optional(config->get()->dwStartType) : std::nullopt;
}

std::wstring programIn(const std::wstring& commandLine) {
    if (commandLine.starts_with(L'"'))
        return commandLine.substr(1, commandLine.find(L'"', 1) - 1);
    for (std::size_t end = commandLine.size(); end != std::wstring::npos && end > 0;
         end = commandLine.rfind(L' ', end - 1)) {
        const std::wstring program = commandLine.substr(0, end);
        if (isFile(program))
            return program;
        if (isFile(program + L".exe"))
            return program + L".exe";
    }
    return commandLine.substr(0, commandLine.find(L' '));
}

std::optional<std::wstring> programOf(const std::wstring& service) {
    const auto config = configOf(service);
    return config ? std::optional(programIn(config->get()->lpBinaryPathName)) : std::nullopt;
}

bool stopService(const std::wstring& name) {
    const ServiceHandle service = openService(name, SERVICE_STOP | SERVICE_QUERY_STATUS);
    if (!service)
        return GetLastError() == ERROR_SERVICE_DOES_NOT_EXIST;
    SERVICE_STATUS status{};
    if (ControlService(service.get(), SERVICE_CONTROL_STOP, &status) == 0 && GetLastError() == ERROR_SERVICE_NOT_ACTIVE)
        return true;
    return waitFor(service.get(), SERVICE_STOPPED);
}

bool startService(const std::wstring& name) {
    const ServiceHandle service = openService(name, SERVICE_START | SERVICE_QUERY_STATUS);
    if (!service)
        return false;
    if (StartServiceW(service.get(), 0, nullptr) == 0 && GetLastError() != ERROR_SERVICE_ALREADY_RUNNING)
        return false;
    return waitFor(service.get(), SERVICE_RUNNING);
}

bool deleteService(const std::wstring& name) {
    const ServiceHandle service = openService(name, DELETE);
    return service ? DeleteService(service.get()) != 0 : GetLastError() == ERROR_SERVICE_DOES_NOT_EXIST;
}

} // namespace dantesync::setup
