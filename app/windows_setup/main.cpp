// SPDX-License-Identifier: GPL-3.0-or-later
//
// dantesync-setup.exe: what the installer does beyond copying files. One word says what; exit status 0: done, or yes.
#include "app/windows_setup/firewall.h"
#include "app/windows_setup/leftovers.h"
#include "app/windows_setup/old_installation.h"
#include "app/windows_setup/path_variable.h"
#include "app/windows_setup/running.h"
#include "app/windows_setup/services.h"
#include "app/windows_setup/windows_time.h"

#include <cstdio>
#include <vector>
#include <windows.h>

namespace {

using namespace dantesync::setup;
using Words = std::vector<std::wstring>;

constexpr int done = 0;
constexpr int failed = 1;
constexpr int badUsage = 2;

/// For the installer's list of what it does, which reads the console's letters.
void say(const std::wstring& line) {
    std::string out(line.size() * 4, '\0');
    const int size = WideCharToMultiByte(CP_OEMCP, 0, line.data(), static_cast<int>(line.size()), out.data(),
                                         static_cast<int>(out.size()), nullptr, nullptr);
    std::printf("%.*s\n", size, out.c_str());
}

int end(const std::wstring& trouble) {
    if (trouble.empty())
        return done;
    say(trouble);
    return failed;
}

int end(bool well) {
    return well ? done : failed;
}

int carryOut(const Words& words) {
    const std::wstring& what = words[0];
    if (words.size() == 3 && what == L"stop")
        return end(stopAll(words[1], words[2]));
    if (words.size() == 3 && what == L"start-desktops") {
        startDesktopsAgain(words[1], words[2]);
        return done;
    }
    if (words.size() == 2 && what == L"old-there")
        return end(oldInstallationThere(words[1]));
    if (words.size() == 2 && what == L"take-over")
        return end(takeOver(words[1]));
    if (words.size() == 1 && what == L"give-back")
        return end(giveBack());
    if (words.size() == 1 && what == L"start-service")
        return end(startService(ourService));
    if (words.size() == 2 && what == L"remove-autostart") {
        removeAutostart(words[1]);
        return done;
    }
    if (words.size() == 1 && what == L"remove-state") {
        removeState();
        return done;
    }
    if (words.size() == 2 && what == L"add-to-path")
        return end(addToPath(words[1]));
    if (words.size() == 2 && what == L"remove-from-path")
        return end(removeFromPath(words[1]));
    if (words.size() == 2 && what == L"open-firewall")
        return end(openFirewall(words[1]));
    if (words.size() == 1 && what == L"close-firewall") {
        closeFirewall();
        return done;
    }
    if (words.size() == 1 && what == L"windows-time-is-on")
        return end(windowsTimeIsOn());
    if (words.size() == 1 && what == L"windows-time-off")
        return end(switchWindowsTimeOff());
    if (words.size() == 1 && what == L"windows-time-back") {
        switchWindowsTimeBack();
        return done;
    }
    return badUsage;
}

} // namespace

int wmain(int argc, wchar_t** argv) {
    return argc < 2 ? badUsage : carryOut(Words(argv + 1, argv + argc));
}
