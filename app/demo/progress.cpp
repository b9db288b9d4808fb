// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/progress.h"

#include "app/demo/columns.h"

#include <algorithm>
#include <iostream>

namespace dantesync::demo {
namespace {

constexpr double lineIntervalSeconds = 5.0;
constexpr std::size_t keptNotes = 4;

} // namespace

std::string progressLine(double elapsedSeconds, const std::vector<HostResult>& hosts) {
    const auto locked = std::count_if(hosts.begin(), hosts.end(), [](const HostResult& h) { return h.locked; });
    return text::number(elapsedSeconds, 1) + " s: " + std::to_string(locked) + " of " + std::to_string(hosts.size()) +
           " locked, true spread " + text::orDash(trueSpreadOf(hosts), text::span);
}

void Progress::note(double elapsedSeconds, const std::string& text) {
    const std::string line = text::number(elapsedSeconds, 1) + " s: " + text;
    if (m_style == Style::Lines) {
        std::cerr << line << std::endl;
        return;
    }
    m_notes.push_back(line);
    if (m_notes.size() > keptNotes)
        m_notes.erase(m_notes.begin());
}

void Progress::show(double elapsedSeconds, const std::vector<HostResult>& hosts) {
    if (m_style == Style::Table) {
        drawTable(elapsedSeconds, hosts);
    } else if (elapsedSeconds >= m_nextLine) {
        std::cerr << progressLine(elapsedSeconds, hosts) << std::endl;
        m_nextLine = elapsedSeconds + lineIntervalSeconds;
    }
}

void Progress::drawTable(double elapsedSeconds, const std::vector<HostResult>& hosts) {
    std::string screen = "DanteSync virtual LAN, " + text::number(m_duration, 0) + " s, Ctrl-C ends it\n" +
                         hostTable(hosts) + progressLine(elapsedSeconds, hosts) + '\n';
    for (const std::string& note : m_notes)
        screen += "  " + note + '\n';
    // Up to where the last one began, each line cleared to its end, and what was longer before cleared too.
    std::string output = m_drawnLines > 0 ? "\x1b[" + std::to_string(m_drawnLines) + "A\r" : std::string();
    for (const char c : screen)
        output += c == '\n' ? std::string("\x1b[K\n") : std::string(1, c);
    output += "\x1b[J";
    m_drawnLines = static_cast<int>(std::count(screen.begin(), screen.end(), '\n'));
    std::cout << output << std::flush;
}

void Progress::end() {
    if (m_style == Style::Table && m_drawnLines > 0)
        std::cout << '\n' << std::flush;
}

} // namespace dantesync::demo
