// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/system_clock.h"
#include "service/discipline/events.h"
#include "service/net/ntp/ntp_addresses.h"
#include "service/net/ntp/ntp_reply_check.h"
#include "service/net/ntp/ntp_request.h"
#include "service/net/ntp/ntp_target.h"
#include "service/platform/host_lookup.h"
#include "shared/names/name_lookup.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dantesync::net {

struct NtpClientSettings {
    NtpTarget target;
    Ipv4 bind; ///< local address to ask from, 0 leaves it to routing
    /// How long a reply may take.
    std::chrono::milliseconds timeout{1000};
    /// Between two requests of a burst; by default 200 ms, in the own network 50 ms.
    std::optional<std::chrono::milliseconds> spacing;
};

struct NtpClientCounters {
    std::uint64_t sent = 0;
    std::uint64_t good = 0;
    std::uint64_t bogus = 0;      ///< no reply to what we asked: other source, origin, mode, garbage
    std::uint64_t replayed = 0;   ///< a good reply once more
    std::uint64_t unusable = 0;   ///< from a server that is not synchronised, or too far away
    std::uint64_t kisses = 0;     ///< RATE, DENY, RSTR
    std::uint64_t unanswered = 0; ///< requests of a burst that ended without their reply
    std::uint64_t userStamps = 0; ///< good exchanges whose request has no transmit stamp of the system
    std::uint64_t lookups = 0;    ///< names resolved
};

/// Asks one NTP server in bursts (RFC 5905, client mode), in the event loop, without ever blocking.
///
/// An address literal is never resolved. A name is resolved before the first burst, once an hour,
/// and after a burst failed; several addresses are tried in turn. All stamps that can be are the
/// kernel's, mapped to the counter by the clock. A burst ends in exactly one of the two handlers,
/// never from within start().
class NtpClient {
public:
    using BurstHandler = std::function<void(const discipline::NtpBurst&)>;
    /// The reason, in words, for the log and the status.
    using FailureHandler = std::function<void(const std::string&)>;

    static constexpr int fewestExchanges = 5;

    NtpClient(NtpClientSettings settings, SystemClock& clock, BurstHandler onBurst, FailureHandler onFailure);
    ~NtpClient();
    NtpClient(const NtpClient&) = delete;
    NtpClient& operator=(const NtpClient&) = delete;

    /// Starts a burst that ends when @p exchanges (at least 5) were good; lost ones are repeated, up
    /// to as many again. False, and nothing happens, while one is under way.
    bool start(int exchanges = fewestExchanges);
    bool busy() const { return m_phase != Phase::Idle; }
    /// How long no server may be asked again, because each said so; mostly zero.
    Nanoseconds leaveAlone() { return m_addresses.waitingTime(now()).value_or(Nanoseconds{}); }
    const NtpClientCounters& counters() const { return m_counters; }
    const NtpTarget& target() const { return m_settings.target; }

private:
    enum class Phase { Idle, Begin, Resolve, Send, Wait, Deliver, NextAddress };
    struct Exchange {
        std::unique_ptr<NtpRequest> request;
        std::optional<NtpReplyCheck> reply; ///< once it was good
        CounterTime received;               ///< t4
    };

    void step();
    void schedule(Phase phase, std::chrono::milliseconds delay = std::chrono::milliseconds{0});
    void begin();
    void resolve();
    void resolved(const NameLookup::Addresses& found);
    void nextAddress();
    void sendOne();
    void waited();
    void activity(NtpRequest& request);
    void received(Exchange& exchange, const platform::Datagram& datagram, std::span<const std::uint8_t> bytes);
    void judge(const NtpReplyCheck& check);
    void giveUp(std::string reason);
    void endBurst();
    void deliver();
    void fail();

    std::size_t goodCount() const;
    bool mustResolve() const;
    CounterTime now() { return m_clock.now().counter; }
    std::string serverText() const;

    NtpClientSettings m_settings;
    SystemClock& m_clock;
    BurstHandler m_onBurst;
    FailureHandler m_onFailure;
    NtpClientCounters m_counters;

    NtpAddresses m_addresses;
    std::optional<CounterTime> m_resolvedAt;
    bool m_lastFailed = false;

    Phase m_phase = Phase::Idle;
    Endpoint m_server;
    std::vector<Exchange> m_exchanges;
    std::size_t m_wanted = 0;
    std::size_t m_limit = 0; ///< requests to send in this burst, as far as is known now
    std::string m_reason;    ///< why the last address gave nothing
    QTimer m_timer;
    QObject m_context;
    NameLookup m_lookup{platform::lookUpHost};
};

} // namespace dantesync::net
