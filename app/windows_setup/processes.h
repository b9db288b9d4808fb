// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>
#include <windows.h>

namespace dantesync::setup {

struct Program {
    DWORD process = 0;
    DWORD session = 0;
    std::wstring file;
};

/// Whether @p file lies in @p folder or below, letter case aside.
bool liesIn(const std::wstring& file, const std::wstring& folder);
/// What runs from @p folder, of all users.
std::vector<Program> programsIn(const std::wstring& folder);
/// Asks them to end, those with windows of ours by their own message; after 5 s ends what is left.
void endPrograms(const std::vector<Program>& programs);
/// Starts @p file as the person who is logged in at @p session: not with the installer's rights.
bool startInSession(const std::wstring& file, const std::wstring& arguments, DWORD session);

} // namespace dantesync::setup
