// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace dantesync::setup {

/// Stops our service and ends our programs that run from @p folder, so that its files can be replaced; in whose
/// sessions the desktop ran goes into @p note. Gives what hinders it, in words; empty: done.
std::wstring stopAll(const std::wstring& folder, const std::wstring& note);
/// Starts the desktop again, in the tray, where the note says it ran.
void startDesktopsAgain(const std::wstring& folder, const std::wstring& note);

} // namespace dantesync::setup
