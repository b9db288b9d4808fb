// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/fleet_checks.h"

#include "shared/fleet/port_words.h"
#include "shared/model/clock_identity.h"
#include "shared/model/mode.h"
#include "shared/model/utf8.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace dantesync::fleet {
namespace {

Check ok(std::string id, std::string words) {
    return {std::move(id), Verdict::Ok, std::move(words), {}};
}
Check warn(std::string id, std::string words, std::string remedy) {
    return {std::move(id), Verdict::Warn, std::move(words), std::move(remedy)};
}
Check fail(std::string id, std::string words, std::string remedy) {
    return {std::move(id), Verdict::Fail, std::move(words), std::move(remedy)};
}

std::optional<Mode> modeOf(const HostAssessment& host) {
    return host.reading.basic ? modeFromNumber(host.reading.basic->mode) : std::nullopt;
}

std::string versionOf(const HostAssessment& host) {
    const auto& precise = host.reading.precise;
    if (!precise)
        return "an older one (basic exchange only)";
    return std::to_string(precise->versionMajor) + '.' + std::to_string(precise->versionMinor) + '.' +
           std::to_string(precise->versionPatch);
}

/// NTP has answered it. Who speaks the basic exchange only does not say.
bool knowsUtc(const HostAssessment& host) {
    return host.reading.precise && host.reading.precise->utcErrorBoundUs.has_value();
}

/// Names of the hosts that @p which says yes to, "a, b and 3 more".
template<class Which>
std::string named(const FleetAssessment& fleet, Which which, std::size_t& count) {
    constexpr std::size_t most = 6;
    std::string out;
    count = 0;
    for (const HostAssessment& host : fleet.hosts) {
        if (!which(host))
            continue;
        if (++count <= most)
            out += (out.empty() ? "" : ", ") + printable(host.reading.host.name);
    }
    if (count > most)
        out += " and " + std::to_string(count - most) + " more";
    return out;
}

/// @p ports as they were asked; none: the name did not even resolve.
std::string silenceRemedy(const std::set<std::uint16_t>& ports) {
    if (ports.empty())
        return "look whether the name is right, or give an address";
    return "look whether the computer and its service run, and that nothing blocks " + udpPortWords(ports);
}

Check answers(const FleetAssessment& fleet) {
    if (fleet.hosts.empty())
        return fail("hosts_answer", "no host is known and none was found",
                    "name hosts with --hosts, or in the configuration's fleet section");
    std::size_t silent = 0;
    const std::string names = named(
        fleet, [](const auto& host) { return !host.reading.answered(); }, silent);
    if (silent == 0)
        return ok("hosts_answer", fleet.hosts.size() == 1
                                      ? "the one host answers"
                                      : "all " + std::to_string(fleet.hosts.size()) + " hosts answer");
    std::set<std::uint16_t> ports;
    for (const HostAssessment& host : fleet.hosts)
        if (!host.reading.answered() && host.reading.endpoint)
            ports.insert(host.reading.endpoint->port);
    return fail("hosts_answer", "no answer from " + names, silenceRemedy(ports));
}

Check inSync(const FleetAssessment& fleet) {
    if (!fleet.referenceProblem.empty())
        return fail("in_sync", fleet.referenceProblem, "choose another reference with --reference");
    std::size_t far = 0;
    const std::string names = named(
        fleet, [](const auto& h) { return h.reading.answered() && h.quality && *h.quality != SyncQuality::Synced; },
        far);
    if (far == 0)
        return ok("in_sync", "all that answer are within 1 ms of the reference");
    return fail("in_sync", "off by more than 1 ms: " + names, "dantesync snapshot tells how far, and why");
}

Check locked(const FleetAssessment& fleet) {
    std::size_t open = 0;
    const std::string names = named(
        fleet,
        [](const auto& h) {
            const auto mode = modeOf(h);
            return h.reading.answered() && !(mode && isLocked(*mode));
        },
        open);
    if (open == 0)
        return ok("locked", "all that answer are locked to their grandmaster");
    return warn("locked", "not locked: " + names,
                "give a host that just started a minute; else run dantesync doctor on it");
}

Check longLocked(const FleetAssessment& fleet, std::chrono::minutes wanted) {
    const Nanoseconds least{std::chrono::duration_cast<std::chrono::nanoseconds>(wanted).count()};
    const std::string minutes = std::to_string(wanted.count()) + " min";
    std::optional<Nanoseconds> youngest; // of those that are locked
    std::size_t young = 0;
    const std::string names = named(
        fleet,
        [&](const auto& host) {
            if (!host.reading.answered() || (host.lockedFor && *host.lockedFor >= least))
                return false;
            if (host.lockedFor)
                youngest = std::min(youngest.value_or(*host.lockedFor), *host.lockedFor);
            return true;
        },
        young);
    if (young == 0)
        return ok("locked_for", "all that answer have been locked for " + minutes + " or longer");
    const std::string words = "not seen locked for " + minutes + " yet: " + names;
    if (!youngest)
        return warn("locked_for", words, "first they have to lock");
    const auto left = static_cast<std::int64_t>(std::ceil((least - *youngest).seconds() / 60.0));
    return warn("locked_for", words, "wait another " + std::to_string(left) + " min and look again");
}

Check oneGrandmaster(const FleetAssessment& fleet) {
    std::map<std::string, std::size_t> heard;
    std::size_t none = 0;
    for (const HostAssessment& host : fleet.hosts) {
        if (!host.reading.basic)
            continue;
        if (const auto uuid = host.reading.basic->grandmaster())
            ++heard[ClockUuid{*uuid}.toString()];
        else
            ++none;
    }
    if (heard.empty())
        return warn("one_grandmaster", "nobody names a grandmaster",
                    "look whether a Dante device is on, and whether its network reaches the hosts");
    if (heard.size() > 1) {
        std::string words = "several grandmasters: ";
        for (const auto& [uuid, count] : heard)
            words += (words.back() == ' ' ? "" : ", ") + uuid + " (" + std::to_string(count) + ")";
        return fail("one_grandmaster", words,
                    "one Dante network has one leader: look for a split network, or another subnet's PTP");
    }
    const std::string words = "grandmaster " + heard.begin()->first;
    return none == 0 ? ok("one_grandmaster", words + " for all")
                     : warn("one_grandmaster", words + ", but " + std::to_string(none) + " hosts name none",
                            "see mode and interface of those hosts");
}

Check oneTimeBase(const FleetAssessment& fleet) {
    std::size_t other = 0;
    const std::string names = named(
        fleet, [](const auto& host) { return host.otherTimeBase; }, other);
    if (other == 0)
        return ok("one_time_base", "nobody counts the grandmaster's time from another start");
    return warn("one_time_base", "another time base than the reference's: " + names,
                "one of the two missed the grandmaster's reboot: restart the service there");
}

Check date(const FleetAssessment& fleet) {
    std::size_t failed = 0;
    const std::string names = named(
        fleet, [](const auto& host) { return host.reading.basic && host.reading.basic->ntpFailed; }, failed);
    std::size_t unknown = 0;
    const std::string silent = named(
        fleet, [](const auto& h) { return h.reading.precise && !knowsUtc(h); }, unknown);
    if (failed == 0 && unknown > 0)
        return warn("date", "no NTP source yet: " + silent,
                    "set ntp_server there, or give it a minute after its start");
    if (failed == 0)
        return ok("date", "everybody's NTP works");
    return warn("date", "NTP fails on " + names, "look at ntp_server in their configuration, and at that server");
}

Check master(const FleetAssessment& fleet) {
    std::size_t masters = 0;
    const std::string names = named(
        fleet, [](const auto& host) { return host.reading.precise && host.reading.precise->role == 1; }, masters);
    if (masters > 1)
        return warn("master", "several NTP masters: " + names, "switch ntp_server_mode off on all but one");
    if (masters == 0)
        return ok("master", "nobody says that it serves NTP to the fleet");
    const auto host = std::find_if(fleet.hosts.begin(), fleet.hosts.end(),
                                   [](const auto& h) { return h.reading.precise && h.reading.precise->role == 1; });
    const auto mode = modeOf(*host);
    if (mode && isLocked(*mode))
        return ok("master", names + " is the master, and locked");
    return fail("master", names + " is the master, but not locked", "run dantesync doctor there");
}

Check versions(const FleetAssessment& fleet) {
    std::map<std::string, std::size_t> seen;
    for (const HostAssessment& host : fleet.hosts)
        if (host.reading.answered())
            ++seen[versionOf(host)];
    if (seen.size() <= 1)
        return ok("versions", seen.empty() ? "nobody to compare" : "one version: " + seen.begin()->first);
    std::string words = "versions differ: ";
    for (const auto& [version, count] : seen)
        words += (words.back() == ' ' ? "" : ", ") + version + " (" + std::to_string(count) + ")";
    return warn("versions", words, "that works; update the older ones, the master last");
}

Check paths(const FleetAssessment& fleet) {
    std::size_t torn = 0;
    const std::string names = named(
        fleet, [](const auto& host) { return host.viewsDisagree; }, torn);
    if (torn == 0)
        return ok("paths", "two-way and common view agree");
    return warn("paths", "two-way and common view disagree on " + names,
                "an asymmetric path, or a host with late timestamps: look at its link and its load");
}

Check hostMode(const HostAssessment& host) {
    const auto mode = modeOf(host);
    if (!mode)
        return warn("mode", "reports a mode that is unknown here", "update this tool");
    const std::string words = "mode " + std::string(modeName(*mode));
    if (isLocked(*mode))
        return ok("mode", words);
    if (*mode == Mode::NtpOnly)
        return warn("mode", words + ": it hears no grandmaster", "look at its cable, interface and switch");
    return warn("mode", words + ": not locked", "give it a minute; else look at its grandmaster and its load");
}

Check hostGrandmaster(const HostAssessment& host) {
    const auto uuid = host.reading.basic->grandmaster();
    if (!uuid)
        return warn("grandmaster", "names none", "look whether PTP (UDP 319, 320) reaches it");
    const std::string words = ClockUuid{*uuid}.toString();
    if (host.sameGrandmaster == false)
        return fail("grandmaster", words + ", which is not the reference's", "look for a split network");
    return ok("grandmaster", words);
}

} // namespace

std::vector<Check> fleetChecks(const FleetAssessment& fleet, std::optional<std::chrono::minutes> lockedFor) {
    std::vector<Check> checks{answers(fleet)};
    if (fleet.answered == 0)
        return checks;
    checks.insert(checks.end(), {inSync(fleet), locked(fleet)});
    if (lockedFor)
        checks.push_back(longLocked(fleet, *lockedFor));
    checks.insert(checks.end(), {oneGrandmaster(fleet), oneTimeBase(fleet), date(fleet), master(fleet), versions(fleet),
                                 paths(fleet)});
    return checks;
}

std::vector<Check> hostChecks(const HostAssessment& host) {
    if (!host.reading.answered())
        return {fail("answers", host.reading.failure,
                     silenceRemedy(host.reading.endpoint ? std::set<std::uint16_t>{host.reading.endpoint->port}
                                                         : std::set<std::uint16_t>{}))};
    std::vector<Check> checks{ok("answers", "it answers time queries"), hostMode(host), hostGrandmaster(host)};
    if (host.reading.basic->ntpFailed)
        checks.push_back(warn("ntp", "its NTP fails", "look at its ntp_server"));
    else if (host.reading.precise && !knowsUtc(host))
        checks.push_back(warn("ntp", "no NTP source yet", "set its ntp_server, or give it a minute after its start"));
    else
        checks.push_back(ok("ntp", host.reading.precise ? "its NTP works" : "its NTP reports no failure"));
    checks.push_back(host.reading.precise
                         ? ok("protocol", "version " + versionOf(host))
                         : warn("protocol", "it speaks the basic exchange only: offsets are less certain",
                                "update it when convenient"));
    return checks;
}

} // namespace dantesync::fleet
