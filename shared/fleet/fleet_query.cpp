// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/fleet_query.h"

#include "shared/fleet/reply_reading.h"

#include <QEventLoop>

#include <algorithm>

namespace dantesync::fleet {
namespace {

namespace query = wire::time_query;

/// Between two requests to one host: well under the 200 a second that any server answers.
constexpr Nanoseconds requestGap = Nanoseconds::fromMilliseconds(10);
/// One request at a time leaves the computer, so that no answer waits in our queue behind another's; of a fleet of more
/// than so many hosts a few at a time, or it would take too long.
constexpr std::chrono::milliseconds paceInterval{1};
constexpr std::size_t hostsPerRequestAtATime = 50;
/// A flood of answers to a broadcast must not grow the list without bound.
constexpr std::size_t mostDiscovered = 1024;
constexpr int repeats = 2; // of a request that is not answered

} // namespace

FleetQuery::FleetQuery(QueryOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options)) {
    m_options.exchanges = std::clamp(m_options.exchanges, 1, 64);
    m_paceTimer.setTimerType(Qt::PreciseTimer);
    m_paceTimer.setInterval(paceInterval);
    m_deadlineTimer.setSingleShot(true);
    connect(&m_askTimer, &QTimer::timeout, this, &FleetQuery::ask);
    connect(&m_paceTimer, &QTimer::timeout, this, &FleetQuery::pace);
    connect(&m_deadlineTimer, &QTimer::timeout, this, &FleetQuery::deadline);
    connect(&m_socket, &ExchangeSocket::answered, this, &FleetQuery::takeAnswer);
    connect(&m_socket, &ExchangeSocket::drained, this, &FleetQuery::finishIfComplete);
    for (const HostSpec& spec : m_options.hosts) {
        Host host;
        host.reading.host = spec;
        m_hosts.push_back(std::move(host));
    }
}

void FleetQuery::start() {
    if (!m_socket.open()) {
        for (Host& host : m_hosts) {
            host.phase = Phase::Done;
            host.reading.failure = "cannot open a UDP socket: " + m_socket.errorText();
        }
        m_deadlineTimer.start(0);
        return;
    }
    for (std::size_t i = 0; i < m_hosts.size(); ++i)
        resolve(i);
    discover();
    m_askTimer.start(m_options.timeout / (repeats + 1));
    m_paceTimer.start();
    m_deadlineTimer.start(m_options.timeout);
}

std::vector<HostReading> FleetQuery::readings() const {
    std::vector<HostReading> out;
    for (const Host& host : m_hosts) {
        // A host can be named, and answer the broadcast before its name is resolved.
        const auto isNamed = [&](const HostReading& r) { return r.endpoint == host.reading.endpoint; };
        if (!host.reading.discovered || std::none_of(out.begin(), out.end(), isNamed))
            out.push_back(host.reading);
    }
    std::stable_sort(out.begin(), out.end(), [](const HostReading& a, const HostReading& b) {
        if (a.discovered != b.discovered)
            return b.discovered;
        return a.discovered && a.endpoint < b.endpoint;
    });
    return out;
}

std::uint16_t FleetQuery::portOf(const Host& host) const {
    return host.reading.host.address.port.value_or(m_options.port);
}

void FleetQuery::resolve(std::size_t index) {
    Host& host = m_hosts[index];
    const config::HostPort& address = host.reading.host.address;
    if (const auto literal = Ipv4::parse(address.host)) {
        host.reading.endpoint = Endpoint{*literal, portOf(host)};
        host.phase = Phase::Asking;
        askHost(index, false);
        return;
    }
    host.lookup = std::make_unique<NameLookup>();
    host.lookup->start(address.host, [this, index](const NameLookup::Addresses& found) { resolved(index, found); });
}

void FleetQuery::resolved(std::size_t index, const NameLookup::Addresses& found) {
    Host& host = m_hosts[index];
    host.lookup.reset();
    if (host.phase != Phase::Resolving)
        return;
    if (!found || found->empty()) {
        host.reading.failure = "the name " + host.reading.host.address.host +
                               " does not resolve: " + (found ? "it has no IPv4 address" : found.error().what);
        host.phase = Phase::Done;
        finishIfComplete();
        return;
    }
    host.reading.endpoint = Endpoint{found->front(), portOf(host)};
    host.phase = Phase::Asking;
    askHost(index, false);
}

void FleetQuery::ask() {
    if (++m_repeats == repeats) // one more would go out as the deadline passes
        m_askTimer.stop();
    for (std::size_t i = 0; i < m_hosts.size(); ++i) {
        if (m_hosts[i].phase == Phase::Asking)
            askHost(i, false);
    }
    discover();
}

void FleetQuery::discover() {
    if (m_options.discoverAt.empty() || m_deadlinePassed)
        return;
    for (const Ipv4 address : m_options.discoverAt)
        m_socket.broadcast({address, m_options.port});
}

void FleetQuery::askHost(std::size_t index, bool precise) {
    HostReading& reading = m_hosts[index].reading;
    if (!m_socket.ask(index, *reading.endpoint, precise) && !reading.answered())
        reading.failure = "cannot send to " + reading.endpoint->toString() + ": " + m_socket.errorText();
}

void FleetQuery::takeAnswer(const Answer& answer) {
    if (answer.ofBroadcast)
        takeDiscovered(answer);
    else
        takeAnswerOf(m_hosts[answer.host], answer);
}

void FleetQuery::takeDiscovered(const Answer& answer) {
    const bool isKnown = std::any_of(m_hosts.begin(), m_hosts.end(),
                                     [&](const Host& host) { return host.reading.endpoint == answer.from; });
    if (isKnown || m_hosts.size() >= m_options.hosts.size() + mostDiscovered)
        return;
    Host host;
    const std::string address = answer.from.address.toString();
    host.reading.host = {address, {address, answer.from.port}};
    host.reading.endpoint = answer.from;
    host.reading.discovered = true;
    host.phase = Phase::Asking;
    m_hosts.push_back(std::move(host));
    takeAnswerOf(m_hosts.back(), answer);
}

void FleetQuery::takeAnswerOf(Host& host, const Answer& answer) {
    take(host.reading, answer);
    if (host.phase == Phase::Asking) {
        beginBurst(host, answer.received);
        emit hostAnswered();
    } else if (host.phase == Phase::Burst && answer.sent >= host.burstBegan && --host.toCome == 0) {
        host.phase = Phase::Done;
    }
}

void FleetQuery::beginBurst(Host& host, ObserverTime received) {
    const Nanoseconds roundTrip =
        host.reading.exchanges.empty() ? Nanoseconds{} : host.reading.exchanges[0].roundTrip();
    host.reading.failure.clear();
    host.phase = Phase::Burst;
    host.toSend = m_options.exchanges;
    host.toCome = m_options.exchanges;
    host.burstBegan = received;
    host.nextRequest = received;
    // Patience for the last answers once all requests are out: a few round trips, within reason.
    host.patience = std::clamp(roundTrip * 4, Nanoseconds::fromMilliseconds(60), Nanoseconds::fromMilliseconds(600));
}

void FleetQuery::pace() {
    const ObserverTime now = observerNow();
    for (Host& host : m_hosts) {
        if (host.phase == Phase::Burst && host.toSend == 0 && now > host.giveUp)
            host.phase = Phase::Done;
    }
    for (std::size_t i = 0; i <= m_hosts.size() / hostsPerRequestAtATime; ++i) {
        if (const auto next = mostDue(now))
            askOfBurst(*next, now);
    }
    finishIfComplete();
}

std::optional<std::size_t> FleetQuery::mostDue(ObserverTime now) const {
    std::optional<std::size_t> next;
    for (std::size_t i = 0; i < m_hosts.size(); ++i) {
        const Host& host = m_hosts[i];
        const bool isDue = host.phase == Phase::Burst && host.toSend > 0 && host.nextRequest <= now;
        if (isDue && (!next || host.nextRequest < m_hosts[*next].nextRequest))
            next = i;
    }
    return next;
}

void FleetQuery::askOfBurst(std::size_t index, ObserverTime now) {
    Host& host = m_hosts[index];
    askHost(index, host.reading.basic->extensionLevel >= query::levelPrecise);
    host.nextRequest = now + requestGap;
    if (--host.toSend == 0)
        host.giveUp = now + host.patience;
}

void FleetQuery::deadline() {
    m_deadlinePassed = true;
    m_askTimer.stop();
    for (Host& host : m_hosts) {
        if (host.phase == Phase::Asking && host.reading.failure.empty())
            host.reading.failure = "no answer from " + host.reading.endpoint->toString();
        if (host.phase == Phase::Resolving)
            host.reading.failure = "the name " + host.reading.host.address.host + " did not resolve in time";
        if (host.phase == Phase::Asking || host.phase == Phase::Resolving)
            host.phase = Phase::Done;
    }
    finishIfComplete();
}

void FleetQuery::finishIfComplete() {
    const bool collecting = !m_options.discoverAt.empty() && !m_deadlinePassed;
    const bool busy =
        std::any_of(m_hosts.begin(), m_hosts.end(), [](const Host& host) { return host.phase != Phase::Done; });
    if (m_finished || collecting || busy)
        return;
    m_finished = true;
    m_askTimer.stop();
    m_paceTimer.stop();
    m_deadlineTimer.stop();
    m_socket.close();
    QMetaObject::invokeMethod(this, &FleetQuery::finished, Qt::QueuedConnection);
}

std::vector<HostReading> askFleet(const QueryOptions& options) {
    FleetQuery query(options);
    QEventLoop loop;
    QObject::connect(&query, &FleetQuery::finished, &loop, &QEventLoop::quit);
    query.start();
    loop.exec();
    return query.readings();
}

} // namespace dantesync::fleet
