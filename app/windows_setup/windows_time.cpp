// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows_setup/windows_time.h"

#include "app/windows_setup/registry.h"
#include "app/windows_setup/services.h"

namespace dantesync::setup {
namespace {

const std::wstring name = L"W32Time";
const std::wstring recordPath = std::wstring(ourKey) + LR"(\WindowsTime)";

bool setStartType(DWORD type) {
    const ServiceHandle service = openService(name, SERVICE_CHANGE_CONFIG);
    return service && ChangeServiceConfigW(service.get(), SERVICE_NO_CHANGE, type, SERVICE_NO_CHANGE, nullptr, nullptr,
                                           nullptr, nullptr, nullptr, nullptr, nullptr) != 0;
}

} // namespace

bool windowsTimeIsOn() {
    const auto start = startType(name);
    return start && (*start != SERVICE_DISABLED || isRunning(name));
}

bool switchWindowsTimeOff() {
    if (!windowsTimeIsOn())
        return true;
    const Key record = Key::create(HKEY_LOCAL_MACHINE, recordPath);
    return record && record.setNumber(L"Start", startType(name).value_or(SERVICE_DEMAND_START)) &&
           record.setNumber(L"Ran", isRunning(name) ? 1 : 0) && setStartType(SERVICE_DISABLED) && stopService(name);
}

void switchWindowsTimeBack() {
    const auto start = [] {
        const Key record = Key::open(HKEY_LOCAL_MACHINE, recordPath);
        return record ? record.number(L"Start") : std::nullopt;
    }();
    if (!start)
        return;
    const bool ran = Key::open(HKEY_LOCAL_MACHINE, recordPath).number(L"Ran").value_or(0) != 0;
    // Somebody who has set it since then meant it.
    if (startType(name) == SERVICE_DISABLED && setStartType(*start) && ran)
        startService(name);
    removeKey(HKEY_LOCAL_MACHINE, recordPath);
}

} // namespace dantesync::setup
