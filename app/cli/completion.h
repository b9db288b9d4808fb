// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dantesync::cli {

enum class Shell : std::uint8_t { Bash, Zsh, Fish };

/// "bash", "zsh", "fish"; nothing for another word.
std::optional<Shell> shellFromName(std::string_view name);

/// A script for that shell which completes commands, their options, and file names where an option takes one.
std::string completionScript(Shell shell, std::span<const Command* const> commands);

} // namespace dantesync::cli
