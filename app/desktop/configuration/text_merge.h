// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two versions of one configuration text, key by key: known keys and unknown ones alike.
#pragma once

#include "shared/config/document.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace dantesync::desktop {

/// Path of each value that is no section ("a.b.c") to its JSON text as written. An empty section says nothing. What
/// cannot be named by a path (a key with a dot in it) counts as part of the section around it. Empty when @p text is no
/// JSON object.
std::map<std::string, std::string> valuesOf(std::string_view text);

/// Whether two JSON texts say the same, however they are laid out.
bool sameValue(std::string_view a, std::string_view b);

/// Paths whose values differ, or that only one of the two has.
std::set<std::string> differingPaths(std::string_view a, std::string_view b);

/// What @p mine changed of @p base, laid over @p theirs. The rest of @p theirs stays, byte by byte. Error: one of them
/// is no JSON object, or a section of one is a value in another.
Result<std::string> mergedByKey(std::string_view base, std::string_view mine, std::string_view theirs);

} // namespace dantesync::desktop
