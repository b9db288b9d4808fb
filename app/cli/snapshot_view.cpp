// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/snapshot_view.h"

#include "app/demo/columns.h"
#include "shared/model/mode.h"
#include "shared/model/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dantesync::cli {
namespace {

using fleet::FleetAssessment;
using fleet::HostAssessment;

std::string modeFinding(Mode mode) {
    switch (mode) {
    case Mode::Init:
        return "hears no grandmaster yet";
    case Mode::Acq:
    case Mode::Prod:
        return "not locked yet";
    case Mode::NtpOnly:
        return "hears no grandmaster: it holds the last rate and follows NTP";
    case Mode::Lock:
    case Mode::Nano:
        break;
    }
    return {};
}

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? "" : "; ") + part;
    return out;
}

} // namespace

std::vector<std::string> findings(const HostAssessment& host) {
    std::vector<std::string> out;
    if (!host.reading.basic)
        return out;
    if (host.reading.exchanges.empty())
        out.emplace_back("its answers carry a time that is none");
    const auto mode = modeOf(host);
    if (const std::string text = mode ? modeFinding(*mode) : "reports a mode that is unknown here"; !text.empty())
        out.push_back(text);
    if (host.sameGrandmaster == false)
        out.emplace_back("follows another grandmaster than the reference");
    if (host.otherTimeBase)
        out.emplace_back("counts the grandmaster's time from another start: one of the two missed its reboot");
    if (host.viewsDisagree)
        out.emplace_back("two-way and common view disagree by " +
                         text::span(host.twoWay->offset - host.commonView->offset) +
                         ": an asymmetric path, or late timestamps");
    if (host.reading.basic->ntpFailed)
        out.emplace_back("its NTP fails: nobody tells it the date");
    return out;
}

bool isLocked(const fleet::HostReading& reading) {
    const auto mode = reading.basic ? modeFromNumber(reading.basic->mode) : std::nullopt;
    return mode && dantesync::isLocked(*mode);
}

std::string lockWords(std::size_t answered, std::size_t locked) {
    if (locked >= answered)
        return {};
    if (answered == 1)
        return "it is not locked";
    return locked == 0 ? "none is locked" : std::to_string(answered - locked) + " not locked";
}

std::size_t lockedIn(const FleetAssessment& fleet) {
    return static_cast<std::size_t>(std::count_if(fleet.hosts.begin(), fleet.hosts.end(),
                                                  [](const HostAssessment& host) { return isLocked(host.reading); }));
}

std::string verdict(const HostAssessment& host, const FleetAssessment& fleet) {
    if (!host.reading.answered())
        return printable(host.reading.failure);
    std::vector<std::string> parts = findings(host);
    std::string quality;
    if (!host.quality)
        quality = "cannot be judged: " + printable(fleet.referenceProblem);
    else if (host.isReference)
        quality = "the reference";
    else if (*host.quality == SyncQuality::Synced)
        quality = "in sync";
    else
        quality = *host.quality == SyncQuality::Drift ? "drifting off: more than 1 ms" : "out of sync: more than 5 ms";
    parts.insert(parts.begin(), quality);
    return joined(parts);
}

std::string verdict(const FleetAssessment& fleet) {
    std::array<std::size_t, 4> count{};
    std::size_t unjudged = 0;
    for (const HostAssessment& host : fleet.hosts) {
        if (host.quality)
            ++count[static_cast<std::size_t>(*host.quality)];
        else
            ++unjudged;
    }
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < count.size(); ++i) {
        if (count[i] > 0)
            parts.push_back(std::to_string(count[i]) + ' ' + std::string(syncQualityName(static_cast<SyncQuality>(i))));
    }
    if (unjudged > 0)
        parts.push_back(std::to_string(unjudged) + " not judged");
    const std::string noun = fleet.hosts.empty() ? " hosts" : fleet.hosts.size() == 1 ? " host: " : " hosts: ";
    std::string out = std::to_string(fleet.hosts.size()) + noun;
    for (std::size_t i = 0; i < parts.size(); ++i)
        out += (i > 0 ? ", " : "") + parts[i];
    if (fleet.spread && fleet.answered > 1)
        out += "; spread " + text::span(*fleet.spread);
    if (const std::string words = lockWords(fleet.answered, lockedIn(fleet)); !words.empty())
        out += "; " + words;
    if (!fleet.referenceProblem.empty())
        out += "; " + printable(fleet.referenceProblem);
    return out;
}

} // namespace dantesync::cli
