// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/conflicts.h"

#include "service/platform/linux/time_service_scan.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <sstream>
#include <unistd.h>

namespace dantesync::platform {

namespace {

constexpr std::size_t commLength = 15; // TASK_COMM_LEN of the kernel, without the final NUL
constexpr std::size_t longestCommand = 160;

std::string readAll(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<std::string> splitArguments(const std::string& cmdline) {
    std::vector<std::string> out;
    std::istringstream in(cmdline);
    for (std::string argument; std::getline(in, argument, '\0');)
        out.push_back(argument);
    return out;
}

/// Field 22 of /proc/PID/stat; the name in field 2 may itself hold blanks and brackets.
std::uint64_t startTicksOf(const std::string& stat) {
    const auto nameEnd = stat.rfind(')');
    if (nameEnd == std::string::npos)
        return 0;
    std::istringstream in(stat.substr(nameEnd + 1));
    std::string field;
    for (int number = 3; number <= 22; ++number)
        if (!(in >> field))
            return 0;
    std::uint64_t ticks = 0;
    std::from_chars(field.data(), field.data() + field.size(), ticks);
    return ticks;
}

std::optional<ProcessInfo> readProcess(const std::filesystem::path& directory) {
    const std::string name = directory.filename().string();
    ProcessInfo process;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), process.pid);
    if (error != std::errc{} || end != name.data() + name.size())
        return std::nullopt;
    process.arguments = splitArguments(readAll(directory / "cmdline"));
    if (process.arguments.empty())
        return std::nullopt;
    process.comm = readAll(directory / "comm");
    if (!process.comm.empty() && process.comm.back() == '\n')
        process.comm.pop_back();
    process.startTicks = startTicksOf(readAll(directory / "stat"));
    return process;
}

/// Single-letter options as getopt reads them: letters may be bundled, and those in @p takeValue
/// are followed by a value in the same or the next argument.
class Options {
public:
    Options(const std::vector<std::string>& arguments, std::string_view takeValue) {
        for (std::size_t i = 1; i < arguments.size(); ++i) {
            const std::string_view argument = arguments[i];
            if (argument.size() < 2 || argument[0] != '-' || argument[1] == '-')
                continue;
            for (std::size_t k = 1; k < argument.size(); ++k) {
                m_letters.push_back(argument[k]);
                m_values.emplace_back();
                if (takeValue.find(argument[k]) == std::string_view::npos)
                    continue;
                if (k + 1 < argument.size())
                    m_values.back() = argument.substr(k + 1);
                else if (i + 1 < arguments.size())
                    m_values.back() = arguments[++i];
                break;
            }
        }
    }
    bool has(char letter) const { return m_letters.find(letter) != std::string::npos; }
    std::optional<std::string_view> value(char letter) const {
        const auto at = m_letters.rfind(letter);
        return at == std::string::npos ? std::nullopt : std::optional<std::string_view>(m_values[at]);
    }

private:
    std::string m_letters;
    std::vector<std::string_view> m_values;
};

/// Value of --name VALUE or --name=VALUE; the last one counts.
std::optional<std::string_view> longOption(const std::vector<std::string>& arguments, std::string_view name) {
    std::optional<std::string_view> found;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument.substr(0, 2) != "--" || argument.substr(2, name.size()) != name)
            continue;
        const std::string_view rest = argument.substr(2 + name.size());
        if (rest.empty())
            found = i + 1 < arguments.size() ? std::string_view(arguments[i + 1]) : std::string_view();
        else if (rest[0] == '=')
            found = rest.substr(1);
    }
    return found;
}

bool hasArgument(const std::vector<std::string>& arguments, std::string_view wanted) {
    return std::find(arguments.begin() + 1, arguments.end(), wanted) != arguments.end();
}

bool always(const std::vector<std::string>&) {
    return true;
}

/// -x: no control of the system clock. -Q: only prints the offset.
bool chronydSetsClock(const std::vector<std::string>& arguments) {
    const Options options(arguments, "fFlLPtu");
    return !options.has('x') && !options.has('Q');
}

/// With hardware timestamping, the default, it disciplines the adapter's clock.
bool ptp4lSetsClock(const std::vector<std::string>& arguments) {
    const Options options(arguments, "fipl");
    const bool software = options.has('S') || longOption(arguments, "time_stamping") == "software";
    return software && longOption(arguments, "free_running") != "1";
}

/// The clock it sets is CLOCK_REALTIME unless -c names another; with -a only if -r asks for it.
bool phc2sysSetsClock(const std::vector<std::string>& arguments) {
    const Options options(arguments, "cdfsEPISFRNOLMiunzlt");
    if (options.has('a'))
        return options.has('r');
    const auto target = options.value('c');
    return !target || *target == "CLOCK_REALTIME";
}

bool dantesyncdSetsClock(const std::vector<std::string>& arguments) {
    if (hasArgument(arguments, "--check-config") || hasArgument(arguments, "--version") ||
        hasArgument(arguments, "--help"))
        return false;
    const auto clock = longOption(arguments, "clock");
    return clock != "virtual" && clock != "monitor";
}

/// The older daemon of the field has the name of our command line tool. It runs from its own
/// place and has no subcommands.
bool fieldDaemonSetsClock(const std::vector<std::string>& arguments) {
    if (arguments.front() != "/usr/local/bin/dantesync")
        return false;
    if (hasArgument(arguments, "--version") || hasArgument(arguments, "--help"))
        return false;
    return arguments.size() == 1 || arguments[1].empty() || arguments[1][0] == '-';
}

struct KnownService {
    std::string_view program;
    std::string_view name;
    bool (*setsClock)(const std::vector<std::string>& arguments);
};

constexpr KnownService knownServices[] = {
    {"chronyd", "chronyd", chronydSetsClock},
    {"ntpd", "ntpd", always}, // the reference one, ntpsec's, OpenNTPD's
    {"openntpd", "openntpd", always},
    {"ntp-daemon", "ntpd-rs", always},
    {"systemd-timesyncd", "systemd-timesyncd", always},
    {"ptp4l", "ptp4l", ptp4lSetsClock},
    {"phc2sys", "phc2sys", phc2sysSetsClock},
    {"dantesyncd", "dantesyncd", dantesyncdSetsClock},
    {"dantesync", "dantesync (older daemon)", fieldDaemonSetsClock},
};
constexpr std::string_view ourName = "dantesyncd";

std::string commandOf(const ProcessInfo& process) {
    std::string command;
    for (const std::string& argument : process.arguments)
        command += (command.empty() ? "" : " ") + argument;
    if (command.size() > longestCommand)
        command = command.substr(0, longestCommand) + "...";
    return command;
}

struct Found {
    std::string_view name;
    std::string pids;
    std::string command;
};

void add(std::vector<Found>& found, std::string_view name, const ProcessInfo& process) {
    const auto known = std::find_if(found.begin(), found.end(), [&](const Found& f) { return f.name == name; });
    if (known != found.end())
        known->pids += ", " + std::to_string(process.pid);
    else
        found.push_back({name, std::to_string(process.pid), commandOf(process)});
}

std::vector<ProcessInfo> readProcesses(const std::filesystem::path& proc) {
    std::vector<ProcessInfo> processes;
    std::error_code error;
    std::filesystem::directory_iterator entry(proc, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        if (auto process = readProcess(entry->path()))
            processes.push_back(std::move(*process));
    std::sort(processes.begin(), processes.end(),
              [](const ProcessInfo& a, const ProcessInfo& b) { return a.pid < b.pid; });
    return processes;
}

} // namespace

std::optional<std::string_view> timeServiceOf(const ProcessInfo& process) {
    if (process.arguments.empty())
        return std::nullopt;
    for (const KnownService& service : knownServices)
        if (process.comm == service.program.substr(0, commLength) && service.setsClock(process.arguments))
            return service.name;
    return std::nullopt;
}

std::vector<Conflict> findTimeServicesIn(const std::filesystem::path& proc, std::int64_t ownPid) {
    const std::vector<ProcessInfo> processes = readProcesses(proc);
    const auto own = std::find_if(processes.begin(), processes.end(),
                                  [&](const ProcessInfo& process) { return process.pid == ownPid; });
    std::vector<Found> found;
    for (const ProcessInfo& process : processes) {
        if (process.pid == ownPid)
            continue;
        const auto name = timeServiceOf(process);
        if (!name)
            continue;
        const bool younger =
            own != processes.end() && std::pair(process.startTicks, process.pid) > std::pair(own->startTicks, own->pid);
        if (*name == ourName && younger)
            continue;
        add(found, *name, process);
    }
    std::vector<Conflict> conflicts;
    conflicts.reserve(found.size());
    for (const Found& f : found)
        conflicts.push_back({std::string(f.name), "pid " + f.pids + ": " + f.command});
    return conflicts;
}

std::vector<Conflict> findTimeServices() {
    return findTimeServicesIn("/proc", ::getpid());
}

} // namespace dantesync::platform
