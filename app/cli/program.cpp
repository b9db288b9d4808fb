// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/command.h"
#include "app/cli/help.h"

#include <algorithm>
#include <iostream>
#include <vector>

namespace dantesync::cli {
namespace {

int unknownCommand(const std::string& name) {
    std::vector<std::string_view> names;
    for (const Command* command : commands())
        names.push_back(command->name);
    const auto near = nearest(name, names);
    std::cerr << "dantesync: no command '" << name << "'; "
              << (near ? "did you mean " + std::string(*near) + "?" : "see dantesync --help") << std::endl;
    return exitNoAnswer;
}

int runCommand(const Command& command, const QStringList& words) {
    const auto arguments = Arguments::parse(
        command.options, words, command.words.empty() ? Arguments::Words::Refused : Arguments::Words::Taken);
    if (!arguments) {
        std::cerr << "dantesync " << command.name << ": " << arguments.error().text() << std::endl;
        return exitNoAnswer;
    }
    if (arguments->has("help")) {
        std::cout << commandHelp(command) << std::flush;
        return 0;
    }
    return command.run(*arguments);
}

} // namespace

int runProgram(const QStringList& words) {
    if (words.isEmpty()) {
        std::cerr << generalHelp(commands()) << std::flush;
        return exitNoAnswer;
    }
    const std::string first = words.constFirst().toStdString();
    if (first == "--help" || first == "-h") {
        std::cout << generalHelp(commands()) << std::flush;
        return 0;
    }
    if (first == "--version") {
        std::cout << versionText() << std::flush;
        return 0;
    }
    const auto all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command* c) { return c->name == first; });
    return found == all.end() ? unknownCommand(first) : runCommand(**found, words.mid(1));
}

} // namespace dantesync::cli
