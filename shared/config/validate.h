// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/config/config.h"
#include "shared/config/json_tree.h"
#include "shared/config/report.h"

#include <string_view>

namespace dantesync::config {

/// The node at "ptp.event_port"; null when it is absent or something on the way is not an object.
const json::Node* findNode(const json::Node& root, std::string_view keyPath);

/// Reads every key of the schema from @p root into @p config (which holds the defaults) and reports what is not
/// allowed. Unknown keys are no problem, unless they look like a misspelt known one: a warning. A known key that
/// stands twice is an error, because readers differ in which one they take; an unknown one a warning.
void readConfig(const json::Node& root, Config& config, Report& report);

/// What no single key can tell: ports that collide, one key in two places with two values, names that lead nowhere.
void checkTogether(const json::Node& root, const Config& config, Report& report);

/// Warnings about keys that nobody reads and that look like one that somebody does.
void checkSpelling(const json::Node& root, Report& report);

} // namespace dantesync::config
