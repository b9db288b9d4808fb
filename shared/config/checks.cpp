// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/schema.h"
#include "shared/config/validate.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

namespace dantesync::config {
namespace {

struct UdpPort {
    std::string_view key;
    std::uint16_t port = 0;
    bool used = false;
};

void checkUdpPorts(const json::Node& root, const Config& config, Report& report) {
    const std::array<UdpPort, 4> ports = {{
        {"ptp.event_port", config.ptp.eventPort, config.ptp.enabled},
        {"ptp.general_port", config.ptp.generalPort, config.ptp.enabled},
        {"ntp_server_mode.port", config.ntpServerMode.port, config.ntpServerMode.enabled},
        {"time_query.port", config.timeQuery.port, config.timeQuery.enabled},
    }};
    for (std::size_t i = 0; i < ports.size(); ++i) {
        for (std::size_t j = i + 1; j < ports.size(); ++j) {
            if (!ports[i].used || !ports[j].used || ports[i].port != ports[j].port)
                continue;
            // One of the two was written down: the defaults all differ.
            const bool second = findNode(root, ports[j].key) != nullptr;
            const UdpPort& named = second ? ports[j] : ports[i];
            const UdpPort& other = second ? ports[i] : ports[j];
            if (const json::Node* node = findNode(root, named.key))
                report.error(named.key, *node,
                             "must differ from " + std::string(other.key) + ", which is " + std::to_string(other.port) +
                                 " too (both are UDP ports of this service)");
        }
    }
}

void checkAliases(const json::Node& root, Report& report) {
    for (const Entry& entry : schema()) {
        if (entry.aliasOf.empty())
            continue;
        const json::Node* const here = findNode(root, entry.key);
        const json::Node* const there = findNode(root, entry.aliasOf);
        if (here == nullptr || there == nullptr || here->kind != json::Kind::Boolean)
            continue;
        if (there->kind == json::Kind::Boolean && here->boolean != there->boolean)
            report.error(entry.key, *here, "contradicts " + std::string(entry.aliasOf) + "; keep one of the two");
    }
}

/// Edits (insert, delete, replace, swap neighbours) that make @p a of @p b, case aside.
std::size_t distance(std::string_view a, std::string_view b) {
    const auto same = [&](std::size_t i, std::size_t j) {
        return std::tolower(static_cast<unsigned char>(a[i])) == std::tolower(static_cast<unsigned char>(b[j]));
    };
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (same(i - 1, j - 1) ? 0U : 1U)});
            if (i > 1 && j > 1 && same(i - 1, j - 2) && same(i - 2, j - 1))
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

constexpr std::size_t longestKey = 40; // of ours: anything longer resembles none
constexpr int mostUnknown = 100;       // of a section are looked at: a person misspells a few, not thousands

/// The nearest of @p known that @p key may have been meant to be; empty when none is near.
std::string_view nearest(std::string_view key, const std::vector<std::string_view>& known) {
    std::string_view best;
    std::size_t bestDistance = key.size() < 6 ? 2 : 3; // must be closer than that
    for (const std::string_view candidate : known) {
        const std::size_t longer = std::max(key.size(), candidate.size());
        if (longer - std::min(key.size(), candidate.size()) >= bestDistance)
            continue; // as many edits at least
        const std::size_t edits = distance(key, candidate);
        if (edits < bestDistance) {
            bestDistance = edits;
            best = candidate;
        }
    }
    return best;
}

/// Names of the keys and sections directly below @p section ("" is the root).
std::vector<std::string_view> namesIn(std::string_view section) {
    std::vector<std::string_view> out;
    for (const Entry& entry : schema()) {
        std::string_view rest = entry.key;
        if (!section.empty()) {
            if (rest.substr(0, section.size()) != section || rest.substr(section.size(), 1) != ".")
                continue;
            rest.remove_prefix(section.size() + 1);
        }
        const std::string_view name = rest.substr(0, rest.find('.'));
        if (std::find(out.begin(), out.end(), name) == out.end())
            out.push_back(name);
    }
    return out;
}

void checkSpellingIn(const json::Node& section, const std::string& path, Report& report) {
    const std::vector<std::string_view> known = namesIn(path);
    int unknown = 0;
    for (const json::Member& member : section.members) {
        const bool isKnown = std::find(known.begin(), known.end(), member.key) != known.end();
        // A key with an underscore in front is somebody's comment.
        if (isKnown || member.key.empty() || member.key[0] == '_' || member.key.size() > longestKey)
            continue;
        if (++unknown > mostUnknown)
            return;
        const std::string_view meant = nearest(member.key, known);
        if (meant.empty())
            continue;
        const std::string prefix = path.empty() ? "" : path + '.';
        report.atKey(ProblemSeverity::Warning, prefix + member.key, member,
                     "unknown, so it has no effect; did you mean \"" + std::string(meant) + "\"?");
    }
}

} // namespace

void checkTogether(const json::Node& root, const Config& config, Report& report) {
    checkUdpPorts(root, config, report);
    checkAliases(root, report);
}

void checkSpelling(const json::Node& root, Report& report) {
    checkSpellingIn(root, {}, report);
    for (const std::string_view section : namesIn({})) {
        if (section == "system") // the field's own section: whatever else it holds is not for us to judge
            continue;
        if (const json::Node* node = findNode(root, section))
            checkSpellingIn(*node, std::string(section), report);
    }
}

} // namespace dantesync::config
