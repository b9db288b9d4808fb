// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/service_host.h"
#include "service/platform/windows/service_handles.h"
#include "service/platform/windows/service_rights.h"
#include "service/platform/windows/service_status.h"
#include "service/platform/windows/system_text.h"

#include <array>
#include <chrono>
#include <thread>

namespace dantesync::platform {
namespace {

/// It has the right to set the clock by Windows' own defaults, and few others.
constexpr const wchar_t* account = L"NT AUTHORITY\\LocalService";
constexpr const wchar_t* shownName = L"DanteSync";
constexpr const wchar_t* eventSource = L"SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application\\dantesync";

Error cannot(const std::string& doing) {
    const DWORD error = ::GetLastError();
    return {"cannot " + doing + ": " + systemText(error), "service dantesync",
            error == ERROR_ACCESS_DENIED ? "run it as administrator" : "look at the service in services.msc"};
}

std::wstring quoted(const std::wstring& argument) {
    if (!argument.empty() && argument.find_first_of(L" \t\"") == std::wstring::npos)
        return argument;
    std::wstring out = L"\"";
    std::size_t backslashes = 0;
    for (const wchar_t c : argument) { // as CommandLineToArgvW takes it apart again
        if (c == L'"')
            out.append(backslashes + 1, L'\\');
        backslashes = c == L'\\' ? backslashes + 1 : 0;
        out += c;
    }
    return out.append(backslashes, L'\\') + L'"';
}

std::wstring commandLine(const std::vector<std::string>& arguments) {
    std::wstring program(32'768, L'\0'); // the longest path there is
    program.resize(::GetModuleFileNameW(nullptr, program.data(), static_cast<DWORD>(program.size())));
    std::wstring line = quoted(program) + L" --run-service";
    for (const std::string& argument : arguments)
        line += L' ' + quoted(toWide(argument));
    return line;
}

bool configure(SC_HANDLE service, DWORD what, void* value) {
    return ::ChangeServiceConfig2W(service, what, value) != 0;
}

/// Of no consequence for its work: what an older Windows refuses is left as it is.
void describe(SC_HANDLE service) {
    std::wstring text = L"Keeps this computer's clock on the time of the Dante network. Without it the clock drifts.";
    SERVICE_DESCRIPTIONW description{text.data()};
    configure(service, SERVICE_CONFIG_DESCRIPTION, &description);
    // A show does not wait: again after 2, 5 and then every 30 s; a day without trouble makes it good.
    std::array<SC_ACTION, 3> actions{
        {{SC_ACTION_RESTART, 2'000}, {SC_ACTION_RESTART, 5'000}, {SC_ACTION_RESTART, 30'000}}};
    SERVICE_FAILURE_ACTIONSW recovery{86'400, nullptr, nullptr, actions.size(), actions.data()};
    configure(service, SERVICE_CONFIG_FAILURE_ACTIONS, &recovery);
    SERVICE_FAILURE_ACTIONS_FLAG alsoWhenItSaysSo{TRUE};
    configure(service, SERVICE_CONFIG_FAILURE_ACTIONS_FLAG, &alsoWhenItSaysSo);
    SERVICE_DELAYED_AUTO_START_INFO atOnce{FALSE};
    configure(service, SERVICE_CONFIG_DELAYED_AUTO_START_INFO, &atOnce);
}

/// Nothing but what it needs: set the clock, know who calls.
Status restrict(SC_HANDLE service) {
    wchar_t privileges[] = L"SeSystemtimePrivilege\0SeImpersonatePrivilege\0SeChangeNotifyPrivilege\0";
    SERVICE_REQUIRED_PRIVILEGES_INFOW needed{privileges};
    SERVICE_SID_INFO ownIdentity{SERVICE_SID_TYPE_UNRESTRICTED};
    const bool done = configure(service, SERVICE_CONFIG_REQUIRED_PRIVILEGES_INFO, &needed) &&
                      configure(service, SERVICE_CONFIG_SERVICE_SID_INFO, &ownIdentity);
    if (!done && ::GetLastError() != ERROR_INVALID_LEVEL) // Wine knows nothing of that, and no system that can be limited
        return cannot("limit the service's rights");
    return success();
}

/// Windows brings a program whose messages 1 to 1000 are nothing but their argument: no file of ours is needed for
/// that.
void registerEventSource() {
    HKEY key = nullptr;
    if (::RegCreateKeyExW(HKEY_LOCAL_MACHINE, eventSource, 0, nullptr, 0, KEY_SET_VALUE, nullptr, &key, nullptr) != 0)
        return;
    const std::wstring file = L"%SystemRoot%\\System32\\EventCreate.exe";
    const auto bytes = static_cast<DWORD>((file.size() + 1) * sizeof(wchar_t));
    ::RegSetValueExW(key, L"EventMessageFile", 0, REG_EXPAND_SZ, reinterpret_cast<const BYTE*>(file.c_str()), bytes);
    const DWORD types = EVENTLOG_ERROR_TYPE | EVENTLOG_WARNING_TYPE | EVENTLOG_INFORMATION_TYPE;
    ::RegSetValueExW(key, L"TypesSupported", 0, REG_DWORD, reinterpret_cast<const BYTE*>(&types), sizeof types);
    ::RegCloseKey(key);
}

Result<ServiceHandle> createOrUpdate(SC_HANDLE manager, const std::wstring& command) {
    ServiceHandle service(::CreateServiceW(manager, serviceName, shownName, SERVICE_ALL_ACCESS,
                                           SERVICE_WIN32_OWN_PROCESS, SERVICE_AUTO_START, SERVICE_ERROR_NORMAL,
                                           command.c_str(), nullptr, nullptr, L"Tcpip\0", account, nullptr));
    if (service)
        return service;
    if (::GetLastError() != ERROR_SERVICE_EXISTS)
        return cannot("create the service");
    service.reset(::OpenServiceW(manager, serviceName, SERVICE_ALL_ACCESS));
    if (!service ||
        ::ChangeServiceConfigW(service.get(), SERVICE_WIN32_OWN_PROCESS, SERVICE_AUTO_START, SERVICE_ERROR_NORMAL,
                               command.c_str(), nullptr, nullptr, L"Tcpip\0", account, L"", shownName) == 0)
        return cannot("change the service");
    return service;
}

/// True when it has ended in time.
bool stop(SC_HANDLE service) {
    constexpr auto patience = std::chrono::seconds(10);
    SERVICE_STATUS status{};
    ::ControlService(service, SERVICE_CONTROL_STOP, &status);
    for (const auto begin = std::chrono::steady_clock::now(); std::chrono::steady_clock::now() - begin < patience;) {
        if (::QueryServiceStatus(service, &status) == 0 || status.dwCurrentState == SERVICE_STOPPED)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return false;
}

} // namespace

Status installService(const std::vector<std::string>& arguments, const std::vector<std::string>& directories) {
    const ServiceHandle manager(::OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT | SC_MANAGER_CREATE_SERVICE));
    if (!manager)
        return cannot("reach the service control manager");
    Result<ServiceHandle> service = createOrUpdate(manager.get(), commandLine(arguments));
    if (!service)
        return service.error();
    describe(service->get());
    if (Status limited = restrict(service->get()); !limited)
        return limited;
    registerEventSource();
    for (const std::string& directory : directories)
        if (Status given = giveToService(directory); !given)
            return given;
    return success();
}

Status uninstallService() {
    const ServiceHandle manager(::OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    if (!manager)
        return cannot("reach the service control manager");
    const ServiceHandle service(
        ::OpenServiceW(manager.get(), serviceName, SERVICE_STOP | SERVICE_QUERY_STATUS | DELETE));
    if (!service && ::GetLastError() != ERROR_SERVICE_DOES_NOT_EXIST)
        return cannot("open the service");
    if (service) {
        if (!stop(service.get()))
            return Error{"the service does not end", "service dantesync", "end dantesyncd.exe in the task manager"};
        if (::DeleteService(service.get()) == 0 && ::GetLastError() != ERROR_SERVICE_MARKED_FOR_DELETE)
            return cannot("remove the service");
    }
    ::RegDeleteKeyW(HKEY_LOCAL_MACHINE, eventSource);
    return success();
}

} // namespace dantesync::platform
