// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"
#include "shared/model/endpoint.h"
#include "shared/wire/ntp.h"

#include <array>
#include <cstdint>
#include <optional>

namespace dantesync::net {

/// A reply whose transmit stamp has been asked for.
struct SentReply {
    std::uint32_t stampId = 0; ///< the number its stamp will carry
    bool first = false;        ///< of its batch
    Ipv4 client;
    std::optional<wire::ntp::Timestamp> interleaved; ///< its receive timestamp, where a client may ask for the stamp
    CounterTime read;                                ///< the clock when its batch was made: it left after that
};

/// The last few of one socket. A stamp that never comes is forgotten when its place is needed.
class SentReplies {
public:
    void add(const SentReply& reply) {
        std::optional<SentReply>& place = m_places[reply.stampId % m_places.size()];
        m_waiting += place ? 0U : 1U;
        place = reply;
    }
    /// The reply that a stamp belongs to, once.
    std::optional<SentReply> take(std::uint32_t stampId) {
        std::optional<SentReply>& place = m_places[stampId % m_places.size()];
        if (!place || place->stampId != stampId)
            return std::nullopt;
        const std::optional<SentReply> reply = place;
        place.reset();
        --m_waiting;
        return reply;
    }
    bool areWaiting() const { return m_waiting > 0; }

private:
    std::array<std::optional<SentReply>, 64> m_places;
    std::size_t m_waiting = 0;
};

} // namespace dantesync::net
