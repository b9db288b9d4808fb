// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/house_rules.h"

#include "tests/rules/source_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <span>

namespace dantesync::rules {
namespace {

using Names = std::span<const std::string_view>;

bool contains(Names names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// --- Which room may include which ------------------------------------------------------------------

/// A room, and the path beginnings it may include. The first room whose path fits a file is that file's.
struct Room {
    std::string_view path;
    std::vector<std::string_view> mayInclude;
};

const std::vector<Room>& rooms() {
    static const std::vector<Room> all = {
        {"shared/wire/", {"shared/wire/"}},
        {"shared/math/", {"shared/math/"}},
        {"shared/model/", {"shared/wire/", "shared/math/", "shared/model/"}},
        {"shared/config/", {"shared/wire/", "shared/math/", "shared/model/", "shared/config/"}},
        {"shared/doctor/", {"shared/wire/", "shared/math/", "shared/model/", "shared/doctor/"}},
        {"shared/ipc/", {"shared/wire/", "shared/math/", "shared/model/", "shared/config/", "shared/ipc/"}},
        {"shared/names/", {"shared/wire/", "shared/math/", "shared/model/", "shared/names/"}},
        {"shared/fleet/",
         {"shared/wire/", "shared/math/", "shared/model/", "shared/config/", "shared/names/", "shared/fleet/"}},
        {"shared/", {"shared/"}},
        // The brain: events in, actions out.
        {"service/discipline/", {"shared/wire/", "shared/math/", "shared/model/", "service/discipline/"}},
        {"service/platform/", {"shared/", "service/platform/"}},
        {"service/log/", {"shared/", "service/log/", "service/platform/"}},
        {"service/clock/", {"shared/", "service/clock/", "service/platform/", "service/log/"}},
        {"service/net/",
         {"shared/", "service/net/", "service/platform/", "service/clock/", "service/log/",
          "service/discipline/events.h"}},
        {"service/", {"shared/", "service/"}}, // main and daemon.*, which compose the parts
        {"app/desktop/", {"shared/", "app/desktop/"}},
        {"app/demo/", {"shared/", "app/demo/"}},
        {"app/cli/", {"shared/", "app/cli/", "app/demo/"}}, // demo is a subcommand
        {"app/", {"shared/", "app/"}},
        {"tests/", {"shared/", "service/", "app/", "tests/"}},
    };
    return all;
}

const Room* roomOf(std::string_view file) {
    const auto found =
        std::find_if(rooms().begin(), rooms().end(), [&](const Room& r) { return startsWith(file, r.path); });
    return found == rooms().end() ? nullptr : &*found;
}

bool isOurs(std::string_view target) {
    return startsWith(target, "shared/") || startsWith(target, "service/") || startsWith(target, "app/") ||
           startsWith(target, "tests/");
}

/// What moc writes is included by bare name, as Qt documents it.
bool isGenerated(std::string_view target) {
    return endsWith(target, ".moc") || (startsWith(target, "moc_") && endsWith(target, ".cpp"));
}

// --- Qt ---------------------------------------------------------------------------------------------

bool isQt(std::string_view target) {
    return (target.size() > 1 && target[0] == 'Q' && std::isupper(static_cast<unsigned char>(target[1]))) ||
           startsWith(target, "Qt") || startsWith(target, "qt") || (startsWith(target, "q") && endsWith(target, ".h"));
}

constexpr std::array<std::string_view, 18> kCharts = {
    "QAbstractAxis", "QAbstractSeries", "QAreaSeries",    "QBarSeries",    "QBarSet",       "QCategoryAxis",
    "QChart",        "QChartView",      "QDateTimeAxis",  "QLegend",       "QLegendMarker", "QLineSeries",
    "QLogValueAxis", "QPieSeries",      "QScatterSeries", "QSplineSeries", "QValueAxis",    "QXYSeries"};

constexpr std::array<std::string_view, 52> kWidgets = {
    "QAbstractButton", "QAbstractItemView", "QAction",      "QApplication",     "QBoxLayout",    "QButtonGroup",
    "QCheckBox",       "QComboBox",         "QDialog",      "QDialogButtonBox", "QDockWidget",   "QDoubleSpinBox",
    "QFileDialog",     "QFormLayout",       "QFrame",       "QGraphicsScene",   "QGraphicsView", "QGridLayout",
    "QGroupBox",       "QHBoxLayout",       "QHeaderView",  "QInputDialog",     "QLabel",        "QLayout",
    "QLineEdit",       "QListView",         "QListWidget",  "QMainWindow",      "QMenu",         "QMenuBar",
    "QMessageBox",     "QPlainTextEdit",    "QProgressBar", "QPushButton",      "QRadioButton",  "QScrollArea",
    "QSlider",         "QSpinBox",          "QSplitter",    "QStackedWidget",   "QStatusBar",    "QStyle",
    "QSystemTrayIcon", "QTabWidget",        "QTableView",   "QTableWidget",     "QTextEdit",     "QToolBar",
    "QToolButton",     "QTreeView",         "QVBoxLayout",  "QWidget"};

// --- The operating system ---------------------------------------------------------------------------

constexpr std::array<std::string_view, 9> kSystemFolders = {"sys/", "linux/", "net/",  "netinet/", "arpa/",
                                                            "asm/", "bits/",  "mach/", "systemd/"};
constexpr std::array<std::string_view, 46> kSystemHeaders = {"unistd.h",
                                                             "poll.h",
                                                             "fcntl.h",
                                                             "signal.h",
                                                             "pthread.h",
                                                             "sched.h",
                                                             "ifaddrs.h",
                                                             "netdb.h",
                                                             "dirent.h",
                                                             "pwd.h",
                                                             "grp.h",
                                                             "syslog.h",
                                                             "termios.h",
                                                             "dlfcn.h",
                                                             "spawn.h",
                                                             "byteswap.h",
                                                             "endian.h",
                                                             "ucontext.h",
                                                             "aio.h",
                                                             "mqueue.h",
                                                             "windows.h",
                                                             "winsock.h",
                                                             "winsock2.h",
                                                             "ws2tcpip.h",
                                                             "mswsock.h",
                                                             "iphlpapi.h",
                                                             "psapi.h",
                                                             "tlhelp32.h",
                                                             "winsvc.h",
                                                             "sddl.h",
                                                             "aclapi.h",
                                                             "io.h",
                                                             "process.h",
                                                             "direct.h",
                                                             "shlobj.h",
                                                             "winternl.h",
                                                             "mstcpip.h",
                                                             "netioapi.h",
                                                             "timeapi.h",
                                                             "mmsystem.h",
                                                             "realtimeapiset.h",
                                                             "sysinfoapi.h",
                                                             "processthreadsapi.h",
                                                             "winioctl.h",
                                                             "ntddndis.h",
                                                             "getopt.h"};

bool isSystemHeader(std::string_view target) {
    std::string lower(target); // Windows does not mind the case, and people write <Windows.h>
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return contains(kSystemHeaders, lower) || std::any_of(kSystemFolders.begin(), kSystemFolders.end(),
                                                          [&](auto folder) { return startsWith(lower, folder); });
}

bool isSystemMacro(std::string_view name) {
    constexpr std::array<std::string_view, 13> names = {
        "_WIN32", "_WIN64", "WIN32",     "__linux__",   "__linux",    "linux",      "__unix__",
        "__unix", "unix",   "__APPLE__", "__MINGW32__", "__CYGWIN__", "__FreeBSD__"};
    return contains(names, name) || startsWith(name, "Q_OS_");
}

/// service/platform/, a clock's own file for one system, and of the app what is built for one system alone.
bool isSystemRoom(std::string_view file) {
    for (const std::string_view room :
         {"service/platform/", "app/desktop/platform/", "app/admin_helper/", "app/windows_setup/"}) {
        if (startsWith(file, room)) {
            return true;
        }
    }
    return startsWith(file, "service/clock/") &&
           (file.find("linux") != std::string_view::npos || file.find("windows") != std::string_view::npos);
}

/// Calls that set or steer a clock of the computer. Only the system clock's own file may name them.
constexpr std::array<std::string_view, 13> kClockSetters = {"adjtime",
                                                            "adjtimex",
                                                            "clock_adjtime",
                                                            "clock_settime",
                                                            "ntp_adjtime",
                                                            "settimeofday",
                                                            "stime",
                                                            "SetLocalTime",
                                                            "SetSystemTime",
                                                            "SetSystemTimeAdjustment",
                                                            "SetSystemTimeAdjustmentPrecise",
                                                            "SetSystemTimePrecise",
                                                            "SYS_clock_adjtime"};

bool maySetClock(std::string_view file) {
    return startsWith(file, "service/clock/") && isSystemRoom(file);
}

// --- Without the world: no Qt, no I/O, no threads, no clocks ------------------------------------------

bool isWithoutWorld(std::string_view file) {
    return startsWith(file, "shared/wire/") || startsWith(file, "shared/math/") ||
           startsWith(file, "service/discipline/");
}

constexpr std::array<std::string_view, 18> kWorldHeaders = {
    "atomic",     "barrier", "condition_variable", "ctime",        "filesystem", "fstream", "future", "iostream",
    "latch",      "mutex",   "semaphore",          "shared_mutex", "stop_token", "thread",  "time.h", "random_device",
    "syncstream", "csignal"};
constexpr std::array<std::string_view, 10> kWorldNames = {
    "system_clock",  "steady_clock",           "high_resolution_clock", "utc_clock",
    "clock_gettime", "gettimeofday",           "random_device",         "getenv",
    "thread_local",  "QueryPerformanceCounter"};

bool isWorldHeader(std::string_view target) {
    return isQt(target) || isSystemHeader(target) || contains(kWorldHeaders, target) ||
           startsWith(target, "rapidjson/");
}

// --- The checks, one rule each --------------------------------------------------------------------------

struct File {
    std::string path;
    SourceText text;
};

using Found = std::vector<Violation>;

void checkRoom(const File& file, Found& found) {
    const Room* room = roomOf(file.path);
    for (const Include& include : file.text.includes) {
        if (!include.quoted) {
            if (isOurs(include.target)) {
                found.push_back({file.path, include.line, "<" + include.target + "> is ours: include it in quotes"});
            }
        } else if (!isOurs(include.target)) {
            if (!isGenerated(include.target)) {
                found.push_back(
                    {file.path, include.line,
                     "\"" + include.target + "\" does not start at the root (as \"shared/wire/ntp.h\" does)"});
            }
        } else if (room != nullptr &&
                   std::none_of(room->mayInclude.begin(), room->mayInclude.end(),
                                [&](std::string_view may) { return startsWith(include.target, may); })) {
            found.push_back(
                {file.path, include.line,
                 std::string(room->path) + " must not include " + include.target + " (dependencies run one way)"});
        }
    }
}

void checkQtModules(const File& file, Found& found) {
    if (startsWith(file.path, "tests/") || file.path == "shared/precompiled/widgets.h") {
        return; // the tests of the desktop need its widgets, and have them precompiled
    }
    for (const Include& include : file.text.includes) {
        const std::string_view target = include.target;
        const std::string_view name = target.substr(target.rfind('/') + 1);
        if (startsWith(target, "QtCharts") || contains(kCharts, name)) {
            if (!startsWith(file.path, "app/desktop/charts/")) {
                found.push_back(
                    {file.path, include.line, include.target + ": Qt Charts belongs in app/desktop/charts/ only"});
            }
        } else if ((startsWith(target, "QtWidgets") || contains(kWidgets, name)) &&
                   !startsWith(file.path, "app/desktop/")) {
            found.push_back({file.path, include.line, include.target + ": Qt Widgets belongs in app/desktop/ only"});
        }
    }
}

/// The lines that name the operating system, whether or not they may.
Found systemUses(const File& file) {
    Found uses;
    for (const Include& include : file.text.includes) {
        if (!include.quoted && isSystemHeader(include.target)) {
            uses.push_back({file.path, include.line,
                            "<" + include.target + "> is the operating system's: service/platform/ only"});
        }
    }
    for (const Condition& condition : file.text.conditions) {
        for (const std::string& name : identifiers(condition.expression)) {
            if (isSystemMacro(name)) {
                uses.push_back(
                    {file.path, condition.line, name + " asks for the operating system: service/platform/ only"});
            }
        }
    }
    return uses;
}

void checkSystem(const File& file, const std::vector<Exception>& allowed, std::set<std::string_view>& used,
                 Found& found) {
    if (startsWith(file.path, "tests/") || isSystemRoom(file.path)) {
        return;
    }
    const Found uses = systemUses(file);
    const auto exception =
        std::find_if(allowed.begin(), allowed.end(), [&](const Exception& e) { return e.file == file.path; });
    if (exception == allowed.end()) {
        found.insert(found.end(), uses.begin(), uses.end());
    } else if (!uses.empty()) {
        used.insert(exception->file);
    }
}

void checkNames(const File& file, Found& found) {
    for (std::size_t i = 0; i < file.text.code.size(); ++i) {
        for (const std::string& name : identifiers(file.text.code[i])) {
            if (contains(kClockSetters, name) && !maySetClock(file.path)) {
                found.push_back(
                    {file.path, static_cast<int>(i) + 1,
                     name + " sets the computer's clock: only the system clock's own file in service/clock/ may"});
            }
            if (isWithoutWorld(file.path) && contains(kWorldNames, name)) {
                found.push_back({file.path, static_cast<int>(i) + 1,
                                 name + " is of the world outside: this room gets everything as an argument"});
            }
        }
    }
}

/// Directly or through our own headers: a clean room stays clean only if what it includes is.
void checkWithoutWorld(const File& file, const std::map<std::string, File>& all, Found& found) {
    if (!isWithoutWorld(file.path)) {
        return;
    }
    for (const Include& direct : file.text.includes) {
        if (!direct.quoted && isWorldHeader(direct.target)) {
            found.push_back(
                {file.path, direct.line,
                 "<" + direct.target + ">: no Qt, I/O, threads or clocks in " + std::string(roomOf(file.path)->path)});
        }
        std::vector<std::string> toVisit = {direct.target};
        std::set<std::string> visited;
        while (!toVisit.empty()) {
            const std::string path = toVisit.back();
            toVisit.pop_back();
            const auto header = all.find(path);
            if (header == all.end() || !visited.insert(path).second) {
                continue;
            }
            for (const Include& inner : header->second.text.includes) {
                if (!inner.quoted && isWorldHeader(inner.target)) {
                    found.push_back({file.path, direct.line, "brings in <" + inner.target + "> through " + path});
                }
                toVisit.push_back(inner.target);
            }
        }
    }
}

void checkBeginning(const File& file, Found& found) {
    const std::vector<std::string>& lines = file.text.raw;
    const std::size_t at = !lines.empty() && startsWith(lines[0], "#!") ? 1 : 0;
    if (lines.size() <= at || lines[at].find("SPDX-License-Identifier: GPL-3.0-or-later") == std::string::npos) {
        found.push_back(
            {file.path, static_cast<int>(at) + 1, "does not begin with \"SPDX-License-Identifier: GPL-3.0-or-later\""});
    }
    if ((endsWith(file.path, ".h") || endsWith(file.path, ".hpp")) &&
        std::find(lines.begin(), lines.end(), "#pragma once") == lines.end()) {
        found.push_back({file.path, 0, "a header without #pragma once"});
    }
}

bool isCpp(std::string_view path) {
    constexpr std::array<std::string_view, 5> suffixes = {".cpp", ".cc", ".c", ".h", ".hpp"};
    return std::any_of(suffixes.begin(), suffixes.end(), [&](auto suffix) { return endsWith(path, suffix); });
}

} // namespace

const std::vector<Exception>& exceptions() {
    static const std::vector<Exception> all = {
        {"app/cli/dashboard/terminal_os.cpp", "a full-screen program needs keys one by one, and order after a crash; "
                                              "service and app share no platform layer"},
        {"shared/config/file_os.cpp", "a configuration that is saved keeps its owner and outlives a power cut, whether "
                                      "the service or the app saves it; they share no platform layer"},
        {"app/demo/os_support.cpp", "the demo reads the raw counter that its truth is told on, and its hosts must not "
                                    "outlive it; service/platform is closed to the app"},
    };
    return all;
}

std::vector<Violation> violationsIn(const Tree& tree, const std::vector<Exception>& allowed) {
    std::map<std::string, File> files;
    for (const auto& [path, content] : tree) {
        files.emplace(path, File{path, readSource(content)});
    }
    Found found;
    std::set<std::string_view> used;
    for (const auto& [path, file] : files) {
        checkBeginning(file, found);
        if (isCpp(path)) {
            checkRoom(file, found);
            checkQtModules(file, found);
            checkSystem(file, allowed, used, found);
            checkNames(file, found);
            checkWithoutWorld(file, files, found);
        }
    }
    for (const Exception& exception : allowed) {
        if (!used.contains(exception.file)) {
            found.push_back(
                {std::string(exception.file), 0, "is listed as an exception, but needs none: take it off the list"});
        }
    }
    return found;
}

std::vector<Violation> longFilesIn(const Tree& tree, int maximumLines) {
    Found found;
    for (const auto& [path, content] : tree) {
        const auto lines = std::count(content.begin(), content.end(), '\n');
        if (lines > maximumLines) {
            found.push_back({path, 0,
                             std::to_string(lines) + " lines; more than " + std::to_string(maximumLines) +
                                 " are hard to keep in the head"});
        }
    }
    return found;
}

} // namespace dantesync::rules
