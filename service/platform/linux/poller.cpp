// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/poller.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <vector>

namespace dantesync::platform {

struct Poller::State {
    int wakeDescriptor = -1;
    std::vector<pollfd> watched; ///< the first one is the wake descriptor

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        if (wakeDescriptor >= 0)
            ::close(wakeDescriptor);
    }
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
    state->wakeDescriptor = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (state->wakeDescriptor < 0)
        return Error{std::string("cannot create a wake-up descriptor: ") + std::strerror(errno),
                     {},
                     "raise the limit of open files (ulimit -n)"};
    state->watched.push_back({state->wakeDescriptor, POLLIN, 0});
    return Poller(std::move(state));
}

Poller::Poller(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}
Poller::~Poller() = default;
Poller::Poller(Poller&&) noexcept = default;
Poller& Poller::operator=(Poller&&) noexcept = default;

void Poller::watch(std::intptr_t descriptor) {
    m_state->watched.push_back({static_cast<int>(descriptor), POLLIN, 0});
}

Poller::Outcome Poller::wait(Nanoseconds timeout) {
    for (pollfd& entry : m_state->watched)
        entry.revents = 0;
    const int count = ::poll(m_state->watched.data(), m_state->watched.size(), pollTimeout(timeout));
    if (count <= 0)
        return Outcome::Timeout;
    if (m_state->watched.front().revents != 0) {
        std::uint64_t calls = 0;
        // Resets the event counter; nothing to do when it was reset already.
        [[maybe_unused]] const auto size = ::read(m_state->wakeDescriptor, &calls, sizeof calls);
        return Outcome::Woken;
    }
    return Outcome::Ready;
}

bool Poller::ready(std::size_t index) const {
    return index + 1 < m_state->watched.size() && m_state->watched[index + 1].revents != 0;
}

void Poller::wake() noexcept {
    const std::uint64_t once = 1;
    // Fails only when the counter is full, and then the wait ends anyway.
    [[maybe_unused]] const auto size = ::write(m_state->wakeDescriptor, &once, sizeof once);
}

} // namespace dantesync::platform
