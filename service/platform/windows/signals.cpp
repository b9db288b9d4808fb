// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl-C, the console's closing and a logoff end the program, as do the service control manager's requests.
#include "service/platform/signals.h"

#include "service/platform/windows/pending_signals.h"
#include "service/platform/windows/wake_socket.h"

#include <deque>
#include <memory>
#include <mutex>
#include <windows.h>

namespace dantesync::platform {

namespace {

struct Pending {
    std::mutex mutex;
    std::deque<Signals::Kind> kinds;
    std::unique_ptr<WakeSocket> waker; ///< while somebody waits
};

/// The system's handlers reach nothing but globals.
Pending& pending() {
    static Pending all;
    return all;
}

BOOL WINAPI onConsole(DWORD event) {
    postSignal(Signals::Kind::Terminate);
    constexpr DWORD patience = 5'000; // ms; then Windows ends the process in any case
    if (event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT)
        ::Sleep(patience); // it would end at once when this returns; an orderly end comes first
    return TRUE;
}

} // namespace

void postSignal(Signals::Kind kind) {
    Pending& all = pending();
    const std::lock_guard lock(all.mutex);
    all.kinds.push_back(kind);
    if (all.waker)
        all.waker->raise();
}

Signals::Signals() {
    {
        Pending& all = pending();
        const std::lock_guard lock(all.mutex);
        all.waker = std::make_unique<WakeSocket>();
        if (!all.kinds.empty())
            all.waker->raise();
    }
    ::SetConsoleCtrlHandler(onConsole, TRUE);
}

Signals::~Signals() {
    ::SetConsoleCtrlHandler(onConsole, FALSE);
    Pending& all = pending();
    const std::lock_guard lock(all.mutex);
    all.waker.reset();
}

std::intptr_t Signals::descriptor() const {
    return pending().waker->descriptor();
}

Signals::Kind Signals::take() {
    Pending& all = pending();
    const std::lock_guard lock(all.mutex);
    all.waker->clear();
    if (all.kinds.empty())
        return Kind::None;
    const Kind kind = all.kinds.front();
    all.kinds.pop_front();
    return kind;
}

} // namespace dantesync::platform
