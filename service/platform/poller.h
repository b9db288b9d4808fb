// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"
#include "shared/model/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace dantesync::platform {

/// Waits for several sockets at once in a thread without an event loop, and can be woken from
/// another thread. All calls but wake() belong to the waiting thread.
class Poller {
public:
    enum class Outcome {
        Ready,   ///< at least one descriptor has data or an error waiting: see ready()
        Woken,   ///< wake() was called
        Timeout, ///< also when a signal interrupted the wait
    };

    /// Fails only when the process is out of descriptors.
    static Result<Poller> open();
    ~Poller();
    Poller(Poller&&) noexcept;
    Poller& operator=(Poller&&) noexcept;
    Poller(const Poller&) = delete;
    Poller& operator=(const Poller&) = delete;

    /// Adds a descriptor; its index counts from 0 in the order of the calls.
    void watch(std::intptr_t descriptor);
    /// Blocks; allocates nothing. A negative @p timeout waits for ever.
    Outcome wait(Nanoseconds timeout);
    /// After wait(): has the descriptor something to read, data or an error?
    bool ready(std::size_t index) const;
    /// Ends the wait of another thread, or its next one. Any thread.
    void wake() noexcept;

private:
    struct State;
    explicit Poller(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace dantesync::platform
