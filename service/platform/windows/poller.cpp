// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/poller.h"

#include "service/platform/windows/wake_socket.h"
#include "service/platform/windows/winsock.h"

#include <algorithm>
#include <climits>
#include <vector>

namespace dantesync::platform {

struct Poller::State {
    WakeSocket waker;
    std::vector<WSAPOLLFD> watched; ///< the first one is the waker
};

namespace {

int pollTimeout(Nanoseconds timeout) {
    if (timeout < Nanoseconds{})
        return -1;
    const std::int64_t roundedUp = (timeout.count + 999'999) / 1'000'000;
    return static_cast<int>(std::min<std::int64_t>(roundedUp, INT_MAX));
}

} // namespace

Result<Poller> Poller::open() {
    auto state = std::make_unique<State>();
    if (!state->waker.isOpen())
        return Error{"cannot create a socket to wake a thread with", {}, "check that IPv4 is enabled on this computer"};
    Poller poller(std::move(state));
    poller.watch(poller.m_state->waker.descriptor());
    return poller;
}

Poller::Poller(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}
Poller::~Poller() = default;
Poller::Poller(Poller&&) noexcept = default;
Poller& Poller::operator=(Poller&&) noexcept = default;

void Poller::watch(std::intptr_t descriptor) {
    m_state->watched.push_back({socketOf(descriptor), POLLRDNORM, 0});
}

Poller::Outcome Poller::wait(Nanoseconds timeout) {
    std::vector<WSAPOLLFD>& watched = m_state->watched;
    const int count = ::WSAPoll(watched.data(), static_cast<ULONG>(watched.size()), pollTimeout(timeout));
    if (count <= 0)
        return Outcome::Timeout;
    if (watched.front().revents != 0) {
        m_state->waker.clear();
        return Outcome::Woken;
    }
    return Outcome::Ready;
}

bool Poller::ready(std::size_t index) const {
    return index + 1 < m_state->watched.size() && m_state->watched[index + 1].revents != 0;
}

void Poller::wake() noexcept {
    m_state->waker.raise();
}

} // namespace dantesync::platform
