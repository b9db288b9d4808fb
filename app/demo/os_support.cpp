// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/os_support.h"

#include <QProcess>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <ctime>
#include <sys/prctl.h>
#include <unistd.h>
#endif

namespace dantesync::demo {

#ifdef _WIN32

std::int64_t rawCounterNs() {
    LARGE_INTEGER ticks{};
    LARGE_INTEGER perSecond{};
    QueryPerformanceCounter(&ticks);
    QueryPerformanceFrequency(&perSecond);
    const std::int64_t seconds = ticks.QuadPart / perSecond.QuadPart;
    const std::int64_t rest = ticks.QuadPart % perSecond.QuadPart; // below 1e10, so the product fits
    return seconds * 1'000'000'000 + rest * 1'000'000'000 / perSecond.QuadPart;
}

void endWithParent(QProcess&) {}

bool isTerminal(Stream stream) {
    return _isatty(stream == Stream::Output ? 1 : 2) != 0;
}

#else

std::int64_t rawCounterNs() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC_RAW, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

void endWithParent(QProcess& process) {
    const pid_t parent = getpid();
    process.setChildProcessModifier([parent] {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        setpgid(0, 0);           // Ctrl-C is for the parent, which then ends its children in good order
        if (getppid() != parent) // it ended before we asked to be told
            _exit(1);
    });
}

bool isTerminal(Stream stream) {
    return isatty(stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO) == 1;
}

#endif

} // namespace dantesync::demo
