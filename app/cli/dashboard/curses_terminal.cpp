// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboard/curses_terminal.h"

#include "app/cli/dashboard/plain_terminal.h"

#define NCURSES_NOMACROS 1 // its macros are named like half of every program's functions
#include <clocale>
#include <curses.h>

namespace dantesync::cli {
namespace {

enum Pair : short { pairGood = 1, pairFair, pairBad };

class CursesTerminal : public Terminal {
public:
    explicit CursesTerminal(SCREEN* screen)
        : m_screen(screen)
        , m_unicode(localeIsUnicode()) {
        cbreak();
        noecho();
        keypad(stdscr, true);
        nodelay(stdscr, true);
        set_escdelay(25); // ms: a lone escape is the key, not the start of another
        curs_set(0);
        if (coloursWanted() && has_colors()) {
            start_color();
            use_default_colors();
            init_pair(pairGood, COLOR_GREEN, -1);
            init_pair(pairFair, COLOR_YELLOW, -1);
            init_pair(pairBad, COLOR_RED, -1);
            m_coloured = true;
        }
    }

    ~CursesTerminal() override {
        endwin();
        delscreen(m_screen);
    }

    ScreenSize size() override {
        return {static_cast<std::size_t>(getmaxx(stdscr)), static_cast<std::size_t>(getmaxy(stdscr))};
    }

    void draw(const Screen& screen) override {
        werase(stdscr);
        for (std::size_t i = 0; i < screen.size(); ++i) {
            wmove(stdscr, static_cast<int>(i), 0);
            for (const Span& span : screen[i].spans) {
                wattrset(stdscr, static_cast<int>(screen[i].selected ? A_REVERSE : attributes(span.tone)));
                waddnstr(stdscr, span.text.data(), static_cast<int>(span.text.size()));
            }
        }
        wrefresh(stdscr);
    }

    std::optional<KeyPress> read() override {
        for (int key = wgetch(stdscr); key != ERR; key = wgetch(stdscr))
            if (const auto press = keyPress(key))
                return press;
        return std::nullopt;
    }

    bool unicode() const override { return m_unicode; }

private:
    attr_t attributes(Tone tone) const {
        const auto coloured = [this](Pair pair, attr_t otherwise) {
            return m_coloured ? static_cast<attr_t>(COLOR_PAIR(pair)) : otherwise;
        };
        switch (tone) {
        case Tone::Heading:
            return A_BOLD;
        case Tone::Good:
            return coloured(pairGood, A_NORMAL);
        case Tone::Fair:
            return coloured(pairFair, A_BOLD);
        case Tone::Bad:
            return coloured(pairBad, A_NORMAL) | A_BOLD;
        case Tone::Faint:
            return A_DIM;
        case Tone::Normal:
            break;
        }
        return A_NORMAL;
    }

    static std::optional<KeyPress> keyPress(int key) {
        switch (key) {
        case KEY_UP:
            return KeyPress{Key::Up};
        case KEY_DOWN:
            return KeyPress{Key::Down};
        case KEY_PPAGE:
            return KeyPress{Key::PageUp};
        case KEY_NPAGE:
            return KeyPress{Key::PageDown};
        case KEY_HOME:
            return KeyPress{Key::Home};
        case KEY_END:
            return KeyPress{Key::End};
        case KEY_ENTER:
        case '\n':
        case '\r':
            return KeyPress{Key::Enter};
        case KEY_BACKSPACE:
        case '\b':
        case 127:
            return KeyPress{Key::Backspace};
        case 27:
            return KeyPress{Key::Escape};
        default:
            if (key >= ' ' && key <= '~')
                return KeyPress{Key::Character, static_cast<char>(key)};
            return std::nullopt; // KEY_RESIZE and the like: the next drawing takes the new size
        }
    }

    SCREEN* m_screen;
    bool m_coloured = false;
    bool m_unicode;
};

} // namespace

std::unique_ptr<Terminal> openCurses() {
    std::setlocale(LC_CTYPE, ""); // ncursesw counts columns by it
    SCREEN* screen = newterm(nullptr, stdout, stdin);
    if (screen == nullptr)
        return nullptr;
    set_term(screen);
    return std::make_unique<CursesTerminal>(screen);
}

} // namespace dantesync::cli
