// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/log/log_ring.h"

#include <algorithm>
#include <utility>

namespace dantesync::log {

std::uint64_t Ring::append(Entry entry) {
    const std::lock_guard lock(m_mutex);
    entry.sequence = ++m_lastSequence;
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > m_capacity)
        m_entries.pop_front();
    return m_lastSequence;
}

std::vector<Entry> Ring::tail(std::size_t count, std::uint64_t after) const {
    const std::lock_guard lock(m_mutex);
    const auto newer =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.sequence > after; });
    const auto available = static_cast<std::size_t>(m_entries.end() - newer);
    const auto first = m_entries.end() - static_cast<std::ptrdiff_t>(std::min(count, available));
    return {first, m_entries.end()};
}

std::uint64_t Ring::lastSequence() const {
    const std::lock_guard lock(m_mutex);
    return m_lastSequence;
}

} // namespace dantesync::log
