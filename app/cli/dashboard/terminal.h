// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dashboard/dashboard_state.h"
#include "app/cli/dashboard/screen.h"

#include <memory>
#include <optional>

namespace dantesync::cli {

/// A full-screen terminal. What was on it before comes back when this is destroyed, and when the program crashes.
class Terminal {
public:
    Terminal() = default;
    virtual ~Terminal() = default;
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    virtual ScreenSize size() = 0;
    /// Shows @p screen; only what differs from the last one is sent.
    virtual void draw(const Screen& screen) = 0;
    /// A key that was pressed meanwhile; nothing when there is none. Never waits.
    virtual std::optional<KeyPress> read() = 0;
    /// Whether people see "µ" and "▃" when they are sent.
    virtual bool unicode() const = 0;
};

enum class TerminalKind : std::uint8_t { Best, Plain };

/// Best: ncurses where it is built in and knows the terminal. Plain: ANSI escape sequences, which every terminal of the
/// last decades understands. Nothing when stdin or stdout is no terminal.
std::unique_ptr<Terminal> openTerminal(TerminalKind kind);

} // namespace dantesync::cli
