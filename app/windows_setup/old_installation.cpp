// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows_setup/old_installation.h"

#include "app/windows_setup/old_autostart.h"
#include "app/windows_setup/processes.h"
#include "app/windows_setup/registry.h"
#include "app/windows_setup/services.h"

#include <algorithm>
#include <cwctype>
#include <filesystem>
#include <vector>

namespace dantesync::setup {
namespace {

namespace fs = std::filesystem;

const std::wstring recordPath = std::wstring(ourKey) + LR"(\TakenOver)";
const std::wstring serviceKey = std::wstring(servicesKey) + ourService;
constexpr const wchar_t* setAside = L".set-aside";
constexpr int tries = 50;
constexpr DWORD tryEveryMs = 200;

std::wstring text(const Key& key, const wchar_t* name) {
    return key.text(name).value_or(std::wstring());
}

/// Where we were installed before, by this installer.
std::wstring ourFolder() {
    const Key key = Key::open(HKEY_LOCAL_MACHINE, ourKey);
    return key ? text(key, L"InstallDir") : std::wstring();
}

bool isOurs(const std::wstring& program) {
    const std::wstring ours = ourFolder();
    return !ours.empty() && liesIn(program, ours);
}

std::wstring lowered(std::wstring name) {
    std::transform(name.begin(), name.end(), name.begin(),
                   [](wchar_t c) { return static_cast<wchar_t>(std::towlower(static_cast<wint_t>(c))); });
    return name;
}

/// A folder of its own may be renamed; one that it shares with others (C:\Tools, System32) may not.
bool isItsOwn(const fs::path& folder) {
    return lowered(folder.filename().wstring()).find(L"dante") != std::wstring::npos;
}

bool hasPrograms(const fs::path& folder) {
    std::error_code error;
    for (const auto& file : fs::directory_iterator(folder, error))
        if (file.path().extension() == L".exe")
            return true;
    return false;
}

struct Old {
    bool service = false;
    fs::path folder; ///< of its programs; empty: none is known
};

Old findOld(const std::wstring& folder) {
    Old old;
    const auto program = programOf(ourService);
    old.service = program && !isOurs(*program);
    if (old.service)
        old.folder = fs::path(*program).parent_path();
    else if (!program && ourFolder().empty() && hasPrograms(folder)) // its service is gone, its files are not
        old.folder = folder;
    return old;
}

/// A program that has just ended may hold its file for a moment more.
bool moveWhenFree(const fs::path& from, const fs::path& to) {
    for (int i = 0; i < tries; ++i) {
        if (MoveFileExW(from.c_str(), to.c_str(), 0) != 0)
            return true;
        Sleep(tryEveryMs);
    }
    return false;
}

fs::path freeName(const fs::path& folder) {
    fs::path out = folder.wstring() + setAside;
    std::error_code error;
    for (int i = 2; fs::exists(out, error); ++i)
        out = folder.wstring() + setAside + L'-' + std::to_wstring(i);
    return out;
}

/// The configuration of one that kept it beside its program, where there is none in the usual place.
void keepConfiguration(const fs::path& folder) {
    const wchar_t* data = _wgetenv(L"ProgramData");
    const fs::path ours = fs::path(data != nullptr ? data : LR"(C:\ProgramData)") / L"DanteSync";
    std::error_code error;
    if (!fs::is_regular_file(folder / L"config.json", error))
        return;
    fs::create_directories(ours, error);
    CopyFileW((folder / L"config.json").c_str(), (ours / L"config.json").c_str(), TRUE);
}

bool recordService(const Key& record) {
    record.setNumber(L"ServiceRan", isRunning(ourService) ? 1 : 0);
    return copyKey(HKEY_LOCAL_MACHINE, serviceKey, record.handle(), L"Service");
}

std::wstring createService(const Key& record) {
    const Key kept = Key::open(record.handle(), L"Service");
    const ServiceHandle manager = openManager(SC_MANAGER_CREATE_SERVICE | SC_MANAGER_CONNECT);
    const std::wstring display = text(kept, L"DisplayName");
    const std::wstring image = text(kept, L"ImagePath");
    const std::wstring account = text(kept, L"ObjectName");
    for (int i = 0; i < tries; ++i) { // ours may still be on its way out
        const ServiceHandle service(
            CreateServiceW(manager.get(), ourService, display.empty() ? nullptr : display.c_str(), SERVICE_ALL_ACCESS,
                           kept.number(L"Type").value_or(SERVICE_WIN32_OWN_PROCESS),
                           kept.number(L"Start").value_or(SERVICE_AUTO_START),
                           kept.number(L"ErrorControl").value_or(SERVICE_ERROR_NORMAL), image.c_str(), nullptr, nullptr,
                           nullptr, account.empty() || account == L"LocalSystem" ? nullptr : account.c_str(), nullptr));
        if (service) { // and what has no argument: description, recovery, delayed start
            copyKey(record.handle(), L"Service", HKEY_LOCAL_MACHINE, serviceKey);
            return {};
        }
        Sleep(tryEveryMs);
    }
    return L"the older service could not be made again (" + image + L"); use: sc create";
}

std::wstring restoreService(const Key& record) {
    const std::wstring image = text(Key::open(record.handle(), L"Service"), L"ImagePath");
    std::wstring trouble;
    if (programOf(ourService) != programIn(image))
        trouble = createService(record);
    if (trouble.empty() && record.number(L"ServiceRan").value_or(0) != 0 && !startService(ourService))
        trouble = L"the older service does not start";
    return trouble;
}

/// The programs alone, out of a folder that belongs to others as well.
void setProgramsAside(const fs::path& folder, const Key& record) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& file : fs::directory_iterator(folder, error))
        if (file.path().extension() == L".exe" && lowered(file.path().filename().wstring()).starts_with(L"dantesync"))
            files.push_back(file.path());
    for (const fs::path& file : files)
        setAsideFile(file.wstring(), file.wstring() + setAside, record);
}

std::wstring setFolderAside(const fs::path& folder, const Key& record) {
    const fs::path aside = freeName(folder);
    if (!moveWhenFree(folder, aside))
        return L"the folder " + folder.wstring() + L" is in use; close what runs from it";
    record.setText(L"Folder", folder.wstring());
    record.setText(L"FolderAside", aside.wstring());
    return {};
}

std::wstring setAll(const Old& old, const Key& record) {
    if (old.service && !recordService(record))
        return L"the older service cannot be read";
    if (old.service && !stopService(ourService))
        return L"the older service does not stop; stop it in services.msc, then run the installer again";
    keepConfiguration(old.folder);
    const bool itsOwn = isItsOwn(old.folder);
    const std::wstring start = old.folder.wstring() + (itsOwn ? L"\\" : L"\\dantesync");
    std::vector<Program> running = programsIn(old.folder.wstring());
    std::erase_if(running, [&](const Program& p) { return !lowered(p.file).starts_with(lowered(start)); });
    endPrograms(running);
    setAsideRunValues(start, record);
    setAsideUninstallEntries(start, record);
    if (itsOwn) {
        if (std::wstring trouble = setFolderAside(old.folder, record); !trouble.empty())
            return trouble;
        setAsideStartupLinks(start, text(record, L"FolderAside"), record);
    } else {
        setProgramsAside(old.folder, record);
        setAsideStartupLinks(start, old.folder.wstring(), record);
    }
    if (old.service && !deleteService(ourService))
        return L"the older service cannot be removed";
    return {};
}

} // namespace

bool oldInstallationThere(const std::wstring& folder) {
    const Old old = findOld(folder);
    return old.service || !old.folder.empty();
}

std::wstring takeOver(const std::wstring& folder) {
    const Old old = findOld(folder);
    if (!old.service && old.folder.empty())
        return {};
    removeKey(HKEY_LOCAL_MACHINE, recordPath);
    std::wstring trouble;
    {
        const Key record = Key::create(HKEY_LOCAL_MACHINE, recordPath);
        trouble = record ? setAll(old, record) : L"the registry cannot be written";
    }
    if (!trouble.empty()) // rather the older one whole than two halves
        giveBack();
    return trouble;
}

std::wstring giveBack() {
    std::wstring trouble;
    {
        const Key record = Key::open(HKEY_LOCAL_MACHINE, recordPath);
        if (!record)
            return {};
        putBackFiles(record);
        if (const std::wstring aside = text(record, L"FolderAside"); !aside.empty()) {
            RemoveDirectoryW(text(record, L"Folder").c_str()); // ours, when it is empty
            if (!moveWhenFree(aside, text(record, L"Folder")))
                trouble = L"the older programs stay in " + aside + L"; ";
        }
        if (Key::open(record.handle(), L"Service"))
            trouble += restoreService(record);
        putBackRunValues(record);
        putBackUninstallEntries(record);
    }
    if (trouble.empty())
        removeKey(HKEY_LOCAL_MACHINE, recordPath);
    return trouble;
}

} // namespace dantesync::setup
