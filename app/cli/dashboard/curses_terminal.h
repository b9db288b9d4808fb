// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dashboard/terminal.h"

namespace dantesync::cli {

/// The terminal through ncursesw; nothing when TERM names no terminal that it knows.
std::unique_ptr<Terminal> openCurses();

} // namespace dantesync::cli
