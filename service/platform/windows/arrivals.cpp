// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/windows/arrivals.h"

#include <algorithm>

namespace dantesync::platform {
namespace {

constexpr std::size_t most = 256;

} // namespace

void Arrivals::put(const Datagram& datagram, std::span<const std::uint8_t> bytes) {
    const std::lock_guard lock(m_mutex);
    if (m_items.size() == most)
        m_items.pop_front();
    Item& item = m_items.emplace_back();
    item.datagram = datagram;
    item.datagram.size = std::min(bytes.size(), item.bytes.size());
    std::copy_n(bytes.begin(), item.datagram.size, item.bytes.begin());
    m_waker.raise();
}

/// The waker stays raised while there are more: whoever takes one a wake-up is woken again.
std::optional<Datagram> Arrivals::take(std::span<std::uint8_t> buffer) {
    const std::lock_guard lock(m_mutex);
    m_waker.clear();
    if (m_items.empty())
        return std::nullopt;
    Datagram datagram = m_items.front().datagram;
    datagram.truncated = datagram.truncated || datagram.size > buffer.size();
    datagram.size = std::min(datagram.size, buffer.size());
    std::copy_n(m_items.front().bytes.begin(), datagram.size, buffer.begin());
    m_items.pop_front();
    if (!m_items.empty())
        m_waker.raise();
    return datagram;
}

void Arrivals::setCaptured(std::uint32_t interfaceIndex, bool captured) {
    const std::lock_guard lock(m_mutex);
    if (captured)
        m_captured.insert(interfaceIndex);
    else
        m_captured.erase(interfaceIndex);
}

bool Arrivals::isCaptured(std::uint32_t interfaceIndex) {
    const std::lock_guard lock(m_mutex);
    return m_captured.contains(interfaceIndex);
}

} // namespace dantesync::platform
