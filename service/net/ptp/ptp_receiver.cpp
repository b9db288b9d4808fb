// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/ptp/ptp_receiver.h"

#include "service/net/ptp/group_membership.h"
#include "service/platform/link_monitor.h"
#include "service/platform/udp_socket.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <utility>

namespace dantesync::net {
namespace {

using platform::LinkMonitor;
using platform::Stamp;
using platform::UdpSocket;
using wire::ptp1::Control;
using wire::ptp1::Verdict;

constexpr int lookIntervalMs = 2'000; ///< for interfaces that are not there yet
constexpr int looksPerRenewal = 30;   ///< a minute: half the time after which snooping switches forget
constexpr Nanoseconds silence{10'000'000'000};
constexpr Nanoseconds oldestHardwareStamp{1'000'000'000};

Result<UdpSocket> openSocket(const PtpReceiverOptions& options, Ipv4 group, std::uint16_t port, bool event) {
    platform::UdpOptions socket;
    // Bound to the group, not to the wildcard: other PTP programs of this computer keep their unicast.
    socket.bind = {options.simulated ? Ipv4{} : group, port};
    socket.reuseAddress = true;
    socket.wantLocalAddress = true;
    socket.receiveStamps = event;
    socket.promptly = !options.simulated;
    socket.hardwareStamps = event && options.openPhc != nullptr;
    Result<UdpSocket> opened = UdpSocket::open(socket);
    if (opened)
        return opened;
    Error error = opened.error();
    error.what = std::string("PTP ") + (event ? "event" : "general") + " messages: " + error.what;
    return error;
}

bool isPermitted(const std::vector<Network>& allowlist, Ipv4 source) {
    return allowlist.empty() ||
           std::any_of(allowlist.begin(), allowlist.end(), [&](const Network& n) { return n.contains(source); });
}

} // namespace

struct PtpReceiver::State {
    State(const PtpReceiverOptions& wanted, SystemClock& systemClock, Callbacks told, UdpSocket eventSocket,
          UdpSocket generalSocket);

    void look(bool changed);
    void readEvent();
    void readGeneral();
    bool accept(const platform::Datagram& datagram, const wire::ptp1::Parsed& parsed);
    void takeSync(const Message& message, const platform::Datagram& datagram);
    void takeFollowUp(const Message& message, const Endpoint& source);
    void hear(const std::string& interface, CounterTime now);
    void publishNetwork();
    void openAdapters();
    Stamp withHardware(const platform::Datagram& datagram);

    PtpReceiverOptions options;
    SystemClock& clock;
    Callbacks callbacks;
    UdpSocket event;
    UdpSocket general;
    std::int64_t openedRawNs;
    GroupMembership membership;
    std::optional<LinkMonitor> links;
    std::optional<PtpImpairment> impairment;
    std::map<std::uint32_t, PhcMapper> adapters; ///< by number of the interface
    std::map<std::uint32_t, std::string> withoutClock;
    QSocketNotifier eventNotifier;
    QSocketNotifier generalNotifier;
    std::unique_ptr<QSocketNotifier> linkNotifier;
    QTimer lookTimer;
    int looksSinceRenewal = 0;
    std::optional<CounterTime> heard; ///< last Sync on network.heardOn
    PtpCounters counters;
    PtpNetworkStatus network;
};

PtpReceiver::State::State(const PtpReceiverOptions& wanted, SystemClock& systemClock, Callbacks told,
                          UdpSocket eventSocket, UdpSocket generalSocket)
    : options(wanted)
    , clock(systemClock)
    , callbacks(std::move(told))
    , event(std::move(eventSocket))
    , general(std::move(generalSocket))
    , openedRawNs(platform::readRawCounter())
    , membership({0xE0000100U | wire::ptp1::groupLastOctet(wanted.subdomain)}, wanted.interface, {&event, &general})
    , eventNotifier(event.descriptor(), QSocketNotifier::Read)
    , generalNotifier(general.descriptor(), QSocketNotifier::Read) {
    if (options.impairment)
        impairment.emplace(*options.impairment);
    QObject::connect(&eventNotifier, &QSocketNotifier::activated, &lookTimer, [this] { readEvent(); });
    QObject::connect(&generalNotifier, &QSocketNotifier::activated, &lookTimer, [this] { readGeneral(); });
    QObject::connect(&lookTimer, &QTimer::timeout, &lookTimer, [this] { look(false); });
    if (!options.simulated) {
        links.emplace();
        if (const auto descriptor = links->descriptor()) {
            linkNotifier = std::make_unique<QSocketNotifier>(*descriptor, QSocketNotifier::Read);
            QObject::connect(linkNotifier.get(), &QSocketNotifier::activated, &lookTimer, [this] { look(true); });
        }
    }
    lookTimer.start(lookIntervalMs);
    look(true);
}

/// Joins what came, leaves what went, and now and then reminds the switches of us.
void PtpReceiver::State::look(bool changed) {
    changed = (links && links->drain()) || changed;
    const bool renew = ++looksSinceRenewal >= looksPerRenewal;
    if (!changed && !renew && membership.trouble().empty())
        return;
    membership.update(options.simulated ? std::vector<platform::NetworkInterface>() : platform::networkInterfaces());
    if (renew) {
        looksSinceRenewal = 0;
        membership.renew();
    }
    openAdapters();
    publishNetwork();
}

void PtpReceiver::State::openAdapters() {
    if (!options.openPhc)
        return;
    for (const GroupMembership::Place& place : membership.joined()) {
        if (adapters.count(place.index) != 0 || withoutClock.count(place.index) != 0)
            continue;
        if (auto reader = options.openPhc(place.name))
            adapters.emplace(place.index, PhcMapper(std::move(reader)));
        else
            withoutClock.emplace(place.index, place.name);
    }
}

void PtpReceiver::State::publishNetwork() {
    PtpNetworkStatus now;
    for (const GroupMembership::Place& place : membership.joined())
        now.joined.push_back(place.name);
    now.heardOn = network.heardOn;
    now.trouble = membership.trouble();
    if (now == network)
        return;
    network = now;
    if (callbacks.networkChanged)
        callbacks.networkChanged(network);
}

/// One datagram a wake-up: the notifier fires again while more wait, and a flood does not keep the
/// rest of the service from its turn.
void PtpReceiver::State::readEvent() {
    std::array<std::uint8_t, 2048> buffer{};
    const auto datagram = event.receive(buffer);
    if (!datagram)
        return;
    const auto parsed = wire::ptp1::parse(std::span(buffer).first(datagram->size), options.subdomain);
    if (!accept(*datagram, parsed))
        return;
    if (parsed.message.control() == Control::Sync)
        takeSync(parsed.message, *datagram);
    else if (parsed.message.control() == Control::FollowUp)
        takeFollowUp(parsed.message, datagram->from);
    else
        ++counters.otherMessages;
}

/// A Sync that comes in here has no stamp, and is none by the standard (IEEE 1588-2002, annex D).
void PtpReceiver::State::readGeneral() {
    std::array<std::uint8_t, 2048> buffer{};
    const auto datagram = general.receive(buffer);
    if (!datagram)
        return;
    const auto parsed = wire::ptp1::parse(std::span(buffer).first(datagram->size), options.subdomain);
    if (!accept(*datagram, parsed))
        return;
    if (parsed.message.control() == Control::FollowUp)
        takeFollowUp(parsed.message, datagram->from);
    else
        ++counters.otherMessages;
}

bool PtpReceiver::State::accept(const platform::Datagram& datagram, const wire::ptp1::Parsed& parsed) {
    switch (parsed.verdict) {
    case Verdict::Ok:
        if (isPermitted(options.grandmasterAllowlist, datagram.from.address))
            return true;
        ++counters.refused;
        return false;
    case Verdict::Version2:
        ++counters.version2;
        if (callbacks.ptp2)
            callbacks.ptp2();
        return false;
    case Verdict::OtherVersion:
        ++counters.otherVersion;
        return false;
    case Verdict::OtherSubdomain:
        ++counters.otherSubdomain;
        return false;
    case Verdict::TooShort:
        ++counters.tooShort;
        return false;
    case Verdict::Malformed:
        ++counters.malformed;
        return false;
    }
    return false;
}

void PtpReceiver::State::takeSync(const Message& message, const platform::Datagram& datagram) {
    if (datagram.stamp.bracket.rawNs - openedRawNs < options.settling.count) {
        ++counters.settling;
        return;
    }
    Stamp stamp = withHardware(datagram);
    if (impairment)
        stamp = impairment->apply(stamp);
    const auto received = clock.at(stamp);
    if (!received) {
        ++counters.droppedStamps;
        return;
    }
    ++counters.syncs;
    hear(membership.nameOf(datagram.interfaceIndex, datagram.from.address), received->counter);
    if (callbacks.sync)
        callbacks.sync(message, datagram.from, *received, stamp.source);
}

void PtpReceiver::State::takeFollowUp(const Message& message, const Endpoint& source) {
    ++counters.followUps;
    if (callbacks.followUp)
        callbacks.followUp(message, source);
}

/// Carries the adapter's stamp to CLOCK_REALTIME, on which clocks take their stamps. What the
/// mapping makes of it must be possible; otherwise the kernel's own stamp stands.
Stamp PtpReceiver::State::withHardware(const platform::Datagram& datagram) {
    Stamp stamp = datagram.stamp;
    const auto adapter = adapters.find(datagram.interfaceIndex);
    if (!stamp.hardwareNs || adapter == adapters.end())
        return stamp;
    adapter->second.update();
    const auto raw = adapter->second.rawAt(*stamp.hardwareNs);
    if (!raw || *raw > stamp.bracket.rawNs || stamp.bracket.rawNs - *raw > oldestHardwareStamp.count)
        return stamp;
    stamp.source = Timestamping::Hardware;
    stamp.realtimeNs = stamp.bracket.realtimeNs - (stamp.bracket.rawNs - *raw);
    return stamp;
}

void PtpReceiver::State::hear(const std::string& interface, CounterTime now) {
    if (interface == network.heardOn) {
        heard = now;
        return;
    }
    if (heard && now - *heard < silence)
        return;
    heard = now;
    network.heardOn = interface;
    if (callbacks.networkChanged)
        callbacks.networkChanged(network);
}

PtpReceiver::PtpReceiver(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}

PtpReceiver::~PtpReceiver() = default;

Result<std::unique_ptr<PtpReceiver>> PtpReceiver::open(const PtpReceiverOptions& options, SystemClock& clock,
                                                       Callbacks callbacks) {
    const Ipv4 group{0xE0000100U | wire::ptp1::groupLastOctet(options.subdomain)};
    Result<UdpSocket> event = openSocket(options, group, options.eventPort, true);
    if (!event)
        return event.error();
    Result<UdpSocket> general = openSocket(options, group, options.generalPort, false);
    if (!general)
        return general.error();
    auto state = std::make_unique<State>(options, clock, std::move(callbacks), std::move(*event), std::move(*general));
    return std::unique_ptr<PtpReceiver>(new PtpReceiver(std::move(state)));
}

void PtpReceiver::joinAnew() {
    m_state->looksSinceRenewal = looksPerRenewal;
    m_state->look(true);
}

void PtpReceiver::setAllowlist(const std::vector<Network>& allowlist) {
    m_state->options.grandmasterAllowlist = allowlist;
}

const PtpCounters& PtpReceiver::counters() const {
    return m_state->counters;
}

const PtpNetworkStatus& PtpReceiver::network() const {
    return m_state->network;
}

std::string_view PtpReceiver::stampSource() const {
    return m_state->event.stampSource();
}

std::uint16_t PtpReceiver::eventPort() const {
    return m_state->event.localEndpoint().port;
}

std::uint16_t PtpReceiver::generalPort() const {
    return m_state->general.localEndpoint().port;
}

} // namespace dantesync::net
