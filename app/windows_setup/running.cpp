// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows_setup/running.h"

#include "app/windows_setup/processes.h"
#include "app/windows_setup/services.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

namespace dantesync::setup {
namespace {

const std::wstring desktopFile = L"\\dantesync-app.exe";

} // namespace

std::wstring stopAll(const std::wstring& folder, const std::wstring& note) {
    const auto service = programOf(ourService);
    if (service && liesIn(*service, folder) && !stopService(ourService))
        return L"the service does not stop; stop it in services.msc, then run the installer again";
    std::vector<Program> running = programsIn(folder);
    std::ofstream file{std::filesystem::path(note)};
    for (const Program& program : running)
        if (program.file.ends_with(desktopFile))
            file << program.session << '\n';
    endPrograms(running);
    return {};
}

void startDesktopsAgain(const std::wstring& folder, const std::wstring& note) {
    std::ifstream file{std::filesystem::path(note)};
    std::set<DWORD> sessions;
    for (DWORD session = 0; file >> session;)
        sessions.insert(session);
    for (const DWORD session : sessions)
        startInSession(folder + desktopFile, L"--hidden", session);
}

} // namespace dantesync::setup
