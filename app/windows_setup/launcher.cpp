// SPDX-License-Identifier: GPL-3.0-or-later
//
// bin\dantesync.exe, alone in the folder that PATH names: runs ..\dantesync.exe with the same arguments. The programs'
// own folder has Qt's libraries, which no other program shall find through PATH.
#include <array>
#include <cstdio>
#include <string>
#include <windows.h>

namespace {

constexpr int cannotStart = 2; // as the program's own "nothing answered"

/// The command line as it came, after the program's name.
const wchar_t* arguments() {
    const wchar_t* at = GetCommandLineW();
    bool quoted = false;
    for (; *at != 0 && (quoted || (*at != L' ' && *at != L'\t')); ++at)
        if (*at == L'"')
            quoted = !quoted;
    return at;
}

} // namespace

int main() {
    std::array<wchar_t, 32'768> self{};
    GetModuleFileNameW(nullptr, self.data(), static_cast<DWORD>(self.size()));
    std::wstring folder = self.data();
    for (int i = 0; i < 2; ++i) // bin\dantesync.exe, bin
        folder.resize(folder.rfind(L'\\') == std::wstring::npos ? 0 : folder.rfind(L'\\'));
    const std::wstring program = folder + L"\\dantesync.exe";
    std::wstring line = L'"' + program + L'"' + arguments();

    SetConsoleCtrlHandler(nullptr, FALSE);
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION process{};
    if (CreateProcessW(program.c_str(), line.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr, &startup, &process) ==
        0) {
        std::fputs("dantesync: its program is not there; run DanteSync's installer again\n", stderr);
        return cannotStart;
    }
    // Ctrl-C reaches both; what it means is the program's affair, and its exit status comes back.
    SetConsoleCtrlHandler([](DWORD) -> BOOL { return TRUE; }, TRUE);
    WaitForSingleObject(process.hProcess, INFINITE);
    DWORD status = cannotStart;
    GetExitCodeProcess(process.hProcess, &status);
    return static_cast<int>(status);
}
