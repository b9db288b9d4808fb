// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <span>
#include <string>

namespace dantesync::cli {

/// dantesync(1) in man(7) macros: all commands, one line each, and what they share.
std::string generalManual(std::span<const Command* const> commands);
/// dantesync-NAME(1): everything that `dantesync NAME --help` says.
std::string commandManual(const Command& command);

} // namespace dantesync::cli
