// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/query/query_responder.h"

#include <algorithm>

namespace dantesync::net {

namespace {

namespace tq = wire::time_query;

constexpr std::size_t mostInOneGo = 64;
constexpr std::size_t bufferSize = 512; // longer requests are cut: all that counts is in front
constexpr Nanoseconds attachedLifetime{30'000'000'000};
constexpr Nanoseconds learnInterval{10'000'000}; // a transmit stamp costs as much as a reply
constexpr Nanoseconds longestWay{1'000'000'000}; // a stamp older than that belongs to another reply

std::int64_t ticksIn(Nanoseconds span, std::uint64_t ticksPerSecond) {
    if (ticksPerSecond == 1'000'000'000)
        return span.count;
    return Nanoseconds::fromDouble(span.seconds() * static_cast<double>(ticksPerSecond)).count;
}

} // namespace

QueryResponder::QueryResponder(const Settings& settings, const Published<SyncStatus>& status,
                               std::unique_ptr<ClockView> clock)
    : m_published(status)
    , m_clock(std::move(clock))
    , m_ntp(settings.ntp)
    , m_interfaces(settings.interfaces)
    , m_access(settings.allow)
    , m_budget(settings.limits, settings.seed)
    , m_interleave(settings.seed)
    , m_received(settings.batch, bufferSize)
    , m_toSend(settings.batch)
    , m_replies(settings.batch) {
    m_ntp.precision = measurePrecision(*m_clock);
}

void QueryResponder::configure(const std::optional<std::vector<Network>>& allow, const BudgetLimits& limits) {
    m_access = AccessList(allow);
    m_attachedRead.reset(); // the networks attached are looked up again with the next stranger
    m_budget.setLimits(limits);
}

void QueryResponder::serve(platform::UdpSocket& in, platform::UdpSocket& out, Protocol protocol) {
    m_replyCount = 0;
    for (std::size_t taken = 0; taken < mostInOneGo;) {
        const std::size_t count = in.receive(m_received);
        if (count == 0)
            break;
        answerBatch(out, protocol);
        taken += count;
        if (count < m_received.places())
            break; // no more was there
    }
    // A stamp that came late announces itself until it is taken.
    if (m_replyCount == 0 || sent(protocol).areWaiting())
        takeTransmitStamps(out, protocol, CounterTime{});
}

void QueryResponder::answerBatch(platform::UdpSocket& out, Protocol protocol) {
    const Moment moment = takeMoment();
    m_replyCount = 0;
    for (std::size_t i = 0; i < moment.asked; ++i) {
        Reply& reply = m_replies[m_replyCount];
        reply.datagram = i;
        reply.isKiss = false;
        reply.interleaved.reset();
        if (answer(protocol, moment, reply))
            ++m_replyCount;
    }
    if (m_replyCount > 0)
        send(out, protocol, moment);
}

QueryResponder::Moment QueryResponder::takeMoment() {
    if (m_published.refresh(m_status, m_statusSeen)) {
        QueryMoments none;
        none.ticksPerSecond = m_clock->counterFrequency();
        m_basic = tq::buildBasicReply(basicReply(0, none, m_status));
    }
    Moment moment;
    moment.asked = m_received.datagrams().size();
    // The bracket that was read after receiving is a reading of the clock: another one would cost
    // more than it tells.
    platform::Stamp now;
    now.bracket = m_received.datagrams().front().stamp.bracket;
    now.realtimeNs = now.bracket.realtimeNs;
    const auto read = m_clock->at(now);
    moment.read = read ? *read : m_clock->now();
    moment.ticks = m_clock->ticksAt(moment.read);
    moment.learn = !m_learned || moment.read.counter - *m_learned >= learnInterval;
    return moment;
}

bool QueryResponder::answer(Protocol protocol, const Moment& moment, Reply& reply) {
    QueryCounters& count = counters(protocol);
    count.received();
    const Ipv4 source = m_received.datagrams()[reply.datagram].from.address;
    const auto request = m_received.bytes(reply.datagram);
    if (!isServed(source, moment.read.counter)) {
        count.refused();
        return false;
    }
    if (protocol == Protocol::TimeQuery) {
        const tq::Request query = tq::parseRequest(request);
        if (query.kind != tq::RequestKind::None)
            return timeQueryReply(query, moment, reply);
    } else if (const auto ntp = wire::ntp::parse(request); ntp && ntp->packet.mode == wire::ntp::Mode::Client) {
        return ntpReply(ntp->packet, moment, reply);
    }
    count.malformed();
    return false;
}

bool QueryResponder::isServed(Ipv4 source, CounterTime now) {
    if (m_access.permitsAlways(source))
        return true;
    refreshAttached(now);
    return m_access.permits(source);
}

/// Only when it matters: most questions come from networks that are served anyway.
void QueryResponder::refreshAttached(CounterTime now) {
    if (!m_interfaces || (m_attachedRead && now - *m_attachedRead < attachedLifetime))
        return;
    m_attachedRead = now;
    std::vector<Network> attached;
    for (const platform::NetworkInterface& interface : m_interfaces())
        if (interface.up)
            attached.push_back(interface.network);
    m_access.setAttached(std::move(attached));
}

ClockReading QueryResponder::departure(const Moment& moment) const {
    const Nanoseconds ahead = m_latency.expected(moment.asked, m_replyCount);
    return {moment.read.counter + ahead, moment.read.wall + ahead};
}

WallTime QueryResponder::arrival(const Reply& reply, const Moment& moment) {
    const auto stamped = m_clock->at(m_received.datagrams()[reply.datagram].stamp);
    return stamped ? std::min(stamped->wall, moment.read.wall) : moment.read.wall;
}

bool QueryResponder::timeQueryReply(const tq::Request& request, const Moment& moment, Reply& reply) {
    const Ipv4 source = m_received.datagrams()[reply.datagram].from.address;
    if (m_budget.admit(source, moment.read.counter) != QueryBudget::Verdict::Answer) {
        m_timeCounters.overBudget();
        return false;
    }
    QueryMoments moments;
    moments.arrival = arrival(reply, moment);
    moments.departure = departure(moment);
    moments.ticksPerSecond = m_clock->counterFrequency();
    const std::int64_t back = ticksIn(moment.read.wall - moments.midway(), moments.ticksPerSecond);
    moments.ticks = moment.ticks - static_cast<std::uint64_t>(back);
    if (request.kind == tq::RequestKind::Basic) { // the one that is asked by the thousand
        tq::renewBasicReply(m_basic, request.id, unixNs(moments.midway()), moments.ticks);
        reply.set(m_basic);
    } else {
        reply.packet = queryReply(request, moments, m_status);
    }
    return true;
}

bool QueryResponder::ntpReply(const wire::ntp::Packet& request, const Moment& moment, Reply& reply) {
    const Ipv4 source = m_received.datagrams()[reply.datagram].from.address;
    const CounterTime now = moment.read.counter;
    const QueryBudget::Verdict verdict = m_budget.admit(source, now);
    if (verdict != QueryBudget::Verdict::Answer) {
        m_ntpCounters.overBudget();
        if (verdict != QueryBudget::Verdict::OverSource || !m_budget.mayTell(source, now))
            return false;
        reply.set(wire::ntp::build(ntpRateKiss(request, m_ntp)));
        reply.isKiss = true;
        return true;
    }
    auto packet = ntpServerReply(request, arrival(reply, moment), departure(moment), m_status, m_ntp);
    if (!packet)
        return false;
    packet->receiveTimestamp = m_interleave.marked(source, packet->receiveTimestamp);
    if (m_interleave.concerns(source, request))
        interleave(request, source, now, *packet, reply);
    reply.set(wire::ntp::build(*packet));
    return true;
}

/// RFC 9769, section 2: the transmit timestamp is that of the reply before, and the origin timestamp
/// the client's receive timestamp of that one.
void QueryResponder::interleave(const wire::ntp::Packet& request, Ipv4 source, CounterTime now,
                                wire::ntp::Packet& packet, Reply& reply) {
    const auto before = m_interleave.find(source, request, now);
    m_interleave.save(source, request, packet.receiveTimestamp, packet.transmitTimestamp, now);
    reply.interleaved = packet.receiveTimestamp;
    if (!before)
        return;
    m_budget.vouch(source, now);
    packet.originTimestamp = request.receiveTimestamp;
    packet.transmitTimestamp = *before;
}

void QueryResponder::send(platform::UdpSocket& out, Protocol protocol, const Moment& moment) {
    m_toSend.clear();
    for (std::size_t i = 0; i < m_replyCount; ++i) {
        const platform::Datagram& datagram = m_received.datagrams()[m_replies[i].datagram];
        m_toSend.add(m_replies[i].packet.view(), datagram.from, datagram.local,
                     (i == 0 && moment.learn) || m_replies[i].interleaved.has_value());
    }
    out.send(m_toSend);
    const CounterTime after = moment.learn ? m_clock->now().counter : CounterTime{};
    for (std::size_t i = 0; i < m_replyCount; ++i)
        wasSent(protocol, i, moment.read.counter);
    const auto left =
        sent(protocol).areWaiting() ? takeTransmitStamps(out, protocol, moment.read.counter) : std::nullopt;
    if (!moment.learn)
        return;
    m_learned = moment.read.counter;
    const Nanoseconds whole = after - moment.read.counter;
    // Without a stamp: it left somewhere within the call.
    const Nanoseconds first = left ? *left - moment.read.counter : whole / static_cast<std::int64_t>(2 * m_replyCount);
    m_latency.add(moment.asked, first, whole);
}

void QueryResponder::wasSent(Protocol protocol, std::size_t index, CounterTime read) {
    const Reply& reply = m_replies[index];
    QueryCounters& count = counters(protocol);
    if (!m_toSend.sent(index)) {
        count.unsent();
        return;
    }
    if (!reply.isKiss) // is counted as over budget
        count.answered();
    const Ipv4 client = m_received.datagrams()[reply.datagram].from.address;
    if (const auto id = m_toSend.stampId(index))
        sent(protocol).add({*id, index == 0, client, reply.interleaved, read});
}

/// Takes what waits in the error queue, and remembers it where a client may ask for it. When the
/// first reply of the batch made at @p read left; nothing while its stamp is not there.
std::optional<CounterTime> QueryResponder::takeTransmitStamps(platform::UdpSocket& socket, Protocol protocol,
                                                              CounterTime read) {
    std::optional<CounterTime> first;
    while (const auto stamp = socket.receiveTransmitStamp()) {
        const auto reply = sent(protocol).take(stamp->id);
        const auto left = reply ? m_clock->at(stamp->stamp) : std::nullopt;
        if (!left || left->counter < reply->read || left->counter - reply->read > longestWay)
            continue;
        if (reply->interleaved)
            m_interleave.left(reply->client, *reply->interleaved, wire::ntp::fromUnixNs(left->wall.ns));
        if (reply->first && reply->read == read)
            first = left->counter;
        if (!sent(protocol).areWaiting())
            break;
    }
    return first;
}

} // namespace dantesync::net
