// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual_page.h"

namespace dantesync::cli {
namespace {

/// Text as roff takes it: no line begins with a control character, backslashes and dashes are themselves.
std::string roff(std::string_view text) {
    std::string out;
    bool lineBegins = true;
    for (const char c : text) {
        if (lineBegins && (c == '.' || c == '\''))
            out += "\\&";
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
        lineBegins = c == '\n';
    }
    return out;
}

std::string title(const std::string& name) {
    return ".TH " + name + " 1 \"\" \"DanteSync " DANTESYNC_VERSION "\" \"DanteSync\"\n";
}

std::string optionEntry(std::string_view name, std::string_view value, std::string_view help) {
    std::string out = ".TP\n.B " + roff("--" + std::string(name));
    if (!value.empty())
        out = ".TP\n.BI " + roff("--" + std::string(name)) + " \" " + roff(value) + '"';
    return out + '\n' + roff(help) + '\n';
}

std::string exitStatusSection() {
    return ".SH EXIT STATUS\n"
           ".TP\n.B 0\nall hosts SYNCED; the command did what it was asked for\n"
           ".TP\n.B 1\nsome host in DRIFT or ERROR, or OFFLINE\n"
           ".TP\n.B 2\nwrong usage, or nothing answered\n";
}

} // namespace

std::string generalManual(std::span<const Command* const> commands) {
    std::string out = title("DANTESYNC") + ".SH NAME\ndantesync \\- looks at the clocks of a Dante audio network\n"
                                           ".SH SYNOPSIS\n.B dantesync\n.I command\n.RI [ option ...]\n"
                                           ".SH DESCRIPTION\n"
                                           "How far apart the computers of a Dante audio network are, and why.\n"
                                           "Hosts are written NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT].\n"
                                           ".SH COMMANDS\n";
    std::string seeAlso;
    for (const Command* command : commands) {
        out += ".TP\n.B " + roff(command->name) + '\n' + roff(command->summary) + '\n';
        seeAlso += ".BR dantesync\\-" + roff(command->name) + " (1),\n";
    }
    return out + exitStatusSection() + ".SH SEE ALSO\n" + seeAlso + ".BR dantesyncd (8)\n";
}

std::string commandManual(const Command& command) {
    const std::string name(command.name);
    std::string out = title("DANTESYNC-" + name) + ".SH NAME\ndantesync\\-" + roff(name) + " \\- " +
                      roff(command.summary) + "\n.SH SYNOPSIS\n.B dantesync " + roff(name) + "\n.RI [ option ...]";
    if (!command.words.empty())
        out += " \" " + roff(command.words) + '"';
    out += "\n.SH DESCRIPTION\n" + roff(command.details) + "\n.SH OPTIONS\n";
    for (const Option& option : command.options)
        out += optionEntry(option.name, option.value, option.help);
    out += optionEntry("help", "", "Show this help.");
    return out + exitStatusSection() + ".SH EXAMPLES\n.nf\n" + roff(command.examples) +
           "\n.fi\n.SH SEE ALSO\n.BR dantesync (1)\n";
}

} // namespace dantesync::cli
