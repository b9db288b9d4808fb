// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <string>

namespace dantesync::cli {

/// "dantesync 0.1.0".
std::string versionText();
/// What `dantesync --help` says: the commands, a line each.
std::string generalHelp(std::span<const Command* const> all);
/// What `dantesync COMMAND --help` says, 80 columns.
std::string commandHelp(const Command& command);

/// @p text in lines of at most @p columns, each after the first indented; words longer than a line stand alone.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t columns = 80);

} // namespace dantesync::cli
