// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_options.h"
#include "app/demo/demo_result.h"

#include <string>
#include <vector>

namespace dantesync::demo {

/// What is seen while the LAN runs: a table drawn over itself on a terminal, or a line now and then on
/// stderr elsewhere.
class Progress {
public:
    enum class Style : std::uint8_t { Table, Lines };

    Progress(Style style, double durationSeconds)
        : m_style(style)
        , m_duration(durationSeconds) {}

    /// Something happened; stays readable.
    void note(double elapsedSeconds, const std::string& text);
    /// The state of things; in Lines style only every few seconds.
    void show(double elapsedSeconds, const std::vector<HostResult>& hosts);
    /// Leaves the screen to what follows.
    void end();

private:
    void drawTable(double elapsedSeconds, const std::vector<HostResult>& hosts);

    Style m_style;
    double m_duration;
    double m_nextLine = 0.0;
    int m_drawnLines = 0;
    std::vector<std::string> m_notes; ///< the last few
};

/// "12.0 s: 3 of 8 locked, true spread 54.1 µs": one line for all hosts.
std::string progressLine(double elapsedSeconds, const std::vector<HostResult>& hosts);

} // namespace dantesync::demo
