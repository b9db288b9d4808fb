// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/reply_reading.h"

namespace dantesync::fleet {

namespace query = wire::time_query;

bool takeBasicReply(HostReading& reading, ObserverTime sent, ObserverTime received, std::span<const std::uint8_t> bytes,
                    std::uint32_t id) {
    const auto reply = query::parseBasicReply(bytes, id);
    if (!reply)
        return false;
    reading.basic = reply;
    if (const auto exchange = makeExchange(sent, received, *reply); exchange && !reading.precise)
        reading.exchanges.push_back(*exchange);
    return true;
}

bool takePreciseReply(HostReading& reading, ObserverTime sent, ObserverTime received,
                      std::span<const std::uint8_t> bytes, std::uint32_t id) {
    const auto reply = query::parsePreciseReply(bytes, id);
    if (!reply)
        return false;
    reading.basic = reply->basic;
    reading.precise = reply;
    if (const auto exchange = makeExchange(sent, received, *reply)) {
        // From here on the four timestamps count, not the middle of the first, basic exchange.
        std::erase_if(reading.exchanges, [](const Exchange& e) { return !e.precise; });
        reading.exchanges.push_back(*exchange);
    }
    if (const auto view = grandmasterView(*reply))
        reading.grandmasterViews.push_back(*view);
    return true;
}

} // namespace dantesync::fleet
