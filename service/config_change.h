// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a change of the configuration comes to.
#pragma once

#include "shared/config/problem.h"
#include "shared/config/schema.h"
#include "shared/model/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync {

enum class Effect : std::uint8_t {
    Now,
    AtRestart,
    Never, ///< the command line says otherwise
};

/// "now", "at_restart", "never".
std::string_view effectName(Effect effect);

struct ConfigChange {
    std::string_view key;
    std::string from; ///< JSON text
    std::string to;
    Effect effect = Effect::Now;
};

struct ConfigOutcome {
    config::Problems problems;         ///< of the new document, warnings included
    std::vector<ConfigChange> changes; ///< against the document before
    std::optional<Error> refused;      ///< why the old document stays in effect and on disk
    std::string revision;              ///< of the document that is now in effect
    bool ofFile = false;               ///< a reload: what is refused is the file as it is on disk

    bool needsRestart() const;
    /// One line for the log and the journal: "ntp_server: "a" -> "b"; ptp.event_port: 319 -> 3190 (at restart)".
    std::string text() const;
};

/// Keys whose values differ; aliases are told by the key they stand for.
std::vector<const config::Entry*> differingKeys(const config::Config& a, const config::Config& b);

/// @p running with the keys that may change while running taken from @p wanted.
config::Config withLiveKeys(const config::Config& running, const config::Config& wanted);

} // namespace dantesync
