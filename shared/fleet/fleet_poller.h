// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/fleet_query.h"
#include "shared/fleet/poll_schedule.h"
#include "shared/fleet/rate_track.h"
#include "shared/fleet/view_track.h"
#include "shared/names/name_lookup.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace dantesync::fleet {

struct PollOptions {
    QueryOptions query; ///< as of a single question; `exchanges` of each round. A timeout beyond the interval is cut
    std::chrono::milliseconds interval{1000};        ///< from the start of a round to that of the next; at least 100
    std::chrono::milliseconds discoverEvery{10'000}; ///< hosts that came since are found then
    std::chrono::milliseconds resolveEvery{300'000}; ///< names may have moved; those of silent hosts are asked sooner
};

/// Asks a fleet again and again, all hosts at the same time over one socket that stays. The observer's steady clock is
/// the only one it looks at, so that a step of the observer's own wall clock changes nothing. Hosts that were
/// discovered stay, and are asked by name like the others. Nothing blocks.
class FleetPoller : public QObject {
    Q_OBJECT
public:
    explicit FleetPoller(PollOptions options, QObject* parent = nullptr);
    ~FleetPoller() override;

    /// The first round begins at once; it takes the whole timeout where there is discovery.
    void start();
    void stop();
    /// From the round under way on; not below the interval it was made with.
    void setInterval(std::chrono::milliseconds interval);
    /// Of the round that ended last: named hosts in the order given, then discovered ones in the order in which they
    /// were found. Where the host's rate is known, its exchanges are brought to one instant of the round (atEpoch),
    /// and remembered with its views of the grandmaster (views).
    const std::vector<HostReading>& readings() const { return m_readings; }

signals:
    void roundFinished();

private:
    struct Host {
        HostReading reading; ///< of the round
        RateTrack track;
        ViewTrack views;
        PollSchedule schedule;
        std::unique_ptr<NameLookup> lookup; ///< while resolving
        std::optional<ObserverTime> resolved;
        std::string unresolved; ///< why the name has no address
        std::uint8_t level = 0; ///< what it speaks, as far as it is known
        int silentRounds = 0;
    };

    void beginRound();
    void beginHost(Host& host, ObserverTime now);
    void endRound();
    void endHost(Host& host, ObserverTime epoch);
    void pace();
    void ask(std::size_t index, ObserverTime now);
    void discover();
    void resolveWhereNeeded(ObserverTime now);
    void resolved(std::size_t index, const NameLookup::Addresses& found);
    void moveTo(Host& host, const Endpoint& endpoint);
    void takeAnswer(const Answer& answer);
    void addDiscovered(const Endpoint& from);
    bool isDuplicate(std::size_t index) const;

    PollOptions m_options;
    ExchangeSocket m_socket;
    QTimer m_roundTimer;
    QTimer m_paceTimer;
    std::deque<Host> m_hosts; ///< only ever grows, so that indices stay
    std::vector<HostReading> m_readings;
    std::size_t m_named = 0;
    std::size_t m_turn = 0; ///< whose turn it is to be asked first
    int m_perTurn = 1;
    bool m_inRound = false;
    bool m_discovering = false; ///< in this round: it waits for all of the timeout
    int m_broadcastsOfRound = 0;
    ObserverTime m_roundStart;
    std::optional<ObserverTime> m_discovered;
};

} // namespace dantesync::fleet
