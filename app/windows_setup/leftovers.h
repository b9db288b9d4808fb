// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace dantesync::setup {

/// The desktop's start at login, of everybody whose settings are loaded, where it starts from @p folder.
void removeAutostart(const std::wstring& folder);
/// What the service wrote for itself into C:\ProgramData\DanteSync: all but the configuration and its previous version.
/// The folder too, when it is empty then.
void removeState();

} // namespace dantesync::setup
