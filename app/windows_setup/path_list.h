// SPDX-License-Identifier: GPL-3.0-or-later
//
// The value of the environment variable PATH, as text: nothing of Windows here.
#pragma once

#include <string>
#include <string_view>

namespace dantesync::setup {

/// Whether @p list names @p folder: letter case, quotes and a backslash at the end do not matter.
bool pathListHas(std::wstring_view list, std::wstring_view folder);
/// @p list with @p folder at its end; unchanged where it is there already.
std::wstring pathListWith(std::wstring_view list, std::wstring_view folder);
/// @p list without @p folder, everything else letter for letter as it was, empty entries too.
std::wstring pathListWithout(std::wstring_view list, std::wstring_view folder);

} // namespace dantesync::setup
