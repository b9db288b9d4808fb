// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windows_setup/registry.h"

#include <string>

namespace dantesync::setup {

// What starts a program at login, and what names it among the installed programs, so far as it names a path that begins
// with @p start: taken away and written down below @p record; put back from there.
void setAsideRunValues(const std::wstring& start, const Key& record);
void setAsideUninstallEntries(const std::wstring& start, const Key& record);
/// The shortcuts themselves go into the folder @p keepIn.
void setAsideStartupLinks(const std::wstring& start, const std::wstring& keepIn, const Key& record);
/// Moves one file, and writes down where from.
void setAsideFile(const std::wstring& from, const std::wstring& to, const Key& record);

void putBackRunValues(const Key& record);
void putBackUninstallEntries(const Key& record);
void putBackFiles(const Key& record);

} // namespace dantesync::setup
