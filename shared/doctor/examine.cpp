// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/doctor/examine.h"

#include <cstdint>
#include <utility>

namespace dantesync::doctor {
namespace {

constexpr Nanoseconds syncDue{10'000'000'000};    // without a Sync for longer PTP counts as lost
constexpr Nanoseconds lockDue{120'000'000'000};   // a clock that is not locked by then has a reason
constexpr Nanoseconds ntpOld{3'600'000'000'000};  // the schedule asks far more often
constexpr std::int64_t littleSpace = 100'000'000; // bytes
constexpr std::int64_t noSpace = 5'000'000;

std::string seconds(Nanoseconds span) {
    const std::int64_t whole = span.count / 1'000'000'000;
    return whole < 600 ? std::to_string(whole) + " s" : std::to_string(whole / 60) + " min";
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

Check ok(std::string id, std::string words) {
    return {std::move(id), Verdict::Ok, std::move(words), {}};
}
Check warn(std::string id, std::string words, std::string remedy) {
    return {std::move(id), Verdict::Warn, std::move(words), std::move(remedy)};
}
Check fail(std::string id, std::string words, std::string remedy) {
    return {std::move(id), Verdict::Fail, std::move(words), std::move(remedy)};
}

Check configuration(const Facts::Configuration& facts) {
    if (!facts.errors.empty())
        return fail("config", facts.errors.front(),
                    "correct it; until then the service keeps its last good configuration, and cannot be restarted");
    if (!facts.warnings.empty())
        return warn("config", facts.warnings.front(), "correct or remove it");
    if (facts.differsOnDisk)
        return warn("config", facts.file + " was changed, and the service has not read it",
                    "reload it (SIGHUP, or config.reload)");
    return ok("config", facts.missing ? facts.file + ": no such file; the defaults hold" : facts.file + " is good");
}

Check restart(const Facts::Configuration& facts) {
    if (facts.awaitingRestart.empty())
        return ok("config_restart", "everything configured is in effect");
    return warn("config_restart", "not in effect yet: " + joined(facts.awaitingRestart), "restart the service");
}

Check privilege(const Facts::Clock& facts) {
    if (facts.name == "system" && !facts.mayDiscipline)
        return fail("clock_privilege", "the service may not steer this computer's clock",
                    "give it the right to set the clock (CAP_SYS_TIME, on Windows SeSystemtimePrivilege), or run it as "
                    "root or administrator");
    if (facts.name != "system")
        return warn("clock_privilege",
                    "the service runs on the " + facts.name + " clock: this computer's is not steered",
                    "start it without --clock to steer it");
    return ok("clock_privilege", "the service may steer this computer's clock");
}

Check conflict(const Facts::Clock& facts) {
    if (facts.conflicts.empty())
        return ok("clock_conflict", "no other program disciplines the clock");
    if (facts.conflictsAllowed)
        return warn("clock_conflict",
                    facts.conflicts + " disciplines this clock too, which clock.allow_conflicts allows",
                    "stop it, unless you know why both run: two on one clock fight");
    return fail("clock_conflict", facts.conflicts + " disciplines this clock, so the service only monitors",
                "stop and disable " + facts.conflicts);
}

Check port(std::string id, const std::string& what, bool wanted, const std::string& endpoint) {
    if (!wanted)
        return ok(std::move(id), what + ": switched off");
    if (endpoint.empty())
        return fail(std::move(id), what + ": its port is not open", "see the service's log for who holds it");
    return ok(std::move(id), what + ": answers on " + endpoint);
}

Check discovery(const Facts::Ports& facts) {
    if (facts.broadcastTrouble.empty() || !facts.timeQueryWanted)
        return ok("discovery", "others find this host by broadcast");
    return warn("discovery", "others do not find this host by broadcast: " + facts.broadcastTrouble,
                "list it in fleet.hosts of the others");
}

Check interface(const Facts::Ptp& facts) {
    if (!facts.enabled)
        return ok("ptp_interface", "PTP: switched off");
    if (!facts.trouble.empty())
        return fail("ptp_interface", facts.trouble, "check \"interface\" in the configuration, and the cable");
    if (facts.joined.empty())
        return fail("ptp_interface", "no interface listens to PTP", "connect the Dante network");
    return ok("ptp_interface", "listens on " + joined(facts.joined));
}

Check heard(const Facts::Ptp& facts) {
    if (!facts.enabled)
        return ok("ptp_heard", "PTP: switched off");
    if (facts.sinceSync && *facts.sinceSync <= syncDue)
        return ok("ptp_heard",
                  "grandmaster " + facts.grandmaster + ", last Sync " + seconds(*facts.sinceSync) + " ago");
    if (facts.onlyPtp2)
        return fail("ptp_heard", "only PTPv2 is heard, which Dante's clock is not",
                    "check that this is the Dante network, and that a device there leads by PTPv1");
    if (facts.sinceSync)
        return fail("ptp_heard", "no Sync for " + seconds(*facts.sinceSync),
                    "check cable, switch (IGMP snooping) and that a Dante device is on");
    return fail(
        "ptp_heard", "no Sync was heard yet",
        "check cable, interface, switch (IGMP snooping), firewall (UDP 319, 320) and that a Dante device is on");
}

Check trusted(const Facts::Ptp& facts) {
    if (facts.refused == 0)
        return ok("grandmaster_trusted", "no device was refused");
    const std::string words =
        std::to_string(facts.refused) + " messages of devices that system.gm_allowlist does not have";
    const std::string remedy =
        "if they are yours, add their address to system.gm_allowlist; else find who sends PTP there";
    const bool following = facts.sinceSync && *facts.sinceSync <= syncDue;
    return following ? warn("grandmaster_trusted", words, remedy) : fail("grandmaster_trusted", words, remedy);
}

/// What a system without one source of stamps alone says of it (UdpSocket::stampSource).
std::string stamper(const Facts::Ptp& facts) {
    if (facts.stampSource == "npcap")
        return "Npcap's driver stamps packets";
    if (facts.stampSource == "windows")
        return "Windows stamps packets";
    return "the kernel stamps packets";
}

Check stamps(const Facts::Ptp& facts) {
    const bool unstamped = facts.enabled && facts.sinceSync && facts.timestamping == Timestamping::User;
    if (unstamped && facts.stampSource == "thread")
        return warn("timestamping", "a thread of our own stamps packets: offsets are noisier",
                    "install Npcap, open to all users and not only to administrators, then restart the service");
    if (unstamped)
        return warn("timestamping", "the system does not stamp packets: offsets are noisier",
                    "use a kernel and network driver with receive timestamps");
    return ok("timestamping", facts.timestamping == Timestamping::Hardware ? "the network card stamps packets"
                              : facts.timestamping == Timestamping::Kernel ? stamper(facts)
                                                                           : "nothing was stamped yet");
}

Check ntp(const Facts::Ntp& facts, Nanoseconds uptime) {
    if (facts.server.empty())
        return warn("ntp", "no NTP server is configured: nobody tells the date", "set ntp_server");
    if (facts.failed)
        return fail("ntp", facts.server + ": " + facts.failure, "check its name, the network, and UDP port 123");
    if (!facts.age)
        return uptime > lockDue ? fail("ntp", facts.server + " has not answered yet", "check its name and the network")
                                : warn("ntp", facts.server + " has not answered yet", "wait a moment");
    if (*facts.age > ntpOld)
        return warn("ntp", facts.server + " answered last " + seconds(*facts.age) + " ago", "check the network");
    return ok("ntp", facts.server + " answered " + seconds(*facts.age) + " ago");
}

Check synchronised(const Facts& facts) {
    const std::string words = "mode " + std::string(modeName(facts.mode)) + " for " + seconds(facts.modeAge);
    if (isLocked(facts.mode))
        return ok("synchronised", words);
    if (facts.mode == Mode::NtpOnly)
        return facts.ptp.enabled ? warn("synchronised", words, "see ptp_heard") : ok("synchronised", words);
    return facts.uptime > lockDue
               ? fail("synchronised", words, "see the checks above; a clock that cannot settle may have another master")
               : warn("synchronised", words, "wait: a lock takes up to a minute or two");
}

Check stateDirectory(const Facts::State& facts) {
    if (facts.writable)
        return ok("state_directory", facts.directory + " can be written to");
    return warn("state_directory",
                facts.directory + " cannot be written to: frequency and events are lost at a restart",
                "create it for the service's user, or give another --state-dir");
}

Check disk(const Facts::State& facts) {
    if (!facts.freeBytes)
        return warn("disk", "the free space of " + facts.directory + " is not known", "check the state directory");
    const std::string words = std::to_string(*facts.freeBytes / 1'000'000) + " MB free";
    if (*facts.freeBytes < noSpace)
        return fail("disk", words, "make room");
    return *facts.freeBytes < littleSpace ? warn("disk", words, "make room soon") : ok("disk", words);
}

} // namespace

std::vector<Check> examine(const Facts& facts) {
    return {configuration(facts.configuration),
            restart(facts.configuration),
            privilege(facts.clock),
            conflict(facts.clock),
            port("port_time_query", "time query", facts.ports.timeQueryWanted, facts.ports.timeQuery),
            port("port_ntp_server", "NTP server", facts.ports.ntpServerWanted, facts.ports.ntpServer),
            discovery(facts.ports),
            interface(facts.ptp),
            heard(facts.ptp),
            trusted(facts.ptp),
            stamps(facts.ptp),
            ntp(facts.ntp, facts.uptime),
            synchronised(facts),
            stateDirectory(facts.state),
            disk(facts.state)};
}

} // namespace dantesync::doctor
