// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/fleet_poller.h"

#include "shared/fleet/reply_reading.h"

#include <algorithm>

namespace dantesync::fleet {
namespace {

namespace query = wire::time_query;

constexpr std::chrono::milliseconds paceInterval{2};
/// A flood of answers to a broadcast must not grow the list without bound.
constexpr std::size_t mostDiscovered = 1024;
/// A broadcast may get lost as anything else.
constexpr int broadcastsOfDiscovery = 2;
constexpr int silentRoundsBeforeResolving = 3;
constexpr Nanoseconds resolveSilentEvery = Nanoseconds::fromSeconds(30);

Nanoseconds ns(std::chrono::milliseconds time) {
    return {std::chrono::nanoseconds(time).count()};
}

} // namespace

FleetPoller::FleetPoller(PollOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_socket(this)
    , m_roundTimer(this)
    , m_paceTimer(this)
    , m_named(m_options.query.hosts.size()) {
    m_options.interval = std::max(m_options.interval, std::chrono::milliseconds(100));
    m_options.query.exchanges = std::clamp(m_options.query.exchanges, 1, 64);
    // A round is over before the next begins.
    m_options.query.timeout = std::min(m_options.query.timeout, m_options.interval - m_options.interval / 20);
    m_roundTimer.setTimerType(Qt::PreciseTimer);
    m_roundTimer.setInterval(m_options.interval);
    m_paceTimer.setTimerType(Qt::PreciseTimer);
    m_paceTimer.setInterval(paceInterval);
    connect(&m_roundTimer, &QTimer::timeout, this, &FleetPoller::beginRound);
    connect(&m_paceTimer, &QTimer::timeout, this, &FleetPoller::pace);
    connect(&m_socket, &ExchangeSocket::answered, this, &FleetPoller::takeAnswer);
    for (const HostSpec& spec : m_options.query.hosts) {
        Host host;
        host.reading.host = spec;
        m_hosts.push_back(std::move(host));
    }
}

FleetPoller::~FleetPoller() {
    stop();
}

void FleetPoller::setInterval(std::chrono::milliseconds interval) {
    m_roundTimer.setInterval(std::max(interval, m_options.interval));
}

void FleetPoller::start() {
    m_roundTimer.start();
    QMetaObject::invokeMethod(this, &FleetPoller::beginRound, Qt::QueuedConnection);
}

void FleetPoller::stop() {
    m_roundTimer.stop();
    m_paceTimer.stop();
    m_inRound = false;
    m_socket.close();
    for (Host& host : m_hosts)
        host.lookup.reset();
}

// ------------------------------------------------------------------------------------ a round

void FleetPoller::beginRound() {
    if (!m_roundTimer.isActive()) // stopped meanwhile
        return;
    if (m_inRound)
        endRound();
    m_socket.open(); // if it cannot be, the hosts' failures say so
    const ObserverTime now = observerNow();
    m_inRound = true;
    m_roundStart = now;
    m_broadcastsOfRound = 0;
    m_discovering =
        !m_options.query.discoverAt.empty() && (!m_discovered || now - *m_discovered >= ns(m_options.discoverEvery));
    resolveWhereNeeded(now);
    for (Host& host : m_hosts)
        beginHost(host, now);
    // All requests leave within the first half of the interval, evenly: no answer waits in our queue behind others.
    const auto turns = static_cast<std::size_t>(std::max<std::int64_t>(m_options.query.timeout / paceInterval / 2, 1));
    const std::size_t requests = m_hosts.size() * static_cast<std::size_t>(m_options.query.exchanges);
    m_perTurn = static_cast<int>((requests + turns - 1) / turns + 1);
    m_paceTimer.start();
    pace();
}

void FleetPoller::beginHost(Host& host, ObserverTime now) {
    HostReading next;
    next.host = host.reading.host;
    next.endpoint = host.reading.endpoint;
    next.discovered = host.reading.discovered;
    host.reading = std::move(next);
    if (host.reading.endpoint)
        host.schedule.begin(m_options.query.exchanges, ns(m_options.query.timeout), now);
    else
        host.schedule.end();
}

void FleetPoller::pace() {
    const ObserverTime now = observerNow();
    if (m_discovering && m_broadcastsOfRound < broadcastsOfDiscovery &&
        now - m_roundStart >= ns(m_options.query.timeout) / 3 * m_broadcastsOfRound)
        discover();
    int asked = 0;
    for (std::size_t i = 0; i < m_hosts.size() && asked < m_perTurn; ++i) {
        m_turn = m_turn + 1 < m_hosts.size() ? m_turn + 1 : 0;
        if (!m_hosts[m_turn].schedule.isDue(now))
            continue;
        ask(m_turn, now);
        ++asked;
    }
    const bool over = now - m_roundStart >= ns(m_options.query.timeout);
    const bool complete = !m_discovering && std::all_of(m_hosts.begin(), m_hosts.end(), [&](const Host& host) {
        return host.schedule.isDone(now) && !host.lookup;
    });
    if (over || complete)
        endRound();
}

void FleetPoller::ask(std::size_t index, ObserverTime now) {
    Host& host = m_hosts[index];
    // One that said it speaks level 2 and is silent may have been replaced by one that does not.
    const bool precise = host.level >= query::levelPrecise && !host.schedule.isSilent();
    const Endpoint to = *host.reading.endpoint;
    host.schedule.sent(now);
    if (!m_socket.ask(index, to, precise))
        host.reading.failure = "cannot send to " + to.toString() + ": " + m_socket.errorText();
}

void FleetPoller::endRound() {
    m_paceTimer.stop();
    m_inRound = false;
    m_socket.forgetRequests();
    m_readings.clear();
    const ObserverTime epoch = m_roundStart + (observerNow() - m_roundStart) / 2;
    for (std::size_t i = 0; i < m_hosts.size(); ++i) {
        endHost(m_hosts[i], epoch);
        if (!isDuplicate(i))
            m_readings.push_back(m_hosts[i].reading);
    }
    emit roundFinished();
}

void FleetPoller::endHost(Host& host, ObserverTime epoch) {
    HostReading& reading = host.reading;
    host.schedule.end();
    if (reading.answered()) {
        reading.failure.clear();
        host.silentRounds = 0;
        host.level = reading.basic->extensionLevel;
        host.track.add(reading.exchanges);
        reading.atEpoch = host.track.at(epoch, reading.exchanges);
        host.views.add(reading);
        reading.views = host.views.points();
        return;
    }
    ++host.silentRounds;
    if (!reading.endpoint)
        reading.failure =
            "the name " + reading.host.address.host +
            (host.unresolved.empty() ? " did not resolve in time" : " does not resolve: " + host.unresolved);
    else if (!m_socket.isOpen())
        reading.failure = "cannot open a UDP socket: " + m_socket.errorText();
    else if (reading.failure.empty())
        reading.failure = "no answer from " + reading.endpoint->toString();
}

bool FleetPoller::isDuplicate(std::size_t index) const {
    // A host can be named, and have answered a broadcast before its name was resolved.
    const HostReading& reading = m_hosts[index].reading;
    if (!reading.discovered)
        return false;
    const auto named = m_hosts.begin() + static_cast<std::ptrdiff_t>(m_named);
    return std::any_of(m_hosts.begin(), named, [&](const Host& h) { return h.reading.endpoint == reading.endpoint; });
}

// --------------------------------------------------------------------------- who is there, and where

void FleetPoller::discover() {
    if (m_broadcastsOfRound++ == 0) {
        m_socket.forgetBroadcasts();
        m_discovered = m_roundStart;
    }
    for (const Ipv4 address : m_options.query.discoverAt)
        m_socket.broadcast({address, m_options.query.port});
}

void FleetPoller::addDiscovered(const Endpoint& from) {
    const bool isKnown =
        std::any_of(m_hosts.begin(), m_hosts.end(), [&](const Host& host) { return host.reading.endpoint == from; });
    if (isKnown || m_hosts.size() >= m_named + mostDiscovered)
        return;
    Host host;
    const std::string address = from.address.toString();
    host.reading.host = {address, {address, from.port}};
    host.reading.endpoint = from;
    host.reading.discovered = true;
    host.resolved = observerNow();
    m_hosts.push_back(std::move(host));
    if (m_inRound)
        beginHost(m_hosts.back(), observerNow());
}

void FleetPoller::resolveWhereNeeded(ObserverTime now) {
    for (std::size_t i = 0; i < m_named; ++i) {
        Host& host = m_hosts[i];
        const config::HostPort& address = host.reading.host.address;
        const bool silent = host.silentRounds >= silentRoundsBeforeResolving;
        const Nanoseconds patience = silent ? resolveSilentEvery : ns(m_options.resolveEvery);
        if (host.lookup || (host.resolved && now - *host.resolved < patience))
            continue;
        host.resolved = now;
        if (const auto literal = Ipv4::parse(address.host)) {
            moveTo(host, {*literal, address.port.value_or(m_options.query.port)});
            continue;
        }
        host.lookup = std::make_unique<NameLookup>();
        host.lookup->start(address.host, [this, i](const NameLookup::Addresses& found) { resolved(i, found); });
    }
}

void FleetPoller::resolved(std::size_t index, const NameLookup::Addresses& found) {
    Host& host = m_hosts[index];
    host.lookup.reset();
    if (!found || found->empty()) {
        // A resolver that is gone takes no host away whose address is known.
        host.unresolved = found ? "it has no IPv4 address" : found.error().what;
        return;
    }
    moveTo(host, {found->front(), host.reading.host.address.port.value_or(m_options.query.port)});
}

void FleetPoller::moveTo(Host& host, const Endpoint& endpoint) {
    host.unresolved.clear();
    if (host.reading.endpoint == endpoint)
        return;
    host.reading.endpoint = endpoint;
    host.level = query::levelBasic;
    host.track.forget();
    host.views.forget();
    if (m_inRound)
        beginHost(host, observerNow());
}

void FleetPoller::takeAnswer(const Answer& answer) {
    if (answer.ofBroadcast) {
        addDiscovered(answer.from);
        return;
    }
    Host& host = m_hosts[answer.host];
    if (host.reading.endpoint != answer.from) // it moved since
        return;
    take(host.reading, answer);
    host.level = host.reading.basic->extensionLevel;
    host.schedule.answered(answer.received, answer.received - answer.sent);
}

} // namespace dantesync::fleet
