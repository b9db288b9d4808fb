// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows_setup/processes.h"

#include <algorithm>
#include <array>
#include <memory>
#include <tlhelp32.h>

namespace dantesync::setup {
namespace {

constexpr DWORD patienceMs = 5000;

struct CloseAnyHandle {
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, CloseAnyHandle>;

std::wstring fileOf(DWORD process) {
    const Handle handle(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process));
    std::array<wchar_t, 32'768> path{};
    auto size = static_cast<DWORD>(path.size());
    if (!handle || QueryFullProcessImageNameW(handle.get(), 0, path.data(), &size) == 0)
        return {};
    return {path.data(), size};
}

template<class Visit>
void forEachProcess(Visit visit) {
    const HANDLE taken = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (taken == INVALID_HANDLE_VALUE)
        return;
    const Handle snapshot(taken);
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof entry;
    for (BOOL there = Process32FirstW(taken, &entry); there != 0; there = Process32NextW(taken, &entry))
        visit(entry);
}

BOOL CALLBACK askToQuit(HWND window, LPARAM data) {
    static const UINT quit = RegisterWindowMessageW(L"DanteSyncQuit"); // app/desktop/platform/windows/process.cpp
    DWORD owner = 0;
    GetWindowThreadProcessId(window, &owner);
    for (const Program& program : *reinterpret_cast<const std::vector<Program>*>(data)) {
        if (program.process != owner)
            continue;
        const bool ours = program.file.ends_with(L"\\dantesync-app.exe");
        PostMessageW(window, ours ? quit : UINT{WM_CLOSE}, 0, 0); // closing only hides ours
    }
    return TRUE;
}

/// The shell of that session runs with the ordinary rights of whoever sits there.
Handle tokenOfShell(DWORD session) {
    HANDLE token = nullptr;
    forEachProcess([&](const PROCESSENTRY32W& entry) {
        DWORD its = 0;
        if (token != nullptr || lstrcmpiW(entry.szExeFile, L"explorer.exe") != 0 ||
            ProcessIdToSessionId(entry.th32ProcessID, &its) == 0 || its != session)
            return;
        const Handle shell(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, entry.th32ProcessID));
        HANDLE own = nullptr;
        if (!shell || OpenProcessToken(shell.get(), TOKEN_DUPLICATE | TOKEN_QUERY, &own) == 0)
            return;
        const Handle closing(own);
        DuplicateTokenEx(own, TOKEN_ALL_ACCESS, nullptr, SecurityImpersonation, TokenPrimary, &token);
    });
    return Handle(token);
}

} // namespace

bool liesIn(const std::wstring& file, const std::wstring& folder) {
    const std::wstring start = folder.ends_with(L'\\') ? folder : folder + L'\\';
    return file.size() > start.size() && CompareStringOrdinal(file.data(), static_cast<int>(start.size()), start.data(),
                                                              static_cast<int>(start.size()), TRUE) == CSTR_EQUAL;
}

std::vector<Program> programsIn(const std::wstring& folder) {
    std::vector<Program> out;
    forEachProcess([&](const PROCESSENTRY32W& entry) {
        Program program{.process = entry.th32ProcessID, .session = 0, .file = fileOf(entry.th32ProcessID)};
        if (program.process == GetCurrentProcessId() || !liesIn(program.file, folder))
            return;
        ProcessIdToSessionId(program.process, &program.session);
        out.push_back(std::move(program));
    });
    return out;
}

void endPrograms(const std::vector<Program>& programs) {
    std::vector<Handle> waited;
    for (const Program& program : programs)
        if (HANDLE process = OpenProcess(SYNCHRONIZE | PROCESS_TERMINATE, FALSE, program.process))
            waited.emplace_back(process);
    EnumWindows(askToQuit, reinterpret_cast<LPARAM>(&programs));
    const ULONGLONG end = GetTickCount64() + patienceMs;
    for (const Handle& process : waited) {
        const ULONGLONG now = GetTickCount64();
        if (WaitForSingleObject(process.get(), now < end ? static_cast<DWORD>(end - now) : 0) == WAIT_OBJECT_0)
            continue;
        TerminateProcess(process.get(), 0);
        WaitForSingleObject(process.get(), patienceMs);
    }
}

bool startInSession(const std::wstring& file, const std::wstring& arguments, DWORD session) {
    const Handle token = tokenOfShell(session);
    std::wstring line = L'"' + file + L"\" " + arguments;
    std::wstring desktop = L"winsta0\\default";
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    startup.lpDesktop = desktop.data();
    PROCESS_INFORMATION process{};
    if (!token || CreateProcessWithTokenW(token.get(), LOGON_WITH_PROFILE, file.c_str(), line.data(), 0, nullptr,
                                          nullptr, &startup, &process) == 0)
        return false;
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    return true;
}

} // namespace dantesync::setup
