// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows_setup/old_autostart.h"

#include "app/windows_setup/processes.h"

#include <algorithm>
#include <cwctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace dantesync::setup {
namespace {

const std::wstring runPath = LR"(Software\Microsoft\Windows\CurrentVersion\Run)";
const std::wstring run32Path = LR"(Software\WOW6432Node\Microsoft\Windows\CurrentVersion\Run)";
const std::wstring uninstallPath = LR"(Software\Microsoft\Windows\CurrentVersion\Uninstall)";
const std::wstring uninstall32Path = LR"(Software\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall)";

std::wstring lowered(std::wstring text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](wchar_t c) { return static_cast<wchar_t>(std::towlower(static_cast<wint_t>(c))); });
    return text;
}

/// Whether a command line or a list of paths names one that begins so.
bool names(const std::wstring& text, const std::wstring& start) {
    return lowered(text).find(lowered(start)) != std::wstring::npos;
}

/// The roots whose people log in here: the computer's own, and each person's that is loaded.
struct Root {
    HKEY key;
    std::wstring name; ///< as it is written down
    std::wstring path; ///< before the rest
};

std::vector<Root> allRoots() {
    std::vector<Root> roots{{HKEY_LOCAL_MACHINE, L"machine", {}}};
    for (const std::wstring& person : Key::open(HKEY_USERS, {}).subKeys())
        roots.push_back({HKEY_USERS, L"users", person + L'\\'});
    return roots;
}

HKEY rootNamed(const std::wstring& name) {
    return name == L"users" ? HKEY_USERS : HKEY_LOCAL_MACHINE;
}

/// The next free key below @p record: 0, 1, ...
Key newEntry(const Key& record, const std::wstring& kind) {
    const Key list = Key::create(record.handle(), kind);
    return Key::create(list.handle(), std::to_wstring(list.subKeys().size()));
}

void setAsideRun(const Root& root, const std::wstring& path, const std::wstring& start, const Key& record) {
    const Key run = Key::open(root.key, path, KEY_READ | KEY_SET_VALUE);
    for (const std::wstring& name : run ? run.valueNames() : std::vector<std::wstring>()) {
        const std::wstring command = run.text(name).value_or(std::wstring());
        if (!names(command, start))
            continue;
        const Key entry = newEntry(record, L"Run");
        const bool kept = entry.setText(L"Root", root.name) && entry.setText(L"Key", path) &&
                          entry.setText(L"Name", name) && entry.setText(L"Command", command) &&
                          entry.setNumber(L"Type", run.typeOf(name).value_or(REG_SZ));
        if (kept)
            run.removeValue(name);
    }
}

/// A shortcut holds its target's path as it is, in Windows' narrow or wide letters.
bool linkNames(const std::filesystem::path& link, const std::wstring& start) {
    std::ifstream file(link, std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    std::wstring narrow;
    for (const char c : content)
        narrow += static_cast<wchar_t>(static_cast<unsigned char>(c));
    if (names(narrow, start))
        return true;
    std::wstring wide; // wide letters at even and at odd places
    for (const std::size_t begin : {std::size_t{0}, std::size_t{1}})
        for (std::size_t i = begin; i + 1 < content.size(); i += 2)
            wide += static_cast<wchar_t>(narrow[i] | (narrow[i + 1] << 8));
    return names(wide, start);
}

std::vector<std::filesystem::path> startupFolders() {
    const auto variable = [](const wchar_t* name) {
        const wchar_t* value = _wgetenv(name);
        return std::filesystem::path(value != nullptr ? value : L"");
    };
    const std::filesystem::path menu = LR"(Microsoft\Windows\Start Menu\Programs\Startup)";
    std::vector<std::filesystem::path> out{variable(L"ProgramData") / menu};
    std::error_code error;
    for (const auto& person : std::filesystem::directory_iterator(variable(L"SystemDrive") / LR"(\Users)", error))
        out.push_back(person.path() / LR"(AppData\Roaming)" / menu);
    return out;
}

void move(const std::filesystem::path& from, const std::filesystem::path& to) {
    MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_COPY_ALLOWED);
}

} // namespace

void setAsideRunValues(const std::wstring& start, const Key& record) {
    for (const Root& root : allRoots())
        for (const std::wstring& path : {runPath, run32Path})
            setAsideRun(root, root.path + path, start, record);
}

void setAsideUninstallEntries(const std::wstring& start, const Key& record) {
    for (const std::wstring& path : {uninstallPath, uninstall32Path})
        for (const std::wstring& name : Key::open(HKEY_LOCAL_MACHINE, path).subKeys()) {
            const std::wstring its = path + L'\\' + name;
            const Key program = Key::open(HKEY_LOCAL_MACHINE, its);
            const auto points = [&](const wchar_t* value) {
                return names(program.text(value).value_or(std::wstring()) + L'\\', start); // or the folder itself
            };
            if (!points(L"UninstallString") && !points(L"InstallLocation") && !points(L"DisplayIcon"))
                continue;
            const Key entry = newEntry(record, L"Uninstall");
            if (entry.setText(L"Key", its) && copyKey(HKEY_LOCAL_MACHINE, its, entry.handle(), L"Copy"))
                removeKey(HKEY_LOCAL_MACHINE, its);
        }
}

void setAsideStartupLinks(const std::wstring& start, const std::wstring& keepIn, const Key& record) {
    std::error_code error;
    for (const std::filesystem::path& startup : startupFolders())
        for (const auto& file : std::filesystem::directory_iterator(startup, error)) {
            if (lowered(file.path().extension().wstring()) != L".lnk" || !linkNames(file.path(), start))
                continue;
            const std::wstring name = L"startup-" + file.path().filename().wstring();
            setAsideFile(file.path().wstring(), (std::filesystem::path(keepIn) / name).wstring(), record);
        }
}

void setAsideFile(const std::wstring& from, const std::wstring& to, const Key& record) {
    const Key entry = newEntry(record, L"Files");
    if (entry.setText(L"From", from) && entry.setText(L"To", to))
        move(from, to);
}

void putBackRunValues(const Key& record) {
    const Key list = Key::open(record.handle(), L"Run");
    for (const std::wstring& name : list ? list.subKeys() : std::vector<std::wstring>()) {
        const Key entry = Key::open(list.handle(), name);
        const Key run = Key::create(rootNamed(entry.text(L"Root").value_or(std::wstring())),
                                    entry.text(L"Key").value_or(std::wstring()));
        if (run)
            run.setText(entry.text(L"Name").value_or(std::wstring()), entry.text(L"Command").value_or(std::wstring()),
                        entry.number(L"Type").value_or(REG_SZ));
    }
}

void putBackUninstallEntries(const Key& record) {
    const Key list = Key::open(record.handle(), L"Uninstall");
    for (const std::wstring& name : list ? list.subKeys() : std::vector<std::wstring>())
        if (const auto path = Key::open(list.handle(), name).text(L"Key"))
            copyKey(list.handle(), name + L"\\Copy", HKEY_LOCAL_MACHINE, *path);
}

void putBackFiles(const Key& record) {
    const Key list = Key::open(record.handle(), L"Files");
    for (const std::wstring& name : list ? list.subKeys() : std::vector<std::wstring>()) {
        const Key entry = Key::open(list.handle(), name);
        move(entry.text(L"To").value_or(std::wstring()), entry.text(L"From").value_or(std::wstring()));
    }
}

} // namespace dantesync::setup
