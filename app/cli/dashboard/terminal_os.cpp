// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboard/terminal_os.h"

#include <csignal>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace dantesync::cli {
namespace {

constexpr std::string_view leaveFullScreen = "\x1b[0m\x1b[?25h\x1b[?1049l";

#ifdef _WIN32

DWORD inputModeBefore = 0;
DWORD outputModeBefore = 0;

void restore() {
    writeToTerminal(leaveFullScreen);
    SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), inputModeBefore);
    SetConsoleMode(GetStdHandle(STD_OUTPUT_HANDLE), outputModeBefore);
}

#else

termios settingsBefore{};

void restore() {
    writeToTerminal(leaveFullScreen);
    tcsetattr(STDIN_FILENO, TCSANOW, &settingsBefore);
}

#endif

extern "C" void onCrash(int signal) {
    restore(); // write() and tcsetattr() are safe here
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

void restoreTerminalOnCrash() {
#ifdef _WIN32
    GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &inputModeBefore);
    GetConsoleMode(GetStdHandle(STD_OUTPUT_HANDLE), &outputModeBefore);
#else
    tcgetattr(STDIN_FILENO, &settingsBefore);
#endif
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL})
        std::signal(signal, onCrash);
}

#ifdef _WIN32

bool isInteractive() {
    return _isatty(0) != 0 && _isatty(1) != 0;
}

std::optional<ScreenSize> windowSize() {
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info) == 0)
        return std::nullopt;
    return ScreenSize{static_cast<std::size_t>(info.srWindow.Right - info.srWindow.Left + 1),
                      static_cast<std::size_t>(info.srWindow.Bottom - info.srWindow.Top + 1)};
}

RawKeyboard::RawKeyboard() {
    SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), ENABLE_PROCESSED_INPUT | ENABLE_VIRTUAL_TERMINAL_INPUT);
    SetConsoleMode(GetStdHandle(STD_OUTPUT_HANDLE), outputModeBefore | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

RawKeyboard::~RawKeyboard() {
    SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), inputModeBefore);
    SetConsoleMode(GetStdHandle(STD_OUTPUT_HANDLE), outputModeBefore);
}

std::string RawKeyboard::read() {
    std::string keys;
    DWORD waiting = 0;
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    while (GetNumberOfConsoleInputEvents(input, &waiting) != 0 && waiting > 0) {
        INPUT_RECORD record{};
        DWORD got = 0;
        if (ReadConsoleInputA(input, &record, 1, &got) == 0 || got == 0)
            break;
        if (record.EventType == KEY_EVENT && record.Event.KeyEvent.bKeyDown != 0 &&
            record.Event.KeyEvent.uChar.AsciiChar != 0)
            keys += record.Event.KeyEvent.uChar.AsciiChar;
    }
    return keys;
}

void writeToTerminal(std::string_view bytes) {
    DWORD written = 0;
    WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), bytes.data(), static_cast<DWORD>(bytes.size()), &written, nullptr);
}

#else

bool isInteractive() {
    return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1;
}

std::optional<ScreenSize> windowSize() {
    winsize window{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0 || window.ws_col == 0 || window.ws_row == 0)
        return std::nullopt;
    return ScreenSize{window.ws_col, window.ws_row};
}

RawKeyboard::RawKeyboard() {
    termios settings = settingsBefore;
    settings.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    settings.c_cc[VMIN] = 0;
    settings.c_cc[VTIME] = 0;
    tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

RawKeyboard::~RawKeyboard() {
    tcsetattr(STDIN_FILENO, TCSANOW, &settingsBefore);
}

std::string RawKeyboard::read() {
    std::string keys;
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (keys.size() < 256 && poll(&input, 1, 0) == 1 && (input.revents & POLLIN) != 0) {
        char buffer[64];
        const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (got <= 0)
            break;
        keys.append(buffer, static_cast<std::size_t>(got));
    }
    return keys;
}

void writeToTerminal(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

#endif

} // namespace dantesync::cli
