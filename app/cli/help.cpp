// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/demo/columns.h"

#include <algorithm>

namespace dantesync::cli {
namespace {

std::string shown(const Option& option) {
    std::string out = "--" + std::string(option.name);
    return option.value.empty() ? out : out + ' ' + std::string(option.value);
}

std::string optionLines(std::span<const Option> options) {
    constexpr std::size_t widest = 26;
    static constexpr Option help{"help", "", "Show this help."};
    std::string out;
    const auto add = [&out](const Option& option) {
        const std::string name = "  " + shown(option);
        const std::size_t indent = widest + 2;
        out += name.size() + 2 > indent ? name + '\n' + std::string(indent, ' ') : text::left(name, indent);
        out += wrapped(option.help, indent, 80 - indent) + '\n';
    };
    std::for_each(options.begin(), options.end(), add);
    add(help);
    return out;
}

std::string indented(std::string_view lines) {
    std::string out;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        out += "  " + std::string(lines.substr(0, end)) + '\n';
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return out;
}

} // namespace

std::string wrapped(std::string_view words, std::size_t indent, std::size_t columns) {
    std::string out;
    std::size_t used = 0;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        const std::string_view word = words.substr(0, end);
        words.remove_prefix(std::min(end + 1, words.size()));
        const std::size_t length = text::width(word);
        if (used > 0 && used + 1 + length > columns) {
            out += '\n' + std::string(indent, ' ');
            used = 0;
        }
        if (used > 0)
            out += ' ';
        out += word;
        used += length + (used > 0 ? 1 : 0);
    }
    return out;
}

std::string versionText() {
    return "dantesync " DANTESYNC_VERSION "\n";
}

std::string generalHelp(std::span<const Command* const> all) {
    std::string out = "Usage: dantesync COMMAND [OPTION...]\n\n"
                      "Looks at the clocks of a Dante audio network: how far apart the computers are,\n"
                      "and why.\n\nCommands:\n";
    for (const Command* command : all)
        out += "  " + text::left(command->name, 12) + wrapped(command->summary, 14, 66) + '\n';
    out += "\nOptions:\n  --help      Show this help; after a command, that command's.\n"
           "  --version   Show the version.\n\n"
           "Hosts are written NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT].\n"
           "Exit status: 0 all hosts SYNCED; 1 some DRIFT, ERROR or OFFLINE; 2 wrong usage,\n"
           "or nothing answered.\n";
    return out;
}

std::string commandHelp(const Command& command) {
    std::string out = "Usage: dantesync " + std::string(command.name) + " [OPTION...]";
    if (!command.words.empty())
        out += ' ' + std::string(command.words);
    out += "\n\n";
    out += wrapped(command.details, 0) + "\n\nOptions:\n" + optionLines(command.options);
    out += "\nExamples:\n" + indented(command.examples);
    return out;
}

} // namespace dantesync::cli
