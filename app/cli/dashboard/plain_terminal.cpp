// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboard/plain_terminal.h"

#include "app/cli/dashboard/key_sequences.h"

#include <QByteArray>

#include <string_view>

namespace dantesync::cli {
namespace {

std::string_view codeOf(Tone tone, bool coloured) {
    switch (tone) {
    case Tone::Heading:
        return "1";
    case Tone::Good:
        return coloured ? "32" : "";
    case Tone::Fair:
        return coloured ? "33" : "1";
    case Tone::Bad:
        return coloured ? "1;31" : "1";
    case Tone::Faint:
        return coloured ? "2" : "";
    case Tone::Normal:
        break;
    }
    return "";
}

std::string ansiRow(const Row& row, bool coloured) {
    std::string out;
    for (const Span& span : row.spans) {
        std::string code(codeOf(span.tone, coloured));
        if (row.selected)
            code = "7"; // reversed says enough, and is readable in every palette
        if (!code.empty())
            out.append("\x1b[").append(code).append("m");
        out += span.text;
        if (!code.empty())
            out += "\x1b[0m";
    }
    return out;
}

} // namespace

std::string ansiUpdate(const Screen& before, const Screen& after, bool coloured) {
    std::string out;
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        const Row row = i < after.size() ? after[i] : Row{};
        if (i < before.size() && before[i] == row)
            continue;
        out += "\x1b[" + std::to_string(i + 1) + ";1H" + ansiRow(row, coloured) + "\x1b[K";
    }
    return out;
}

bool localeIsUnicode() {
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray value = qgetenv(name).toLower();
        if (!value.isEmpty())
            return value.contains("utf-8") || value.contains("utf8");
    }
    return false;
}

bool coloursWanted() {
    return qEnvironmentVariableIsEmpty("NO_COLOR");
}

PlainTerminal::PlainTerminal()
    : m_unicode(localeIsUnicode())
    , m_coloured(coloursWanted()) {
    writeToTerminal("\x1b[?1049h\x1b[?25l\x1b[2J");
}

PlainTerminal::~PlainTerminal() {
    writeToTerminal("\x1b[0m\x1b[?25h\x1b[?1049l");
}

ScreenSize PlainTerminal::size() {
    return windowSize().value_or(ScreenSize{});
}

void PlainTerminal::draw(const Screen& screen) {
    if (const ScreenSize now = size(); !(now == m_size)) {
        m_size = now;
        m_shown.clear();
        writeToTerminal("\x1b[2J");
    }
    writeToTerminal(ansiUpdate(m_shown, screen, m_coloured));
    m_shown = screen;
}

std::optional<KeyPress> PlainTerminal::read() {
    m_keys += m_keyboard.read();
    return takeKey(m_keys);
}

} // namespace dantesync::cli
