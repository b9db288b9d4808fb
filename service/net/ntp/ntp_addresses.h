// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"
#include "shared/model/endpoint.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace dantesync::net {

/// The addresses behind one NTP server name, which of them to ask, and when each may be asked
/// again after it sent a kiss-o'-death (RFC 5905, section 7.4). Time is an argument.
class NtpAddresses {
public:
    /// Poll interval that the first RATE doubles, and the longest it leads to.
    static constexpr Nanoseconds firstPoll{16LL * 1'000'000'000};
    static constexpr Nanoseconds longestPoll{1024LL * 1'000'000'000};
    /// How long an address that refused us is left alone.
    static constexpr Nanoseconds denial{600LL * 1'000'000'000};

    /// The result of a resolution. What is known of addresses that stay is kept.
    void set(const std::vector<Ipv4>& addresses);
    bool empty() const { return m_entries.empty(); }

    /// A new attempt: every address gets its turn, the one that worked last first.
    void beginRound() { m_turn = 0; }
    /// The next one that may be asked at @p now; nothing when all had their turn.
    std::optional<Ipv4> next(CounterTime now);
    /// How long until any may be asked; zero when one may be, nothing without addresses.
    std::optional<Nanoseconds> waitingTime(CounterTime now) const;

    /// It gave a burst. One that ever sent RATE is then left alone for its poll interval.
    void worked(Ipv4 address, CounterTime now);
    /// Kiss code RATE: the poll interval doubles, and is at least what the server's @p poll field
    /// (log2 seconds) names.
    void slowDown(Ipv4 address, std::int8_t poll, CounterTime now);
    /// Kiss codes DENY and RSTR.
    void denied(Ipv4 address, CounterTime now);

private:
    struct Entry {
        Ipv4 address;
        Nanoseconds poll = firstPoll;
        std::optional<CounterTime> quietUntil;
    };
    void prefer(Ipv4 address);
    Entry* find(Ipv4 address);

    std::vector<Entry> m_entries;
    std::size_t m_preferred = 0;
    std::size_t m_turn = 0;
};

} // namespace dantesync::net
