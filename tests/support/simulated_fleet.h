// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several hosts in one simulated LAN: one grandmaster heard by all, one of them the master (host 0), whose NTP service
// and time query the others ask. Datagrams of the date extension go to and fro as bytes, and get lost.
#pragma once

#include "tests/support/simulated_host.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <random>
#include <span>
#include <vector>

namespace dantesync::test {

struct FleetWorld {
    int hosts = 6;
    double utcRate = 8.0;       ///< ppm, UTC against true time, which is the grandmaster's at the start
    double noise = 10.0;        ///< µs, of the receive stamps
    double loss = 0.0;          ///< 0 to 1, of the exchanges of the date extension
    double shortestDelay = 25;  ///< µs, one-way, spread evenly over the hosts
    double longestDelay = 58;   ///< µs
    double masterNtpNoise = 20; ///< µs, of an exchange between the master and its UTC
    std::uint64_t seed = 1;
    discipline::Settings settings = {};
};

class SimulatedFleet {
public:
    explicit SimulatedFleet(const FleetWorld& world);

    /// Runs until @p seconds after the start; @p look is called eight times a second.
    void run(double seconds, const std::function<void()>& look = {});

    std::size_t size() const { return m_hosts.size(); }
    SimulatedHost& host(std::size_t index) { return *m_hosts[index]; }
    SimulatedHost& master() { return *m_hosts.front(); }
    double now() const { return m_time; }
    /// One more is switched on now. @return its index.
    std::size_t join();
    void setGrandmaster(const ClockUuid& uuid, double uptime, double rate);
    /// No datagram of the date extension comes through, to @p host.
    void setCut(std::size_t host, bool cut) { m_cut[host] = cut; }
    void stopMaster();
    void startMaster();
    /// Somebody else answers date requests in the master's place.
    using Answering = std::function<std::vector<std::uint8_t>(std::span<const std::uint8_t> request)>;
    void setAnswering(Answering answering) { m_answering = std::move(answering); }

    /// What the wall of @p host is ahead of that of the master, one-way delays taken out; µs.
    double ahead(std::size_t host) const;
    /// Largest difference between any two of the hosts that run; µs.
    double spread() const;
    bool allHave(DateRole role, std::size_t from = 1) const;

    static constexpr Endpoint masterAddress{{0x0a4d09ca}, 31900};

private:
    World worldOf(std::size_t index) const;
    void exchangeDates();

    FleetWorld m_world;
    std::vector<std::unique_ptr<SimulatedHost>> m_hosts;
    std::vector<bool> m_cut;
    std::mt19937_64 m_random;
    Answering m_answering;
    double m_time = 0;
    struct Grandmaster {
        ClockUuid uuid;
        double uptime = 0;
        double rate = 0;
        double since = 0;
    };
    std::optional<Grandmaster> m_grandmaster; ///< another one than at the start
};

} // namespace dantesync::test
