// SPDX-License-Identifier: GPL-3.0-or-later
//
// An older program of the field that is in the way: a service of our name that is not ours, its folder, its tray, what
// starts that at login, and its entry among the installed programs. Set aside, never deleted: what was done is kept in
// the registry, and undone when we are removed.
#pragma once

#include <string>

namespace dantesync::setup {

/// Whether there is one. @p folder: ours, where we are or shall be installed.
bool oldInstallationThere(const std::wstring& folder);
/// Sets it aside. Gives what hinders it, in words; empty: done, or there is none.
std::wstring takeOver(const std::wstring& folder);
/// Undoes all of it, as far as it can be undone: the rest is told in words.
std::wstring giveBack();

} // namespace dantesync::setup
