// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <span>
#include <string_view>

namespace dantesync::cli {

/// For scripts, of every command that looks at hosts.
enum ExitStatus : int {
    exitAllSynced = 0,
    exitNotSynced = 1, ///< some host is in DRIFT, ERROR or OFFLINE
    exitNoAnswer = 2,  ///< wrong usage, or nothing answered
};

/// A subcommand: what the help says of it, and what runs it. The help and the parser both read this.
struct Command {
    std::string_view name;
    std::string_view summary; ///< one line
    std::string_view details; ///< a paragraph or two for its own help
    std::span<const Option> options;
    std::string_view examples; ///< lines, without indentation
    int (*run)(const Arguments& arguments);
    std::string_view words = {}; ///< placeholder of what follows besides options, "FILE..."; empty: nothing may
};

extern const Command snapshotCommand;
extern const Command monitorCommand;
extern const Command compareCommand;
extern const Command discoverCommand;
extern const Command statusCommand;
extern const Command analyzeCommand;
extern const Command demoCommand;
extern const Command dashboardCommand;
extern const Command configCommand;
extern const Command doctorCommand;
extern const Command serviceCommand;
extern const Command completionCommand;
extern const Command manCommand;

/// All of them, in the order of the help.
std::span<const Command* const> commands();

} // namespace dantesync::cli
