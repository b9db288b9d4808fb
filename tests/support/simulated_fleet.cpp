// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated_fleet.h"

#include "shared/wire/time_query.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dantesync::test {

namespace {

// s: datagrams go at the end of each, when all clocks stand at one instant; never the one at which Syncs are sent, and
// steps are due.
constexpr double slice = 0.125;
constexpr double offGrid = 0.06;

} // namespace

SimulatedFleet::SimulatedFleet(const FleetWorld& world)
    : m_world(world)
    , m_random(world.seed) {
    while (m_hosts.size() < static_cast<std::size_t>(world.hosts))
        join();
}

World SimulatedFleet::worldOf(std::size_t index) const {
    World world;
    std::mt19937_64 random(m_world.seed * 1000 + index);
    std::uniform_real_distribution<double> error(-80, 80);
    std::uniform_real_distribution<double> offset(-0.4, 0.4);
    const double share = static_cast<double>(index % 6) / 5.0;
    world.naturalError = error(random);
    world.wallOffset = offset(random) + m_time * m_world.utcRate * 1e-6;
    world.noise = m_world.noise;
    world.delay = m_world.shortestDelay + share * (m_world.longestDelay - m_world.shortestDelay);
    world.utcRate = m_world.utcRate;
    world.ntp = true;
    world.ntpNoise = index == 0 ? m_world.masterNtpNoise : 10;
    world.start = m_time;
    world.role = index == 0 ? Role::Master : Role::Client;
    world.settings = m_world.settings;
    world.seed = random();
    if (index > 0)
        world.ntpServerWall = [this] { return m_hosts.front()->wallMinusTrueTime(); };
    return world;
}

std::size_t SimulatedFleet::join() {
    const std::size_t index = m_hosts.size();
    m_hosts.push_back(std::make_unique<SimulatedHost>(worldOf(index)));
    m_cut.push_back(false);
    SimulatedHost& host = *m_hosts.back();
    if (m_grandmaster)
        host.setGrandmaster(m_grandmaster->uuid, m_grandmaster->uptime, m_grandmaster->rate, m_grandmaster->since);
    if (index > 0)
        host.engine().dateMaster(masterAddress);
    return index;
}

void SimulatedFleet::setGrandmaster(const ClockUuid& uuid, double uptime, double rate) {
    m_grandmaster = {uuid, uptime, rate, m_time};
    for (auto& host : m_hosts)
        host->setGrandmaster(uuid, uptime, rate);
}

void SimulatedFleet::stopMaster() {
    master().quit();
}

void SimulatedFleet::startMaster() {
    master().startAgain();
}

void SimulatedFleet::exchangeDates() {
    std::uniform_real_distribution<double> uniform(0, 1);
    for (std::size_t i = 1; i < m_hosts.size(); ++i) {
        const auto asked = m_hosts[i]->takeDateRequest();
        if (!asked || m_cut[i] || uniform(m_random) < m_world.loss)
            continue;
        const auto request = wire::time_query::buildDateRequest(asked->id);
        std::vector<std::uint8_t> reply;
        if (m_answering)
            reply = m_answering(request);
        else if (master().runs())
            reply = master().answer(request);
        if (!reply.empty())
            m_hosts[i]->dateReply(asked->master, reply);
    }
}

void SimulatedFleet::run(double seconds, const std::function<void()>& look) {
    while (m_time < seconds - 1e-9) {
        const double next = offGrid + slice * (std::floor((m_time - offGrid) / slice + 1e-6) + 1);
        m_time = std::min(seconds, next);
        // Whose date has not landed serves nobody.
        const bool serves = master().runs() && master().status().date && master().status().date->landed;
        for (std::size_t i = 1; i < m_hosts.size(); ++i)
            m_hosts[i]->setNtpAlive(serves);
        for (auto& host : m_hosts)
            host->run(m_time);
        if (m_time < next)
            return; // in the middle of a slice
        exchangeDates();
        if (look)
            look();
    }
}

double SimulatedFleet::ahead(std::size_t host) const {
    const auto held = [](const SimulatedHost& h) { return h.wallMinusTrueTime() * 1e6 + h.delay(); };
    return held(*m_hosts[host]) - held(*m_hosts.front());
}

double SimulatedFleet::spread() const {
    double least = 0;
    double most = 0;
    bool first = true;
    for (std::size_t i = 0; i < m_hosts.size(); ++i) {
        if (!m_hosts[i]->runs())
            continue;
        const double x = ahead(i);
        least = first ? x : std::min(least, x);
        most = first ? x : std::max(most, x);
        first = false;
    }
    return most - least;
}

bool SimulatedFleet::allHave(DateRole role, std::size_t from) const {
    return std::all_of(m_hosts.begin() + static_cast<std::ptrdiff_t>(from), m_hosts.end(),
                       [&](const auto& host) { return host->status().date && host->status().date->role == role; });
}

} // namespace dantesync::test
