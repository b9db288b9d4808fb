// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `dantesync config` makes of a configuration: words for people and for scripts. No files, no sockets.
#pragma once

#include "shared/config/document.h"
#include "shared/config/schema.h"
#include "shared/model/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace dantesync::cli {

/// The entry of @p key. Error: there is none, with the nearest that there is.
Result<const config::Entry*> entryOf(std::string_view key);

/// JSON for a value as people type it: words of text keys need no quotation marks, everything else is JSON already.
std::string jsonFromWord(const config::Entry& entry, const std::string& word);
/// The way back: a string without its quotation marks, everything else as JSON.
std::string wordFromJson(const std::string& json);

/// One key whose value differs.
struct Difference {
    std::string key;
    std::string from; ///< JSON text
    std::string to;

    bool operator==(const Difference&) const = default;
};

/// All known keys whose values differ, in the schema's order; aliases are left out.
std::vector<Difference> differences(const config::Config& from, const config::Config& to);

} // namespace dantesync::cli
