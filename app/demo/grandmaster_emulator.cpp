// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/grandmaster_emulator.h"

#include "app/demo/grandmaster_messages.h"
#include "app/demo/os_support.h"

#include <QNetworkInterface>
#include <QVariant>

#include <algorithm>

namespace dantesync::demo {
namespace {

constexpr std::int64_t periodNs = std::chrono::nanoseconds(syncPeriod).count();
/// A process that was held up in the middle of sending does not know when the Sync left: then it says
/// nothing, and the Sync counts as lost. Handing the datagram to a dozen receivers, and waking them, is
/// most of what the call takes (0.2 ms measured with eight), and comes after the stamp.
constexpr std::int64_t longestSendNs = 1'000'000;
constexpr int trafficClassSync = 56 << 2;     ///< DSCP CS7
constexpr int trafficClassFollowUp = 46 << 2; ///< DSCP EF

QNetworkInterface loopbackInterface() {
    const auto all = QNetworkInterface::allInterfaces();
    const auto found = std::find_if(all.begin(), all.end(), [](const QNetworkInterface& i) {
        return i.flags().testFlag(QNetworkInterface::IsLoopBack) && i.flags().testFlag(QNetworkInterface::IsUp);
    });
    return found == all.end() ? QNetworkInterface() : *found;
}

Status openSocket(QUdpSocket& socket, const QNetworkInterface& loopback, int trafficClass) {
    // Devices send from ephemeral ports, one for each kind of message.
    if (!socket.bind(QHostAddress(QHostAddress::LocalHost), 0))
        return Error{"cannot open a UDP socket: " + socket.errorString().toStdString(), "grandmaster emulator",
                     "look whether the loopback interface is up and sockets are not exhausted"};
    socket.setMulticastInterface(loopback);
    socket.setSocketOption(QAbstractSocket::MulticastTtlOption, 1);
    socket.setSocketOption(QAbstractSocket::MulticastLoopbackOption, 1);
    socket.setSocketOption(QAbstractSocket::TypeOfServiceOption, trafficClass);
    return success();
}

bool send(QUdpSocket& socket, const wire::ptp1::Message& message, const QHostAddress& group, std::uint16_t port) {
    const std::vector<std::uint8_t> bytes = wire::ptp1::build(message);
    const auto size = static_cast<qint64>(bytes.size());
    return socket.writeDatagram(reinterpret_cast<const char*>(bytes.data()), size, group, port) == size;
}

} // namespace

GrandmasterEmulator::GrandmasterEmulator(const GrandmasterPlan& plan, const LanPlaces& places, std::int64_t startNs)
    : m_plan(plan)
    , m_places(places)
    , m_time(startNs, plan.uptime, plan.rate)
    , m_draw(plan.seed)
    , m_group(0xE0000100U | wire::ptp1::groupLastOctet("_DFLT"))
    , m_event(this)
    , m_general(this)
    , m_timer(this)
    , m_sequenceId(static_cast<std::uint16_t>(m_draw.bits())) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &GrandmasterEmulator::tick);
}

Status GrandmasterEmulator::open() {
    const QNetworkInterface loopback = loopbackInterface();
    if (!loopback.isValid())
        return Error{"the loopback interface is down", "grandmaster emulator", "bring it up (ip link set lo up)"};
    if (auto opened = openSocket(m_event, loopback, trafficClassSync); !opened)
        return opened;
    return openSocket(m_general, loopback, trafficClassFollowUp);
}

void GrandmasterEmulator::speak() {
    m_dueNs = rawCounterNs();
    tick();
}

void GrandmasterEmulator::fallSilent() {
    m_timer.stop();
}

void GrandmasterEmulator::tick() {
    sendSync();
    // After a hold-up the missed ones are left out, not sent in a burst.
    m_dueNs += periodNs * std::max<std::int64_t>(1, (rawCounterNs() - m_dueNs + periodNs / 2) / periodNs);
    scheduleNext();
}

void GrandmasterEmulator::scheduleNext() {
    const std::int64_t waitNs = std::max<std::int64_t>(0, m_dueNs - rawCounterNs());
    m_timer.start(std::chrono::milliseconds(waitNs / 1'000'000));
}

void GrandmasterEmulator::sendSync() {
    ++m_sequenceId;
    // On loopback the kernel stamps the datagram inside the call, before it wakes any receiver: nearest to
    // its beginning.
    const wire::ptp1::Message sync = syncMessage(m_plan, m_sequenceId, m_time.at(rawCounterNs()));
    const std::int64_t before = rawCounterNs();
    const bool sent = send(m_event, sync, m_group, m_places.eventPort);
    const std::int64_t after = rawCounterNs();
    if (!sent || after - before > longestSendNs)
        return;
    // The Follow_Up comes 53 to 103 µs behind, too soon for a timer.
    const auto behind = static_cast<std::int64_t>(m_draw.between(53'000.0, 103'000.0));
    while (rawCounterNs() < before + behind) {
    }
    send(m_general, followUpMessage(m_plan, m_sequenceId, m_time.at(before)), m_group, m_places.generalPort);
}

} // namespace dantesync::demo
