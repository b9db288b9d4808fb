// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows_setup/firewall.h"

#include <array>
#include <filesystem>
#include <vector>
#include <windows.h>

namespace dantesync::setup {
namespace {

constexpr DWORD patienceMs = 20'000;

struct Rule {
    const wchar_t* name;
    const wchar_t* program;
    const wchar_t* protocol;
};

/// The service answers time queries and NTP, hears PTP, and serves HTTP; the others only hear answers.
constexpr std::array rules{
    Rule{L"DanteSync service (UDP)", L"dantesyncd.exe", L"UDP"},
    Rule{L"DanteSync service (TCP)", L"dantesyncd.exe", L"TCP"},
    Rule{L"DanteSync desktop (UDP)", L"dantesync-app.exe", L"UDP"},
    Rule{L"DanteSync command line (UDP)", L"dantesync.exe", L"UDP"},
};

bool netsh(const std::wstring& words) {
    std::array<wchar_t, MAX_PATH> system{};
    GetSystemDirectoryW(system.data(), static_cast<UINT>(system.size()));
    const std::wstring program = std::wstring(system.data()) + L"\\netsh.exe";
    std::wstring line = L"netsh.exe advfirewall firewall " + words;
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION process{};
    if (CreateProcessW(program.c_str(), line.data(), nullptr, nullptr, FALSE, CREATE_NO_WINDOW, nullptr, nullptr,
                       &startup, &process) == 0)
        return false;
    WaitForSingleObject(process.hProcess, patienceMs);
    DWORD status = 1;
    GetExitCodeProcess(process.hProcess, &status);
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    return status == 0;
}

} // namespace

bool openFirewall(const std::wstring& folder) {
    closeFirewall(); // netsh adds a second one of the same name
    bool done = true;
    for (const Rule& rule : rules) {
        const std::wstring program = folder + L'\\' + rule.program;
        std::error_code error;
        if (!std::filesystem::exists(program, error))
            continue;
        done = netsh(L"add rule name=\"" + std::wstring(rule.name) + L"\" dir=in action=allow profile=any protocol=" +
                     rule.protocol + L" program=\"" + program + L'"') &&
               done;
    }
    return done;
}

void closeFirewall() {
    for (const Rule& rule : rules)
        netsh(L"delete rule name=\"" + std::wstring(rule.name) + L'"');
}

} // namespace dantesync::setup
