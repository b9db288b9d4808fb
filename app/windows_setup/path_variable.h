// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace dantesync::setup {

// The computer's environment variable PATH, whatever its length and type. Programs that run already are told.
bool addToPath(const std::wstring& folder);
bool removeFromPath(const std::wstring& folder);

} // namespace dantesync::setup
