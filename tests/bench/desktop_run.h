// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/options.h"

#include <cstdint>

namespace dantesync::test {

/// What the application needed. Negative: it was not reached.
struct DesktopFigures {
    double tableMs = -1;  ///< process start to the painted table of all hosts
    double chartMs = -1;  ///< and to the painted charts of all hosts, with their history
    double panP50Ms = -1; ///< a frame while 24 h are panned
    double panP95Ms = -1;
    double openPercent = -1; ///< of a core, window open with live charts
    double tablePercent = -1;
    double hiddenPercent = -1;
    double memoryMiB = -1; ///< at the end
};

/// Runs the application in this process, on the display that is there. @p startedNs: when the process was started, on
/// the steady clock.
DesktopFigures runDesktop(const desktop::Options& options, int hosts, std::int64_t startedNs, int seconds);

/// Hours of a made-up fleet through all pages, in accelerated time. False: the memory has grown.
bool soakDesktop(const desktop::Options& options, int hosts, int hours);

} // namespace dantesync::test
