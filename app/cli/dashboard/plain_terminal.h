// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dashboard/terminal.h"
#include "app/cli/dashboard/terminal_os.h"

#include <string>

namespace dantesync::cli {

/// The escape sequences that turn what @p before shows into what @p after shows: only rows that differ are sent.
/// @p coloured: tones as colours and weight, else weight alone.
std::string ansiUpdate(const Screen& before, const Screen& after, bool coloured);

/// ANSI sequences (ECMA-48), without a terminal library.
class PlainTerminal : public Terminal {
public:
    PlainTerminal();
    ~PlainTerminal() override;

    ScreenSize size() override;
    void draw(const Screen& screen) override;
    std::optional<KeyPress> read() override;
    bool unicode() const override { return m_unicode; }

private:
    RawKeyboard m_keyboard;
    std::string m_keys; ///< read, not yet taken
    Screen m_shown;
    ScreenSize m_size;
    bool m_unicode;
    bool m_coloured;
};

/// What the environment says: LC_ALL, LC_CTYPE, LANG in that order.
bool localeIsUnicode();
/// NO_COLOR (no-color.org) is not set.
bool coloursWanted();

} // namespace dantesync::cli
