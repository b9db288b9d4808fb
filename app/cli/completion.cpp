// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include <array>
#include <utility>

namespace dantesync::cli {
namespace {

constexpr std::array shells{std::pair{"bash", Shell::Bash}, std::pair{"zsh", Shell::Zsh},
                            std::pair{"fish", Shell::Fish}};
constexpr std::string_view zshSpecial = "'\\[]:";
constexpr std::string_view fishSpecial = "'\\";
constexpr Option helpOption{"help", "", "Show this help."};

bool takesFile(std::string_view placeholder) {
    return placeholder.find("FILE") != std::string_view::npos || placeholder.find("DIR") != std::string_view::npos;
}

/// The words that a placeholder such as "get|set|check" allows; empty when it names none.
std::string choicesOf(std::string_view placeholder) {
    const std::string_view first = placeholder.substr(0, placeholder.find(' '));
    if (first.find('|') == std::string_view::npos)
        return {};
    std::string words(first);
    for (char& c : words)
        if (c == '|')
            c = ' ';
    return words;
}

std::string optionWords(const Command& command) {
    std::string words;
    for (const Option& option : command.options)
        words += "--" + std::string(option.name) + ' ';
    return words + "--help";
}

/// Help in one line, without what would end a shell's quotation or means something to it: @p special.
std::string quotable(std::string_view help, std::string_view special) {
    std::string out;
    for (const char c : help.substr(0, help.find(". ")))
        if (special.find(c) == std::string_view::npos)
            out += c;
    if (!out.empty() && out.back() == '.')
        out.pop_back();
    return out;
}

std::string bashScript(std::span<const Command* const> commands) {
    std::string names;
    std::string options;
    std::string words;
    std::string files;
    for (const Command* command : commands) {
        const std::string name(command->name);
        names += name + ' ';
        options += "        " + name + ") options='" + optionWords(*command) + "' ;;\n";
        if (const std::string choices = choicesOf(command->words); !choices.empty())
            words += "        " + name + ") words='" + choices + "' ;;\n";
        else if (takesFile(command->words))
            words += "        " + name + ") files=yes ;;\n";
        for (const Option& option : command->options)
            if (takesFile(option.value))
                files += (files.empty() ? "" : "|") + name + ".--" + std::string(option.name);
    }
    return "# bash completion for dantesync\n"
           "_dantesync() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}\n"
           "    local options= words= files=\n"
           "    COMPREPLY=()\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "        COMPREPLY=($(compgen -W '" +
           names +
           "--help --version' -- \"$current\"))\n"
           "        return\n"
           "    fi\n"
           "    case $command in\n" +
           options +
           "    esac\n"
           "    case $command in\n" +
           words +
           "        '') ;;\n"
           "    esac\n"
           "    case $command.$before in\n"
           "        " +
           (files.empty() ? std::string("''") : files) +
           ") COMPREPLY=($(compgen -f -- \"$current\")); return ;;\n"
           "    esac\n"
           "    case $current in\n"
           "        -*) COMPREPLY=($(compgen -W \"$options\" -- \"$current\")) ;;\n"
           "        *)\n"
           "            COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "            [ -z \"$files\" ] || COMPREPLY+=($(compgen -f -- \"$current\"))\n"
           "            ;;\n"
           "    esac\n"
           "}\n"
           "complete -o filenames -F _dantesync dantesync\n";
}

std::string zshOption(const Option& option) {
    std::string out = "            '--" + std::string(option.name) + '[' + quotable(option.help, zshSpecial) + ']';
    if (!option.value.empty())
        out += ':' + quotable(option.value, zshSpecial) + ':' + (takesFile(option.value) ? "_files" : " ");
    return out + "' \\\n";
}

std::string zshScript(std::span<const Command* const> commands) {
    std::string names;
    std::string cases;
    for (const Command* command : commands) {
        const std::string name(command->name);
        names += "        '" + name + ':' + quotable(command->summary, zshSpecial) + "'\n";
        cases += "        " + name + ")\n            _arguments \\\n";
        for (const Option& option : command->options)
            cases += zshOption(option);
        cases += zshOption(helpOption);
        if (const std::string choices = choicesOf(command->words); !choices.empty())
            cases += "            '1:what:(" + choices + ")' \\\n";
        else if (takesFile(command->words))
            cases += "            '*:file:_files' \\\n";
        cases += "            && return 0\n            ;;\n";
    }
    return "#compdef dantesync\n"
           "_dantesync() {\n"
           "    local -a commands\n"
           "    commands=(\n" +
           names +
           "    )\n"
           "    if (( CURRENT == 2 )); then\n"
           "        _describe 'command' commands\n"
           "        return\n"
           "    fi\n"
           "    local command=$words[2]\n"
           "    shift words\n"
           "    (( CURRENT-- ))\n"
           "    case $command in\n" +
           cases +
           "    esac\n"
           "}\n"
           "_dantesync \"$@\"\n";
}

std::string fishOption(const std::string& condition, const Option& option) {
    std::string out = "complete -c dantesync -n '" + condition + "' -l " + std::string(option.name);
    if (!option.value.empty())
        out += takesFile(option.value) ? " -r -F" : " -x";
    return out + " -d '" + quotable(option.help, fishSpecial) + "'\n";
}

std::string fishScript(std::span<const Command* const> commands) {
    std::string out = "# fish completion for dantesync\ncomplete -c dantesync -f\n";
    for (const Command* command : commands) {
        const std::string name(command->name);
        const std::string condition = "__fish_seen_subcommand_from " + name;
        out += "complete -c dantesync -n '__fish_use_subcommand' -a " + name + " -d '" +
               quotable(command->summary, fishSpecial) + "'\n";
        for (const Option& option : command->options)
            out += fishOption(condition, option);
        out += fishOption(condition, helpOption);
        if (const std::string choices = choicesOf(command->words); !choices.empty())
            out += "complete -c dantesync -n '" + condition + "' -a '" + choices + "'\n";
        else if (takesFile(command->words))
            out += "complete -c dantesync -n '" + condition + "' -F\n";
    }
    return out;
}

} // namespace

std::optional<Shell> shellFromName(std::string_view name) {
    for (const auto& [known, shell] : shells)
        if (name == known)
            return shell;
    return std::nullopt;
}

std::string completionScript(Shell shell, std::span<const Command* const> commands) {
    switch (shell) {
    case Shell::Bash:
        return bashScript(commands);
    case Shell::Zsh:
        return zshScript(commands);
    case Shell::Fish:
        return fishScript(commands);
    }
    return {};
}

} // namespace dantesync::cli
