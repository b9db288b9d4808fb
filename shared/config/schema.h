// SPDX-License-Identifier: GPL-3.0-or-later
//
// The schema: one entry per key. It drives loading, validation, the defaults and the editor's form.
#pragma once

#include "shared/config/config.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync::config {

namespace json {
struct Node;
}

enum class EntryType : std::uint8_t {
    Boolean,
    Integer,
    Number,   ///< integers and decimals
    Text,     ///< one line
    Choice,   ///< one of `choices`
    Host,     ///< "host", "host:port"; IPv4 or a name
    Networks, ///< list of "10.0.0.0/8" or single addresses
    Hosts,    ///< list of { "name": text, "address": host }
};

/// When a changed value takes effect in a running service.
enum class Applied : std::uint8_t { Live, AtRestart };

/// A value, or a part of it, that the schema does not allow.
struct Rejected {
    const json::Node* node = nullptr;
    std::string subKey;  ///< behind the entry's key: "[2].address"; empty: the value itself
    std::string message; ///< "must be ..."
};

struct Entry {
    std::string_view key; ///< path from the root, "time_query.port"
    EntryType type = EntryType::Text;
    Applied applied = Applied::AtRestart;
    std::string_view help;    ///< one line of English for the form and for --help
    std::string_view unit;    ///< "ms", "ppm", "1/s"; empty when there is none
    std::string_view aliasOf; ///< another place for that key's value; empty for all but one

    double minimum = std::numeric_limits<double>::lowest(); ///< Integer, Number: in `unit`
    double maximum = std::numeric_limits<double>::max();
    std::size_t maximumLength = 0; ///< Text: characters (bytes); lists: elements
    std::vector<std::string_view> choices;
    bool mayBeUnset = false; ///< null is allowed and means what an absent key means
    std::string allowed;     ///< in words: "an integer from 1 to 65535"

    /// The value in @p config as JSON text ("null" when unset).
    std::function<std::string(const Config&)> write;
    /// Puts @p node into the config if all of it is good; otherwise says what is not, and leaves the config alone.
    std::function<std::vector<Rejected>(const json::Node& node, Config& config)> read;
};

/// All entries, in the order in which a form shows them.
const std::vector<Entry>& schema();
/// Null when there is no such key.
const Entry* findEntry(std::string_view key);
/// The default as JSON text.
std::string defaultText(const Entry& entry);

} // namespace dantesync::config
