// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server's memory for NTP's interleaved mode (RFC 9769, section 2): a client that sends back
// the receive timestamp of our last reply gets, in the next one, the instant when that last reply
// really left.
#pragma once

#include "shared/math/units.h"
#include "shared/model/endpoint.h"
#include "shared/wire/ntp.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace dantesync::net {

/// A table of fixed size; nothing is allocated after construction. Time is an argument.
///
/// The lowest bits of every receive timestamp we send, which are below the clock's precision, are
/// a mark that only this server can make for this client. A request in basic mode sends back our
/// transmit timestamp or nothing, so it costs no memory (that receive and transmit timestamps can
/// be told apart by a bit is chrony's idea), and whoever forges an address has to guess the mark,
/// and the whole timestamp to disturb a client that is served already.
class NtpInterleave {
public:
    static constexpr unsigned markBits = 7; ///< 30 ns
    /// A client is remembered for as long as the longest poll interval (2^17 s, RFC 5905) is not
    /// reached by anybody; two hours cover those in use (2^10 s) with some requests lost.
    static constexpr Nanoseconds memory{7'200'000'000'000};

    explicit NtpInterleave(std::uint64_t seed);

    /// @p receive with the mark for @p client.
    wire::ntp::Timestamp marked(Ipv4 client, wire::ntp::Timestamp receive) const;
    /// May the client of @p request be one of ours in interleaved mode?
    bool concerns(Ipv4 client, const wire::ntp::Packet& request) const;
    /// When the reply left whose receive timestamp @p request sends back; nothing: it is answered in
    /// basic mode. A client that is found keeps its place from then on.
    std::optional<wire::ntp::Timestamp> find(Ipv4 client, const wire::ntp::Packet& request, CounterTime now);
    /// The reply to @p request, and when it leaves as far as is known. Replaces what was found.
    void save(Ipv4 client, const wire::ntp::Packet& request, wire::ntp::Timestamp receive,
              wire::ntp::Timestamp transmit, CounterTime now);
    /// When the reply with that receive timestamp really left.
    void left(Ipv4 client, wire::ntp::Timestamp receive, wire::ntp::Timestamp transmit);

private:
    struct Pair {
        Ipv4 client;
        wire::ntp::Timestamp receive;
        wire::ntp::Timestamp transmit;
        CounterTime saved{INT64_MIN / 2};
        bool proven = false; ///< has sent back a whole timestamp of ours
    };
    static constexpr std::size_t ways = 8;
    static constexpr std::size_t mostProven = 6;
    static constexpr std::size_t sets = 256;
    using Set = std::array<Pair, ways>;

    std::uint32_t markOf(Ipv4 client, wire::ntp::Timestamp receive) const;
    Set& setOf(Ipv4 client);
    Pair* pairOf(Ipv4 client, wire::ntp::Timestamp receive);

    std::uint64_t m_seed;
    std::unique_ptr<std::array<Set, sets>> m_pairs;
};

} // namespace dantesync::net
