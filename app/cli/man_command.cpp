// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/manual_page.h"

#include <algorithm>
#include <iostream>

namespace dantesync::cli {
namespace {

int run(const Arguments& arguments) {
    const QStringList& words = arguments.words();
    if (words.isEmpty()) {
        std::cout << generalManual(commands()) << std::flush;
        return 0;
    }
    const std::string name = words.constFirst().toStdString();
    const auto all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command* c) { return c->name == name; });
    if (found == all.end() || words.size() > 1) {
        std::cerr << "dantesync man: name one command; see dantesync --help" << std::endl;
        return exitNoAnswer;
    }
    std::cout << commandManual(**found) << std::flush;
    return 0;
}

} // namespace

const Command manCommand{
    "man",
    "The manual page of a command, as roff",
    "Prints the manual page of a command (or, without one, of dantesync itself) for man to show, made from the same "
    "definitions as the help.",
    {},
    "dantesync man snapshot | man -l -\n"
    "dantesync man > /usr/local/share/man/man1/dantesync.1",
    run,
    "[COMMAND]",
};

} // namespace dantesync::cli
