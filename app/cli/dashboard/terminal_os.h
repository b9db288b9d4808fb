// SPDX-License-Identifier: GPL-3.0-or-later
//
// The little that a full-screen program needs from the operating system: keys as they are pressed, the size of the
// window, and order after a crash.
#pragma once

#include "app/cli/dashboard/screen.h"

#include <optional>
#include <string>

namespace dantesync::cli {

/// stdin and stdout are both a terminal.
bool isInteractive();

/// Of the window; nothing when it cannot be told.
std::optional<ScreenSize> windowSize();

/// Keys come one by one and unechoed while this lives. Ctrl-C stays a signal.
class RawKeyboard {
public:
    RawKeyboard();
    ~RawKeyboard();
    RawKeyboard(const RawKeyboard&) = delete;
    RawKeyboard& operator=(const RawKeyboard&) = delete;

    /// What has been pressed since, as bytes; never waits.
    std::string read();
};

/// Writes all of @p bytes to the terminal, past any buffer.
void writeToTerminal(std::string_view bytes);

/// Remembers how the terminal is set now, and puts it back (out of the alternate screen, cursor visible) if the program
/// crashes. The crash is then reported as it would have been.
void restoreTerminalOnCrash();

} // namespace dantesync::cli
