// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calls of the kernel past glibc's wrappers, for the thread that answers queries. The wrappers are
// cancellation points (pthreads(7)), which cost two atomic exchanges each as soon as a process has
// threads: a tenth of a microsecond an answer, and nobody cancels threads here. Not for what runs
// under a simulator, which sees the wrappers only.
#pragma once

#include <cstddef>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace dantesync::platform::direct {

inline int epollWait(int descriptor, epoll_event* events, int capacity, int timeoutMs) {
    constexpr std::size_t signalSetSize = 8; // of the kernel, for the mask that is not given
    return static_cast<int>(syscall(SYS_epoll_pwait, descriptor, events, capacity, timeoutMs, nullptr, signalSetSize));
}

inline ssize_t recvmsg(int descriptor, msghdr* message, int flags) {
    return syscall(SYS_recvmsg, descriptor, message, flags);
}

inline ssize_t sendto(int descriptor, const void* bytes, std::size_t size, int flags, const sockaddr* to,
                      socklen_t toSize) {
    return syscall(SYS_sendto, descriptor, bytes, size, flags, to, toSize);
}

} // namespace dantesync::platform::direct
