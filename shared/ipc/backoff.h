// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace dantesync::ipc {

/// How long to wait before the next attempt: doubles from `first` to `longest`.
class Backoff {
public:
    using Span = std::chrono::milliseconds;

    explicit Backoff(Span first = Span(500), Span longest = Span(16'000))
        : m_first(first)
        , m_longest(longest)
        , m_next(first) {}

    Span next() {
        const Span now = m_next;
        m_next = std::min(m_next * 2, m_longest);
        return now;
    }
    void reset() { m_next = m_first; }

private:
    Span m_first;
    Span m_longest;
    Span m_next;
};

} // namespace dantesync::ipc
