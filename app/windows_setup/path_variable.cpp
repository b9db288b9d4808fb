// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows_setup/path_variable.h"

#include "app/windows_setup/path_list.h"
#include "app/windows_setup/registry.h"

namespace dantesync::setup {
namespace {

constexpr UINT patienceMs = 2000;

template<class Change>
bool change(const std::wstring& folder, Change changed) {
    const Key environment =
        Key::open(HKEY_LOCAL_MACHINE, LR"(SYSTEM\CurrentControlSet\Control\Session Manager\Environment)",
                  KEY_READ | KEY_SET_VALUE);
    if (!environment)
        return false;
    const auto before = environment.text(L"Path");
    if (!before && environment.typeOf(L"Path"))
        return false; // something that is no text: not ours to mend
    const std::wstring after = changed(before.value_or(std::wstring()), folder);
    if (after == before)
        return true;
    if (!environment.setText(L"Path", after, environment.typeOf(L"Path").value_or(REG_EXPAND_SZ)))
        return false;
    SendMessageTimeoutW(HWND_BROADCAST, WM_SETTINGCHANGE, 0, reinterpret_cast<LPARAM>(L"Environment"), SMTO_ABORTIFHUNG,
                        patienceMs, nullptr);
    return true;
}

} // namespace

bool addToPath(const std::wstring& folder) {
    return change(folder, [](const std::wstring& list, const std::wstring& f) { return pathListWith(list, f); });
}

bool removeFromPath(const std::wstring& folder) {
    return change(folder, [](const std::wstring& list, const std::wstring& f) { return pathListWithout(list, f); });
}

} // namespace dantesync::setup
