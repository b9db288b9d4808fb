// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/signals.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

namespace dantesync::platform {

namespace {

// A signal handler can reach nothing but globals.
int readEnd = -1;
int writeEnd = -1;

void onSignal(int number) {
    const int saved = errno;
    const char byte = number == SIGHUP ? 'R' : 'T';
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
    errno = saved;
}

void install(int number, void (*handler)(int)) {
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

} // namespace

Signals::Signals() {
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) == 0) {
        readEnd = ends[0];
        writeEnd = ends[1];
    }
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        install(number, onSignal);
    install(SIGPIPE, SIG_IGN);
}

Signals::~Signals() {
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        install(number, SIG_DFL);
    ::close(readEnd);
    ::close(writeEnd);
    readEnd = writeEnd = -1;
}

std::intptr_t Signals::descriptor() const {
    return readEnd;
}

Signals::Kind Signals::take() {
    char byte = 0;
    if (::read(readEnd, &byte, 1) != 1)
        return Kind::None;
    return byte == 'R' ? Kind::Reload : Kind::Terminate;
}

} // namespace dantesync::platform
