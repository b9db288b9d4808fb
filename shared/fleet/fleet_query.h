// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/exchange_socket.h"
#include "shared/fleet/host_reading.h"
#include "shared/names/name_lookup.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <vector>

namespace dantesync::fleet {

struct QueryOptions {
    std::vector<HostSpec> hosts;
    std::uint16_t port = wire::time_query::port; ///< of hosts that name none, and of discovery
    std::chrono::milliseconds timeout{1000};     ///< a host that has not answered by then is offline
    int exchanges = 8;                           ///< of a burst with each host that answers, 1 to 64
    std::vector<Ipv4> discoverAt;                ///< see broadcastAddresses(); empty: no discovery
};

/// Asks all hosts at once, each with a basic request first (repeated twice within the timeout), then with a
/// burst of the best exchange it speaks (time-query.md). Discovery adds whoever answers a broadcast. Asks
/// once: make a new one for the next round. Nothing blocks; names are resolved beside it, address literals
/// never.
class FleetQuery : public QObject {
    Q_OBJECT
public:
    explicit FleetQuery(QueryOptions options, QObject* parent = nullptr);

    /// finished() follows in any case, at the latest about a second after the timeout, never from inside.
    void start();
    /// Named hosts in the order given, then discovered ones by address. Complete once finished.
    std::vector<HostReading> readings() const;
    bool isFinished() const { return m_finished; }

signals:
    void hostAnswered(); ///< for a progress display; each host once
    void finished();

private:
    enum class Phase : std::uint8_t { Resolving, Asking, Burst, Done };
    struct Host {
        HostReading reading;
        Phase phase = Phase::Resolving;
        std::unique_ptr<NameLookup> lookup; ///< while resolving
        int toSend = 0;                     ///< exchanges of the burst not yet sent
        int toCome = 0;                     ///< and not yet answered
        ObserverTime burstBegan;
        ObserverTime nextRequest; ///< earliest time of the next one
        Nanoseconds patience;     ///< how long the last answers are waited for
        ObserverTime giveUp;      ///< end of that wait
    };

    void resolve(std::size_t index);
    void resolved(std::size_t index, const NameLookup::Addresses& found);
    void ask();
    void askHost(std::size_t index, bool precise);
    void discover();
    void deadline();
    void pace();
    std::optional<std::size_t> mostDue(ObserverTime now) const;
    void askOfBurst(std::size_t index, ObserverTime now);
    void takeAnswer(const Answer& answer);
    void takeDiscovered(const Answer& answer);
    void takeAnswerOf(Host& host, const Answer& answer);
    void beginBurst(Host& host, ObserverTime received);
    void finishIfComplete();
    std::uint16_t portOf(const Host& host) const;

    QueryOptions m_options;
    ExchangeSocket m_socket;
    QTimer m_askTimer;
    QTimer m_paceTimer;
    QTimer m_deadlineTimer;
    std::vector<Host> m_hosts;
    int m_repeats = 0;
    bool m_deadlinePassed = false;
    bool m_finished = false;
};

/// The same for who has nothing else to do: returns when it is finished. Needs a QCoreApplication.
std::vector<HostReading> askFleet(const QueryOptions& options);

} // namespace dantesync::fleet
