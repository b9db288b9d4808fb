// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dantesync::setup {

/// Whether Windows' own time service (w32time) runs or would start.
bool windowsTimeIsOn();
/// Stops it and has it stay so; how it was is written down. True: it is off now.
bool switchWindowsTimeOff();
/// As it was, where we switched it off.
void switchWindowsTimeBack();

} // namespace dantesync::setup
