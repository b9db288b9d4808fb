// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/query/query_responder.h"

#include <algorithm>

namespace dantesync::net {

namespace {

namespace tq = wire::time_query;

constexpr int mostInOneGo = 64;
constexpr std::size_t bufferSize = 512; // longer requests are cut: all that counts is in front
constexpr Nanoseconds attachedLifetime{30'000'000'000};

std::int64_t ticksIn(Nanoseconds span, std::uint64_t ticksPerSecond) {
    return Nanoseconds::fromDouble(span.seconds() * static_cast<double>(ticksPerSecond)).count;
}

} // namespace

QueryResponder::QueryResponder(const Settings& settings, const Published<SyncStatus>& status,
                               std::unique_ptr<ClockView> clock)
    : m_status(status)
    , m_clock(std::move(clock))
    , m_ntp(settings.ntp)
    , m_interfaces(settings.interfaces)
    , m_access(settings.allow)
    , m_budget(settings.limits, settings.seed) {
    m_ntp.precision = measurePrecision(*m_clock);
}

void QueryResponder::configure(const std::optional<std::vector<Network>>& allow, const BudgetLimits& limits) {
    m_access = AccessList(allow);
    m_attachedRead.reset(); // the networks attached are looked up again with the next stranger
    m_budget.setLimits(limits);
}

void QueryResponder::serve(platform::UdpSocket& in, platform::UdpSocket& out, Protocol protocol) {
    takeTransmitStamps(in, nullptr); // one that came late would keep announcing itself
    std::array<std::uint8_t, bufferSize> buffer{};
    for (int i = 0; i < mostInOneGo; ++i) {
        const auto datagram = in.receive(buffer);
        if (!datagram)
            break;
        answer(out, protocol, *datagram, std::span(buffer).first(datagram->size));
    }
}

void QueryResponder::answer(platform::UdpSocket& out, Protocol protocol, const platform::Datagram& datagram,
                            std::span<const std::uint8_t> request) {
    QueryCounters& count = counters(protocol);
    count.received();
    if (!isServed(datagram.from.address)) {
        count.refused();
        return;
    }
    const auto timeQuery = protocol == Protocol::TimeQuery ? tq::parseRequest(request) : tq::Request{};
    const auto ntp = protocol == Protocol::Ntp ? wire::ntp::parse(request) : std::nullopt;
    const bool isRequest =
        timeQuery.kind != tq::RequestKind::None || (ntp && ntp->packet.mode == wire::ntp::Mode::Client);
    if (!isRequest) {
        count.malformed();
        return;
    }
    if (!m_budget.admit(datagram.from.address, m_clock->now().counter)) {
        count.overBudget();
        return;
    }
    const auto reply = ntp ? ntpReply(ntp->packet, datagram) : timeQueryReply(timeQuery, datagram);
    if (reply && send(out, *reply, datagram))
        count.answered();
    else
        count.unsent();
}

bool QueryResponder::isServed(Ipv4 source) {
    if (m_access.permitsAlways(source))
        return true;
    refreshAttached();
    return m_access.permits(source);
}

/// Only when it matters: most questions come from networks that are served anyway.
void QueryResponder::refreshAttached() {
    const CounterTime now = m_clock->now().counter;
    if (!m_interfaces || (m_attachedRead && now - *m_attachedRead < attachedLifetime))
        return;
    m_attachedRead = now;
    std::vector<Network> attached;
    for (const platform::NetworkInterface& interface : m_interfaces())
        if (interface.up)
            attached.push_back(interface.network);
    m_access.setAttached(std::move(attached));
}

ClockReading QueryResponder::departure(const ClockReading& read) const {
    return {read.counter + m_latency.expected(), read.wall + m_latency.expected()};
}

WallTime QueryResponder::arrival(const platform::Datagram& datagram, const ClockReading& read) {
    const auto stamped = m_clock->at(datagram.stamp);
    return stamped ? std::min(stamped->wall, read.wall) : read.wall;
}

std::optional<QueryResponder::Reply> QueryResponder::timeQueryReply(const tq::Request& request,
                                                                    const platform::Datagram& datagram) {
    const SyncStatus status = m_status.read();
    const ClockReading read = m_clock->now();
    QueryMoments moments;
    moments.arrival = arrival(datagram, read);
    moments.departure = departure(read);
    moments.ticksPerSecond = m_clock->counterFrequency();
    const std::int64_t back = ticksIn(read.wall - moments.midway(), moments.ticksPerSecond);
    moments.ticks = m_clock->counterTicks() - static_cast<std::uint64_t>(back);
    return Reply{queryReply(request, moments, status), read};
}

std::optional<QueryResponder::Reply> QueryResponder::ntpReply(const wire::ntp::Packet& request,
                                                              const platform::Datagram& datagram) {
    const SyncStatus status = m_status.read();
    const ClockReading read = m_clock->now();
    const auto packet = ntpServerReply(request, arrival(datagram, read), departure(read), status, m_ntp);
    if (!packet)
        return std::nullopt;
    const auto bytes = wire::ntp::build(*packet);
    Reply reply{{}, read};
    std::copy(bytes.begin(), bytes.end(), reply.reply.bytes.begin());
    reply.reply.size = bytes.size();
    return reply;
}

bool QueryResponder::send(platform::UdpSocket& out, const Reply& reply, const platform::Datagram& datagram) {
    if (!out.send(reply.reply.view(), datagram.from, datagram.local))
        return false;
    const ClockReading after = m_clock->now();
    if (!takeTransmitStamps(out, &reply.read))
        m_latency.add((after.counter - reply.read.counter) / 2); // it left somewhere within the call
    return true;
}

/// Empties the error queue. With @p read, the clock as the last reply was built, learns from the
/// stamp how long that took to leave; false when there was none.
bool QueryResponder::takeTransmitStamps(platform::UdpSocket& socket, const ClockReading* read) {
    bool learned = false;
    while (const auto stamp = socket.receiveTransmitStamp()) {
        const auto left = read != nullptr ? m_clock->at(stamp->stamp) : std::nullopt;
        if (!left || left->counter < read->counter)
            continue; // that of an earlier reply
        m_latency.add(left->counter - read->counter);
        learned = true;
    }
    return learned;
}

} // namespace dantesync::net
