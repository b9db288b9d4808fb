// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dashboard/dashboard_state.h"

#include <optional>
#include <string>

namespace dantesync::cli {

/// Takes the first key off @p bytes as terminals send them (ECMA-48 and xterm's sequences). Bytes that mean no key we
/// know are taken off too and skipped. Nothing when @p bytes is used up. An escape with nothing behind it is the key.
std::optional<KeyPress> takeKey(std::string& bytes);

} // namespace dantesync::cli
