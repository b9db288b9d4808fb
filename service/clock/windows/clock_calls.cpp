// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/windows/clock_calls.h"

#include "service/platform/service_host.h"

#include <string>
#include <system_error>
#include <windows.h>

namespace dantesync {
namespace {

/// Not in every system's libraries, so they are looked for at run time.
using SetPrecise = BOOL(WINAPI*)(DWORD64 adjustment, BOOL disabled);
using GetPrecise = BOOL(WINAPI*)(DWORD64* adjustment, DWORD64* increment, BOOL* disabled);

struct PreciseCalls {
    SetPrecise set = nullptr;
    GetPrecise get = nullptr;
    std::uint64_t nominal = 0; ///< 0: not to be had
};

std::uint64_t nominalOf(GetPrecise get) {
    DWORD64 adjustment = 0;
    DWORD64 increment = 0;
    BOOL disabled = FALSE;
    return get(&adjustment, &increment, &disabled) != 0 ? increment : 0;
}

PreciseCalls findPreciseCalls() {
    for (const wchar_t* library : {L"api-ms-win-core-sysinfo-l1-2-4.dll", L"KernelBase.dll"}) {
        const HMODULE module = ::LoadLibraryExW(library, nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
        if (module == nullptr)
            continue;
        // A function's address comes as one of another type; void* between keeps the compiler from warning of it.
        const auto find = [module](const char* name) {
            return reinterpret_cast<void*>(::GetProcAddress(module, name));
        };
        const auto set = reinterpret_cast<SetPrecise>(find("SetSystemTimeAdjustmentPrecise"));
        const auto get = reinterpret_cast<GetPrecise>(find("GetSystemTimeAdjustmentPrecise"));
        if (set != nullptr && get != nullptr && nominalOf(get) > 0)
            return {set, get, nominalOf(get)};
    }
    return {};
}

Error refused(const std::string& doing) {
    const DWORD error = ::GetLastError();
    if (error == ERROR_PRIVILEGE_NOT_HELD || error == ERROR_NOT_ALL_ASSIGNED || error == ERROR_ACCESS_DENIED)
        return {"no privilege to " + doing, "system clock",
                "run as the service or as administrator (SeSystemtimePrivilege, \"Change the system time\"), or only "
                "measure with --clock monitor"};
    return {"cannot " + doing + ": " + std::system_category().message(static_cast<int>(error)), "system clock",
            "measure only with --clock monitor"};
}

class WindowsClockCalls final : public ClockCalls {
public:
    WindowsClockCalls()
        : m_precise(findPreciseCalls()) {
        if (isPrecise()) {
            m_units = {m_precise.nominal, AdjustmentUnits::Larger::Slower};
            return;
        }
        DWORD adjustment = 0;
        DWORD increment = 0;
        BOOL disabled = FALSE;
        ::GetSystemTimeAdjustment(&adjustment, &increment, &disabled);
        constexpr DWORD usualInterval = 156'250; // 100 ns units: 64 interrupts a second
        m_units = {increment > 0 ? increment : usualInterval, AdjustmentUnits::Larger::Faster};
    }

    AdjustmentUnits units() const override { return m_units; }
    Status takeRight() override;
    Result<std::uint64_t> adjustment() override;
    Status setAdjustment(std::uint64_t value) override;
    Status setTime(WallTime time) override;
    void tell(const std::string& line) override {
        platform::tellSystemLog(platform::Gravity::Information,
                                line + (isPrecise() ? " (precise call)" : " (the older, coarse call)"));
    }
    void pause(Nanoseconds time) override { ::Sleep(static_cast<DWORD>((time.count + 999'999) / 1'000'000)); }

private:
    bool isPrecise() const { return m_precise.nominal > 0; }

    PreciseCalls m_precise;
    AdjustmentUnits m_units;
};

Status WindowsClockCalls::takeRight() {
    HANDLE token = nullptr;
    if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES | TOKEN_QUERY, &token) == 0)
        return refused("set the clock");
    TOKEN_PRIVILEGES wanted{};
    wanted.PrivilegeCount = 1;
    wanted.Privileges[0].Attributes = SE_PRIVILEGE_ENABLED;
    const bool asked = ::LookupPrivilegeValueW(nullptr, SE_SYSTEMTIME_NAME, &wanted.Privileges[0].Luid) != 0 &&
                       ::AdjustTokenPrivileges(token, FALSE, &wanted, 0, nullptr, nullptr) != 0;
    const DWORD result = ::GetLastError(); // ERROR_NOT_ALL_ASSIGNED is told beside success
    ::CloseHandle(token);
    ::SetLastError(result);
    return asked && result == ERROR_SUCCESS ? success() : Status(refused("set the clock"));
}

Result<std::uint64_t> WindowsClockCalls::adjustment() {
    BOOL disabled = FALSE;
    if (isPrecise()) {
        DWORD64 adjustment = 0;
        DWORD64 increment = 0;
        if (m_precise.get(&adjustment, &increment, &disabled) == 0)
            return refused("read the clock's frequency");
        return disabled != 0 ? m_units.nominal : std::uint64_t{adjustment};
    }
    DWORD adjustment = 0;
    DWORD increment = 0;
    if (::GetSystemTimeAdjustment(&adjustment, &increment, &disabled) == 0)
        return refused("read the clock's frequency");
    return disabled != 0 ? m_units.nominal : std::uint64_t{adjustment};
}

Status WindowsClockCalls::setAdjustment(std::uint64_t value) {
    const bool done = isPrecise() ? m_precise.set(value, FALSE) != 0
                                  : ::SetSystemTimeAdjustment(static_cast<DWORD>(value), FALSE) != 0;
    return done ? success() : Status(refused("set the clock's frequency"));
}

Status WindowsClockCalls::setTime(WallTime time) {
    constexpr std::int64_t unixEpoch = 116'444'736'000'000'000; // in FILETIME: 100 ns since 1601
    const auto ticks = static_cast<std::uint64_t>(time.ns / 100 + unixEpoch);
    const FILETIME file{static_cast<DWORD>(ticks & 0xFFFFFFFFU), static_cast<DWORD>(ticks >> 32)};
    SYSTEMTIME system{};
    if (::FileTimeToSystemTime(&file, &system) == 0 || ::SetSystemTime(&system) == 0)
        return refused("step the clock");
    return success();
}

} // namespace

std::unique_ptr<ClockCalls> windowsClockCalls() {
    return std::make_unique<WindowsClockCalls>();
}

} // namespace dantesync
