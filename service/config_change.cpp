// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/config_change.h"

#include "shared/config/json_tree.h"

#include <algorithm>

namespace dantesync {
namespace {

constexpr std::size_t longestValue = 60; // of a value in a line of the log

std::string shortened(const std::string& value) {
    return value.size() <= longestValue ? value : value.substr(0, longestValue) + "...";
}

} // namespace

std::string_view effectName(Effect effect) {
    switch (effect) {
    case Effect::Now:
        return "now";
    case Effect::AtRestart:
        return "at_restart";
    case Effect::Never:
        return "never";
    }
    return "now";
}

bool ConfigOutcome::needsRestart() const {
    return std::any_of(changes.begin(), changes.end(),
                       [](const ConfigChange& change) { return change.effect == Effect::AtRestart; });
}

std::string ConfigOutcome::text() const {
    std::string out;
    for (const ConfigChange& change : changes) {
        out += (out.empty() ? "" : "; ") + std::string(change.key) + ": " + shortened(change.from) + " -> " +
               shortened(change.to);
        if (change.effect == Effect::AtRestart)
            out += " (at restart)";
        else if (change.effect == Effect::Never)
            out += " (the command line says otherwise)";
    }
    return out.empty() ? "nothing changed" : out;
}

std::vector<const config::Entry*> differingKeys(const config::Config& a, const config::Config& b) {
    std::vector<const config::Entry*> out;
    for (const config::Entry& entry : config::schema())
        if (entry.aliasOf.empty() && entry.write(a) != entry.write(b))
            out.push_back(&entry);
    return out;
}

config::Config withLiveKeys(const config::Config& running, const config::Config& wanted) {
    config::Config out = running;
    for (const config::Entry* entry : differingKeys(running, wanted)) {
        if (entry->applied != config::Applied::Live)
            continue;
        const auto tree = config::json::parse(entry->write(wanted));
        if (const auto* node = std::get_if<config::json::Node>(&tree))
            entry->read(*node, out);
    }
    return out;
}

} // namespace dantesync
