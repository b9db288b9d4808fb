// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/schema.h"

#include "shared/config/schema_fields.h"

#include <algorithm>
#include <filesystem>

namespace dantesync::config {
namespace {

using namespace fields;

bool anyText(std::string_view) {
    return true;
}

/// Annex D of IEEE 1588-2002: 16 octets of printable ASCII.
bool isSubdomain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

bool isAddress(std::string_view text) {
    const auto address = Ipv4::parse(text);
    return address && !address->isMulticast();
}

bool isAbsolutePath(std::string_view text) {
    return std::filesystem::path(std::u8string(text.begin(), text.end())).is_absolute();
}

Entry named(std::string_view key, Applied applied, Entry entry, std::string_view help) {
    entry.key = key;
    entry.applied = applied;
    entry.help = help;
    return entry;
}

constexpr Applied live = Applied::Live;
constexpr Applied restart = Applied::AtRestart;

void addTimeSources(std::vector<Entry>& table) {
    table.push_back(named("ntp_server", live, host(), "NTP server that UTC comes from; unset: no NTP"));
    table.push_back(named("interface", restart,
                          text(at(&Config::interface), 64, anyText, "the name or IPv4 address of a network interface"),
                          "Network interface of the Dante network; unset: found"));
    table.push_back(named("ptp.enabled", restart, flag(at(&Config::ptp, &Ptp::enabled)),
                          "Follow the Dante grandmaster by PTP version 1"));
    table.push_back(
        named("ptp.event_port", restart, port(at(&Config::ptp, &Ptp::eventPort)), "UDP port of Sync messages"));
    table.push_back(named("ptp.general_port", restart, port(at(&Config::ptp, &Ptp::generalPort)),
                          "UDP port of Follow_Up messages"));
    table.push_back(named("ptp.subdomain", restart,
                          text(at(&Config::ptp, &Ptp::subdomain), 16, isSubdomain,
                               "1 to 16 printable ASCII characters, e.g. \"_DFLT\" or \"_ALT1\""),
                          "PTP subdomain: _DFLT, or that of the pull-up domain"));
    Entry alias = named("hardware_timestamps", restart, flag(at(&Config::ptp, &Ptp::hardwareTimestamps)),
                        "The same as ptp.hardware_timestamps");
    alias.aliasOf = "ptp.hardware_timestamps";
    table.push_back(alias); // before the key it stands for
    table.push_back(named("ptp.hardware_timestamps", restart, flag(at(&Config::ptp, &Ptp::hardwareTimestamps)),
                          "Use the network adapter's own receive stamps where it has them"));
}

void addServers(std::vector<Entry>& table) {
    table.push_back(named("ntp_server_mode.enabled", restart, flag(at(&Config::ntpServerMode, &NtpServerMode::enabled)),
                          "Serve NTP and decide the date for the fleet (the master)"));
    table.push_back(named("ntp_server_mode.port", restart, port(at(&Config::ntpServerMode, &NtpServerMode::port)),
                          "UDP port of the NTP server"));
    table.push_back(named("ntp_server_mode.stratum", restart,
                          integer(at(&Config::ntpServerMode, &NtpServerMode::stratum), 1, 15),
                          "Stratum the NTP server announces at least"));
    table.push_back(named("ntp_server_mode.max_step_us", restart,
                          duration(at(&Config::ntpServerMode, &NtpServerMode::maxStep), 0, 1e9, "us", 1e3),
                          "Largest single change of the date that the master announces"));
    table.push_back(named("http_status.enabled", restart, flag(at(&Config::httpStatus, &HttpStatus::enabled)),
                          "Serve /status, /metrics and /healthz over HTTP"));
    table.push_back(
        named("http_status.port", restart, port(at(&Config::httpStatus, &HttpStatus::port)), "TCP port of HTTP"));
    table.push_back(named("http_status.bind", restart,
                          text(at(&Config::httpStatus, &HttpStatus::bind), 15, isAddress,
                               "an IPv4 address of this computer, e.g. \"10.0.0.5\" (\"0.0.0.0\": all of them)"),
                          "Address that HTTP listens on; unset: that of --bind"));
    table.push_back(named("time_query.enabled", restart, flag(at(&Config::timeQuery, &TimeQuery::enabled)),
                          "Answer time queries and discovery"));
    table.push_back(named("time_query.port", restart, port(at(&Config::timeQuery, &TimeQuery::port)),
                          "UDP port of time queries, here and at the other hosts"));
    table.push_back(named("time_query.allow", live, networks(at(&Config::timeQuery, &TimeQuery::allow)),
                          "Networks whose queries are answered; unset: attached, private and link-local ones"));
    table.push_back(named("time_query.per_source_per_s", live,
                          integer(at(&Config::timeQuery, &TimeQuery::perSourcePerSecond), 1, 1e6, "1/s"),
                          "Queries answered per source and second, sustained"));
    table.push_back(named("time_query.per_source_burst", live,
                          integer(at(&Config::timeQuery, &TimeQuery::perSourceBurst), 1, 1e6),
                          "Queries answered to one source in a burst"));
    table.push_back(named("time_query.total_per_s", live,
                          integer(at(&Config::timeQuery, &TimeQuery::totalPerSecond), 1, 1e6, "1/s"),
                          "Queries answered per second, all sources together"));
}

void addClockAndFleet(std::vector<Entry>& table) {
    table.push_back(named("clock.step_threshold_ms", live,
                          duration(at(&Config::clock, &Clock::stepThreshold), 0.1, 3'600'000, "ms", 1e6),
                          "A date error above this is stepped instead of slewed"));
    table.push_back(named("clock.max_slew_ppm", live, ppm(at(&Config::clock, &Clock::maxSlew), 0.1, 5000),
                          "Fastest slew of the clock"));
    table.push_back(named("clock.allow_conflicts", live, flag(at(&Config::clock, &Clock::allowConflicts)),
                          "Discipline the clock although another program does so too"));
    table.push_back(named("fleet.reference", live,
                          text(at(&Config::fleet, &Fleet::reference), 253, anyText, "the name or address of a host"),
                          "Host that the others are compared with; unset: the NTP server or the master"));
    table.push_back(named("fleet.discover", live, flag(at(&Config::fleet, &Fleet::discover)),
                          "Find hosts by broadcast, besides those listed"));
    table.push_back(named("fleet.hosts", live, hosts(), "Hosts that are always on the list"));
}

void addLoggingAndField(std::vector<Entry>& table) {
    table.push_back(named("logging.level", live, level(), "Least severe messages that are logged"));
    table.push_back(named("logging.file", live,
                          text(at(&Config::logging, &Logging::file), 1024, isAbsolutePath, "an absolute file name"),
                          "Log file beside the system's journal; unset: none"));
    table.push_back(named("logging.max_mb", live,
                          integer(at(&Config::logging, &Logging::maxMegabytes), 1, 10'000, "MB"),
                          "Size at which the log file is rotated"));
    table.push_back(named("logging.keep", live, integer(at(&Config::logging, &Logging::keep), 0, 100),
                          "Rotated log files that are kept"));
    table.push_back(named("system.gm_allowlist", live, networks(at(&Config::system, &System::grandmasterAllowlist)),
                          "Addresses a grandmaster may have; empty: any"));
    table.push_back(
        named("system.date_offset.step_bound_ms", live,
              duration(at(&Config::system, &System::dateOffset, &DateOffset::stepBound), 0, 3'600'000, "ms", 1e6),
              "Changes of the date above this are stepped"));
    table.push_back(
        named("system.date_offset.step_lead_ms", restart,
              duration(at(&Config::system, &System::dateOffset, &DateOffset::stepLead), 0, 3'600'000, "ms", 1e6),
              "How long ahead the master announces a change of the date"));
    table.push_back(named("system.date_offset.slew_ppm", live,
                          ppm(at(&Config::system, &System::dateOffset, &DateOffset::slew), 0.001, 65535),
                          "Rate of a coordinated slew of the date"));
    table.push_back(named("system.ntp_stale_secs", live,
                          duration(at(&Config::system, &System::ntpStale), 1, 31'536'000, "s", 1e9),
                          "NTP older than this counts as failed"));
}

std::vector<Entry> makeTable() {
    std::vector<Entry> table;
    addTimeSources(table);
    addServers(table);
    addClockAndFleet(table);
    addLoggingAndField(table);
    return table;
}

} // namespace

const std::vector<Entry>& schema() {
    static const std::vector<Entry> table = makeTable();
    return table;
}

const Entry* findEntry(std::string_view key) {
    const auto found = std::find_if(schema().begin(), schema().end(), [&](const Entry& e) { return e.key == key; });
    return found == schema().end() ? nullptr : &*found;
}

std::string defaultText(const Entry& entry) {
    return entry.write(Config{});
}

} // namespace dantesync::config
