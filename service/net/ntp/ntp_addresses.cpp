// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/ntp/ntp_addresses.h"

#include <algorithm>

namespace dantesync::net {

namespace {

constexpr std::int8_t longestPollExponent = 10; // 1024 s

Nanoseconds pollOf(std::int8_t exponent) {
    const int shift = std::clamp<int>(exponent, 0, longestPollExponent);
    return {(std::int64_t{1} << shift) * 1'000'000'000};
}

} // namespace

void NtpAddresses::set(const std::vector<Ipv4>& addresses) {
    const std::optional<Ipv4> preferred =
        m_entries.empty() ? std::nullopt : std::optional(m_entries[m_preferred].address);
    std::vector<Entry> entries;
    entries.reserve(addresses.size());
    for (const Ipv4 address : addresses) {
        const Entry* known = find(address);
        entries.push_back(known != nullptr ? *known : Entry{address, firstPoll, {}});
    }
    m_entries = std::move(entries);
    m_preferred = 0;
    m_turn = 0;
    if (preferred)
        prefer(*preferred);
}

std::optional<Ipv4> NtpAddresses::next(CounterTime now) {
    while (m_turn < m_entries.size()) {
        const Entry& entry = m_entries[(m_preferred + m_turn++) % m_entries.size()];
        if (!entry.quietUntil || now >= *entry.quietUntil)
            return entry.address;
    }
    return std::nullopt;
}

std::optional<Nanoseconds> NtpAddresses::waitingTime(CounterTime now) const {
    std::optional<Nanoseconds> shortest;
    for (const Entry& entry : m_entries) {
        const Nanoseconds wait = entry.quietUntil ? std::max(*entry.quietUntil - now, Nanoseconds{}) : Nanoseconds{};
        shortest = shortest ? std::min(*shortest, wait) : wait;
    }
    return shortest;
}

void NtpAddresses::worked(Ipv4 address, CounterTime now) {
    prefer(address);
    Entry* entry = find(address);
    if (entry != nullptr && entry->poll > firstPoll)
        entry->quietUntil = now + entry->poll;
}

void NtpAddresses::prefer(Ipv4 address) {
    if (const Entry* entry = find(address))
        m_preferred = static_cast<std::size_t>(entry - m_entries.data());
}

void NtpAddresses::slowDown(Ipv4 address, std::int8_t poll, CounterTime now) {
    Entry* entry = find(address);
    if (entry == nullptr)
        return;
    entry->poll = std::min(std::max(entry->poll * 2, pollOf(poll)), longestPoll);
    entry->quietUntil = now + entry->poll;
}

void NtpAddresses::denied(Ipv4 address, CounterTime now) {
    if (Entry* entry = find(address))
        entry->quietUntil = now + denial;
}

NtpAddresses::Entry* NtpAddresses::find(Ipv4 address) {
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.address == address; });
    return entry == m_entries.end() ? nullptr : &*entry;
}

} // namespace dantesync::net
