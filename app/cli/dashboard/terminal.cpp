// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboard/terminal.h"

#include "app/cli/dashboard/plain_terminal.h"
#include "app/cli/dashboard/terminal_os.h"
#ifdef DANTESYNC_HAVE_CURSES
#include "app/cli/dashboard/curses_terminal.h"
#endif

namespace dantesync::cli {

std::unique_ptr<Terminal> openTerminal([[maybe_unused]] TerminalKind kind) {
    if (!isInteractive())
        return nullptr;
    restoreTerminalOnCrash();
#ifdef DANTESYNC_HAVE_CURSES
    if (kind == TerminalKind::Best)
        if (auto terminal = openCurses())
            return terminal;
#endif
    return std::make_unique<PlainTerminal>();
}

} // namespace dantesync::cli
