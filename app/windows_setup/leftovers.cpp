// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows_setup/leftovers.h"

#include "app/windows_setup/processes.h"
#include "app/windows_setup/registry.h"
#include "app/windows_setup/services.h"

#include <filesystem>
#include <vector>

namespace dantesync::setup {
namespace {

namespace fs = std::filesystem;

const std::wstring ofWindows = LR"(\Software\Microsoft\Windows\CurrentVersion\)";
constexpr const wchar_t* value = L"DanteSync"; // app/desktop/platform/windows/autostart.cpp

/// The configuration, whatever people called their copies of it.
bool isConfiguration(const fs::path& file) {
    return file.filename().wstring().starts_with(L"config");
}

} // namespace

void removeAutostart(const std::wstring& folder) {
    for (const std::wstring& person : Key::open(HKEY_USERS, {}).subKeys()) {
        const Key run = Key::open(HKEY_USERS, person + ofWindows + L"Run", KEY_READ | KEY_SET_VALUE);
        if (!run || !liesIn(programIn(run.text(value).value_or(std::wstring())), folder))
            continue;
        run.removeValue(value);
        if (const Key approved =
                Key::open(HKEY_USERS, person + ofWindows + LR"(Explorer\StartupApproved\Run)", KEY_SET_VALUE))
            approved.removeValue(value);
    }
}

void removeState() {
    const wchar_t* data = _wgetenv(L"ProgramData");
    if (data == nullptr)
        return;
    const fs::path folder = fs::path(data) / L"DanteSync";
    std::error_code error;
    std::vector<fs::path> unwanted;
    for (const auto& file : fs::directory_iterator(folder, error))
        if (!isConfiguration(file.path()))
            unwanted.push_back(file.path());
    for (const fs::path& file : unwanted)
        fs::remove_all(file, error);
    RemoveDirectoryW(folder.c_str());
}

} // namespace dantesync::setup
