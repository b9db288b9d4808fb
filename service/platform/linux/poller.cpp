// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/poller.h"

#include "service/platform/linux/direct_calls.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>
#include <sys/eventfd.h>
#include <unistd.h>
#include <vector>

namespace dantesync::platform {

/// epoll rather than poll(2), which would queue on each descriptor and leave it again in every call:
/// for a thread that answers single datagrams that is a good part of its work.
struct Poller::State {
    int wakeDescriptor = -1;
    int epollDescriptor = -1;
    std::vector<char> ready;         ///< by index; the first one is the wake descriptor
    std::vector<epoll_event> events; ///< room for one of each

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        for (const int descriptor : {wakeDescriptor, epollDescriptor})
            if (descriptor >= 0)
                ::close(descriptor);
    }
    void watch(int descriptor) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = ready.size();
        // Fails only when the process is out of memory, or for a descriptor that is none.
        ::epoll_ctl(epollDescriptor, EPOLL_CTL_ADD, descriptor, &event);
        ready.push_back(0);
        events.emplace_back();
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
    state->epollDescriptor = ::epoll_create1(EPOLL_CLOEXEC);
    if (state->wakeDescriptor < 0 || state->epollDescriptor < 0)
        return Error{std::string("cannot create a wake-up descriptor: ") + std::strerror(errno),
                     {},
                     "raise the limit of open files (ulimit -n)"};
    state->watch(state->wakeDescriptor);
    return Poller(std::move(state));
}

Poller::Poller(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}
Poller::~Poller() = default;
Poller::Poller(Poller&&) noexcept = default;
Poller& Poller::operator=(Poller&&) noexcept = default;

void Poller::watch(std::intptr_t descriptor) {
    m_state->watch(static_cast<int>(descriptor));
}

Poller::Outcome Poller::wait(Nanoseconds timeout) {
    State& state = *m_state;
    std::fill(state.ready.begin(), state.ready.end(), char{0});
    const int count = direct::epollWait(state.epollDescriptor, state.events.data(),
                                        static_cast<int>(state.events.size()), pollTimeout(timeout));
    if (count <= 0)
        return Outcome::Timeout;
    for (int i = 0; i < count; ++i)
        state.ready[state.events[static_cast<std::size_t>(i)].data.u64] = 1;
    if (state.ready.front() != 0) {
        std::uint64_t calls = 0;
        // Resets the event counter; nothing to do when it was reset already.
        [[maybe_unused]] const auto size = ::read(state.wakeDescriptor, &calls, sizeof calls);
        return Outcome::Woken;
    }
    return Outcome::Ready;
}

bool Poller::ready(std::size_t index) const {
    return index + 1 < m_state->ready.size() && m_state->ready[index + 1] != 0;
}

void Poller::wake() noexcept {
    const std::uint64_t once = 1;
    // Fails only when the counter is full, and then the wait ends anyway.
    [[maybe_unused]] const auto size = ::write(m_state->wakeDescriptor, &once, sizeof once);
}

} // namespace dantesync::platform
