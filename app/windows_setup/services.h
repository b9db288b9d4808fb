// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <windows.h>

namespace dantesync::setup {

inline constexpr const wchar_t* ourService = L"dantesync";
/// Of the service control manager's own database.
inline constexpr const wchar_t* servicesKey = LR"(SYSTEM\CurrentControlSet\Services\)";

struct CloseHandleOfService {
    void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using ServiceHandle = std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, CloseHandleOfService>;

/// Null: GetLastError() says why.
ServiceHandle openManager(DWORD rights);
ServiceHandle openService(const std::wstring& name, DWORD rights);

bool isRunning(const std::wstring& service);
std::optional<DWORD> startType(const std::wstring& service);
/// The program that a service runs, without its arguments; nothing when there is no such service.
std::optional<std::wstring> programOf(const std::wstring& service);
/// The program of a command line, quoted or not: where it is not, the longest beginning that is a file.
std::wstring programIn(const std::wstring& commandLine);

/// Each waits up to 30 s for the end; true: it is so now.
bool stopService(const std::wstring& name);
bool startService(const std::wstring& name);
bool deleteService(const std::wstring& name);

} // namespace dantesync::setup
