// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/ntp/ntp_client.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dantesync::net {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds ownNetworkSpacing{50};
constexpr milliseconds internetSpacing{200};
constexpr Nanoseconds resolutionLifetime{3600LL * 1'000'000'000};
/// A median needs three; with fewer, one wrong exchange would pass.
constexpr std::size_t fewestGood = 3;
constexpr std::size_t bufferSize = 1024; // an NTP packet with extension fields and MAC

milliseconds spacingFor(Ipv4 server) {
    const bool near = server.isLoopback() || server.isPrivate() || server.isLinkLocal();
    return near ? ownNetworkSpacing : internetSpacing;
}

/// A server that takes its time from us must not be our source. On loopback everybody has the
/// same address, which proves nothing.
bool takesTimeFrom(const wire::ntp::Packet& packet, Ipv4 us) {
    return packet.stratum > 1 && us.value != 0 && !us.isLoopback() && packet.referenceId == us.value;
}

discipline::NtpServerInfo serverInfo(const wire::ntp::Packet& packet, Ipv4 address) {
    discipline::NtpServerInfo info;
    info.leap = static_cast<LeapIndicator>(packet.leap); // both number as the wire does
    info.stratum = packet.stratum;
    info.referenceId = address.value;
    info.rootDelay = Nanoseconds{wire::ntp::shortToNs(packet.rootDelay)};
    info.rootDispersion = Nanoseconds{wire::ntp::shortToNs(packet.rootDispersion)};
    info.precision = Nanoseconds::fromSeconds(std::ldexp(1.0, std::clamp<int>(packet.precision, -40, 10)));
    return info;
}

} // namespace

NtpClient::NtpClient(NtpClientSettings settings, SystemClock& clock, BurstHandler onBurst, FailureHandler onFailure)
    : m_settings(std::move(settings))
    , m_clock(clock)
    , m_onBurst(std::move(onBurst))
    , m_onFailure(std::move(onFailure)) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_context, [this] { step(); });
    if (m_settings.target.address)
        m_addresses.set({*m_settings.target.address});
}

NtpClient::~NtpClient() = default;

bool NtpClient::start(int exchanges) {
    if (busy())
        return false;
    m_wanted = static_cast<std::size_t>(std::max(exchanges, fewestExchanges));
    m_reason.clear();
    schedule(Phase::Begin);
    return true;
}

void NtpClient::schedule(Phase phase, milliseconds delay) {
    m_phase = phase;
    m_timer.start(delay);
}

void NtpClient::step() {
    switch (m_phase) {
    case Phase::Begin:
        begin();
        break;
    case Phase::Send:
        sendOne();
        break;
    case Phase::Wait:
        waited();
        break;
    case Phase::Deliver:
        deliver();
        break;
    case Phase::NextAddress:
        nextAddress();
        break;
    case Phase::Idle:
    case Phase::Resolve: // ends with the resolver's answer
        break;
    }
}

void NtpClient::begin() {
    if (mustResolve())
        resolve();
    else {
        m_addresses.beginRound();
        nextAddress();
    }
}

bool NtpClient::mustResolve() const {
    if (m_settings.target.address)
        return false;
    return m_addresses.empty() || m_lastFailed || !m_resolvedAt ||
           m_clock.now().counter - *m_resolvedAt > resolutionLifetime;
}

void NtpClient::resolve() {
    m_phase = Phase::Resolve;
    ++m_counters.lookups;
    m_lookup.start(m_settings.target.host, [this](const NameLookup::Addresses& found) { resolved(found); });
}

void NtpClient::resolved(const NameLookup::Addresses& found) {
    if (found.ok() && !found->empty()) {
        m_addresses.set(*found);
        m_resolvedAt = now();
    } else if (m_addresses.empty()) { // otherwise the old ones are better than none
        const std::string why = found.ok() ? "it has no IPv4 address" : found.error().what;
        m_reason = "cannot resolve NTP server '" + m_settings.target.host + "': " + why;
    }
    m_addresses.beginRound();
    nextAddress();
}

void NtpClient::nextAddress() {
    endBurst();
    const auto address = m_addresses.next(now());
    if (!address) {
        fail();
        return;
    }
    m_server = {*address, m_settings.target.port};
    m_limit = m_wanted;
    m_exchanges.reserve(2 * m_wanted);
    sendOne();
}

void NtpClient::sendOne() {
    auto request = NtpRequest::open(m_settings.bind, m_clock, [this](NtpRequest& r) { activity(r); });
    if (!request) {
        giveUp("cannot ask NTP server " + serverText() + ": " + request.error().text());
        return;
    }
    const Status sent = (*request)->send(m_server);
    if (!sent) {
        giveUp("NTP server " + serverText() + ": " + sent.error().text());
        return;
    }
    ++m_counters.sent;
    m_exchanges.push_back({std::move(*request), {}, {}});
    if (m_exchanges.size() < m_limit)
        schedule(Phase::Send, m_settings.spacing.value_or(spacingFor(m_server.address)));
    else
        schedule(Phase::Wait, m_settings.timeout);
}

/// Every request had its time. Lost ones are repeated, but not for ever.
void NtpClient::waited() {
    const std::size_t good = goodCount();
    const std::size_t most = 2 * m_wanted;
    if (good > 0 && m_exchanges.size() < most) {
        m_limit = std::min(m_exchanges.size() + m_wanted - good, most);
        sendOne();
    } else if (good >= fewestGood) {
        deliver();
    } else {
        const std::string requests = std::to_string(m_exchanges.size()) + " requests";
        giveUp("NTP server " + serverText() +
               (good == 0 ? " does not answer (" + requests + ")"
                          : " answered only " + std::to_string(good) + " of " + requests));
    }
}

void NtpClient::activity(NtpRequest& request) {
    std::array<std::uint8_t, bufferSize> buffer{};
    while (const auto datagram = request.receive(buffer)) {
        const auto exchange = std::find_if(m_exchanges.begin(), m_exchanges.end(),
                                           [&](const Exchange& e) { return e.request.get() == &request; });
        if (exchange != m_exchanges.end())
            received(*exchange, *datagram, std::span(buffer).first(datagram->size));
    }
}

void NtpClient::received(Exchange& exchange, const platform::Datagram& datagram, std::span<const std::uint8_t> bytes) {
    if (datagram.from != m_server) {
        ++m_counters.bogus;
        return;
    }
    const ClockReading current = m_clock.now();
    NtpReplyCheck check = checkNtpReply(bytes, exchange.request->cookie(), current.wall);
    if (check.verdict == NtpReplyCheck::Verdict::Bogus) {
        ++m_counters.bogus;
        return;
    }
    if (exchange.reply) {
        ++m_counters.replayed;
        return;
    }
    if (m_phase != Phase::Send && m_phase != Phase::Wait)
        return; // this address was judged already
    if (check.verdict == NtpReplyCheck::Verdict::Good && takesTimeFrom(check.packet, datagram.to)) {
        check.verdict = NtpReplyCheck::Verdict::Unusable;
        check.reason = "takes its time from this computer";
    }
    if (check.verdict != NtpReplyCheck::Verdict::Good) {
        judge(check);
        return;
    }
    ++m_counters.good;
    exchange.received = m_clock.at(datagram.stamp).value_or(current).counter;
    exchange.reply = std::move(check);
    if (goodCount() == m_wanted)
        schedule(Phase::Deliver);
}

/// A true answer that gives no time: this address is done with, unless enough came before.
void NtpClient::judge(const NtpReplyCheck& check) {
    switch (check.verdict) {
    case NtpReplyCheck::Verdict::Rate:
        ++m_counters.kisses;
        m_addresses.slowDown(m_server.address, check.packet.poll, now());
        break;
    case NtpReplyCheck::Verdict::Denied:
        ++m_counters.kisses;
        m_addresses.denied(m_server.address, now());
        break;
    default:
        ++m_counters.unusable;
        break;
    }
    if (check.verdict == NtpReplyCheck::Verdict::Rate && goodCount() >= fewestGood)
        schedule(Phase::Deliver);
    else
        giveUp("NTP server " + serverText() + " " + check.reason);
}

/// The requests themselves are let go later: one of them may be calling.
void NtpClient::giveUp(std::string reason) {
    m_reason = std::move(reason);
    schedule(Phase::NextAddress);
}

void NtpClient::endBurst() {
    m_counters.unanswered += m_exchanges.size() - goodCount();
    m_exchanges.clear();
}

void NtpClient::deliver() {
    discipline::NtpBurst burst;
    for (const Exchange& exchange : m_exchanges) {
        if (!exchange.reply)
            continue;
        burst.server = serverInfo(exchange.reply->packet, m_server.address);
        burst.exchanges.push_back(
            {exchange.request->left(), exchange.reply->receive, exchange.reply->transmit, exchange.received});
        m_counters.userStamps += exchange.request->hasTransmitStamp() ? 0U : 1U;
    }
    endBurst();
    m_addresses.worked(m_server.address, now());
    burst.leaveAlone = leaveAlone();
    m_lastFailed = false;
    m_timer.stop();
    m_phase = Phase::Idle;
    m_onBurst(burst);
}

void NtpClient::fail() {
    if (m_reason.empty()) {
        const Nanoseconds wait = leaveAlone();
        m_reason = "NTP server " + m_settings.target.text() + " asked to be left alone for another " +
                   std::to_string(wait.count / 1'000'000'000 + 1) + " s";
    }
    m_lastFailed = true;
    m_timer.stop();
    m_phase = Phase::Idle;
    m_onFailure(m_reason);
}

std::size_t NtpClient::goodCount() const {
    return static_cast<std::size_t>(
        std::count_if(m_exchanges.begin(), m_exchanges.end(), [](const Exchange& e) { return e.reply.has_value(); }));
}

/// The address, and the name if it has another.
std::string NtpClient::serverText() const {
    const std::string address = m_server.toString();
    return m_settings.target.address ? address : m_settings.target.host + " (" + address + ")";
}

} // namespace dantesync::net
