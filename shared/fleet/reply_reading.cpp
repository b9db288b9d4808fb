// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/reply_reading.h"

namespace dantesync::fleet {
namespace {

void takePrecise(HostReading& reading, const Answer& answer) {
    const wire::time_query::PreciseReply& reply = *answer.precise;
    reading.precise = reply;
    if (const auto exchange = makeExchange(answer.sent, answer.received, reply)) {
        // From here on the four timestamps count, not the middle of the first, basic exchange.
        std::erase_if(reading.exchanges, [](const Exchange& e) { return !e.precise; });
        reading.exchanges.push_back(*exchange);
    }
    if (const auto view = grandmasterView(reply))
        reading.grandmasterViews.push_back(*view);
}

} // namespace

void take(HostReading& reading, const Answer& answer) {
    reading.basic = answer.basic;
    if (answer.precise)
        takePrecise(reading, answer);
    else if (const auto exchange = makeExchange(answer.sent, answer.received, answer.basic);
             exchange && !reading.precise)
        reading.exchanges.push_back(*exchange);
}

} // namespace dantesync::fleet
