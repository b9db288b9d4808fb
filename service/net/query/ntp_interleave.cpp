// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/query/ntp_interleave.h"

#include "service/net/query/scatter.h"

#include <algorithm>

namespace dantesync::net {

namespace {

using wire::ntp::Packet;
using wire::ntp::Timestamp;

constexpr std::uint32_t markMask = (1U << NtpInterleave::markBits) - 1;

std::uint64_t whole(Timestamp t) {
    return std::uint64_t{t.seconds} << 32U | t.fraction;
}

} // namespace

NtpInterleave::NtpInterleave(std::uint64_t seed)
    : m_seed(scatter(seed)) // the budget scatters by the seed itself
    , m_pairs(std::make_unique<std::array<Set, sets>>()) {}

std::uint32_t NtpInterleave::markOf(Ipv4 client, Timestamp receive) const {
    const std::uint64_t upper = whole(receive) >> markBits;
    return static_cast<std::uint32_t>(scatter(scatter(m_seed ^ upper) ^ client.value)) & markMask;
}

Timestamp NtpInterleave::marked(Ipv4 client, Timestamp receive) const {
    return {receive.seconds, (receive.fraction & ~markMask) | markOf(client, receive)};
}

/// A request whose receive and transmit timestamps are the same has not been made by RFC 9769.
bool NtpInterleave::concerns(Ipv4 client, const Packet& request) const {
    return request.version == 4 && !request.originTimestamp.isZero() &&
           request.receiveTimestamp != request.transmitTimestamp &&
           (request.originTimestamp.fraction & markMask) == markOf(client, request.originTimestamp);
}

NtpInterleave::Set& NtpInterleave::setOf(Ipv4 client) {
    return (*m_pairs)[scatter(m_seed ^ client.value) % sets];
}

NtpInterleave::Pair* NtpInterleave::pairOf(Ipv4 client, Timestamp receive) {
    Set& set = setOf(client);
    const auto found =
        std::find_if(set.begin(), set.end(), [&](const Pair& p) { return p.client == client && p.receive == receive; });
    return found == set.end() ? nullptr : &*found;
}

std::optional<Timestamp> NtpInterleave::find(Ipv4 client, const Packet& request, CounterTime now) {
    Pair* pair = pairOf(client, request.originTimestamp);
    if (pair == nullptr || now - pair->saved > memory)
        return std::nullopt;
    const Set& set = setOf(client);
    const auto proven =
        std::count_if(set.begin(), set.end(), [&](const Pair& p) { return p.proven && now - p.saved <= memory; });
    pair->proven = pair->proven || static_cast<std::size_t>(proven) < mostProven;
    return pair->transmit;
}

void NtpInterleave::save(Ipv4 client, const Packet& request, Timestamp receive, Timestamp transmit, CounterTime now) {
    Pair* place = pairOf(client, request.originTimestamp);
    if (place == nullptr) {
        Set& set = setOf(client);
        place = &*std::min_element(set.begin(), set.end(), [&](const Pair& a, const Pair& b) {
            const bool keepA = a.proven && now - a.saved <= memory;
            const bool keepB = b.proven && now - b.saved <= memory;
            return keepA != keepB ? keepB : a.saved < b.saved;
        });
        place->proven = false;
    }
    *place = {client, receive, transmit, now, place->proven};
}

void NtpInterleave::left(Ipv4 client, Timestamp receive, Timestamp transmit) {
    if (Pair* pair = pairOf(client, receive))
        pair->transmit = transmit;
}

} // namespace dantesync::net
