// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/completion.h"

#include <iostream>

namespace dantesync::cli {
namespace {

int run(const Arguments& arguments) {
    const auto shell =
        arguments.words().size() == 1 ? shellFromName(arguments.words().constFirst().toStdString()) : std::nullopt;
    if (!shell) {
        std::cerr << "dantesync completion: name one shell: bash, zsh or fish" << std::endl;
        return exitNoAnswer;
    }
    std::cout << completionScript(*shell, commands()) << std::flush;
    return 0;
}

} // namespace

const Command completionCommand{
    "completion",
    "A script that lets the shell complete commands and options",
    "Prints a completion script, made from the same definitions as the help. The packages install it; this is for "
    "installations without them.",
    {},
    "dantesync completion zsh > \"${fpath[1]}/_dantesync\"\n"
    "source <(dantesync completion bash)\n"
    "dantesync completion fish > ~/.config/fish/completions/dantesync.fish",
    run,
    "bash|zsh|fish",
};

} // namespace dantesync::cli
