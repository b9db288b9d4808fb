// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes to a JSON text that leave every byte alone which they do not mean. The root must be an object.
#pragma once

#include "shared/config/json_tree.h"
#include "shared/model/result.h"

#include <string>
#include <string_view>

namespace dantesync::config::json {

/// @p text with the value at @p keyPath ("a.b.c") replaced by @p valueText (valid JSON), or added as the last member of
/// its object, in the layout of the members there. Missing objects on the way are made. Error: something on the way
/// is not an object.
Result<std::string> withValue(std::string_view text, const Node& root, std::string_view keyPath,
                              std::string_view valueText);

/// @p text without the member at @p keyPath, every one of that name in its object.
std::string withoutValue(std::string_view text, const Node& root, std::string_view keyPath);

} // namespace dantesync::config::json
