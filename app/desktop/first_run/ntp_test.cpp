// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run/ntp_test.h"

#include "shared/names/name_lookup.h"
#include "shared/wire/ntp.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QUdpSocket>

#include <algorithm>
#include <optional>
#include <span>

namespace dantesync::desktop {
namespace {

namespace ntp = wire::ntp;

std::int64_t wallNs() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

std::int64_t nsBetween(std::chrono::steady_clock::time_point from, std::chrono::steady_clock::time_point to) {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(to - from).count();
}

/// One question and its answer.
class Question {
public:
    Question(QUdpSocket& socket, std::chrono::milliseconds patience)
        : m_socket(socket)
        , m_patience(patience) {}

    /// Nothing: the answer is in packet().
    std::optional<NtpFailure> ask() {
        ntp::Packet request;
        // Whatever stands there comes back: what nobody can guess, and nobody learns this computer's time from.
        request.transmitTimestamp = {QRandomGenerator::global()->generate(), QRandomGenerator::global()->generate()};
        const auto bytes = ntp::build(request);
        m_sentWall = wallNs();
        m_sent = std::chrono::steady_clock::now();
        if (m_socket.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size())) < 0)
            return refusal();
        return waitFor(request.transmitTimestamp);
    }

    const ntp::Packet& packet() const { return m_packet; }
    std::int64_t roundTripNs() const {
        return nsBetween(m_sent, m_received) - ntp::differenceNs(m_packet.transmitTimestamp, m_packet.receiveTimestamp);
    }
    /// Of the server's clock from ours.
    std::optional<std::int64_t> offsetNs() const {
        const auto received = ntp::toUnixNs(m_packet.receiveTimestamp, m_sentWall);
        const auto sent = ntp::toUnixNs(m_packet.transmitTimestamp, m_sentWall);
        if (!received || !sent)
            return std::nullopt;
        const std::int64_t back = m_sentWall + nsBetween(m_sent, m_received);
        return ((*received - m_sentWall) + (*sent - back)) / 2;
    }

private:
    NtpFailure refusal() const {
        if (m_socket.error() == QAbstractSocket::ConnectionRefusedError)
            return {NtpFailure::Kind::Refused, {}};
        return {NtpFailure::Kind::NoAnswer, m_socket.errorString().toStdString()};
    }

    std::optional<NtpFailure> waitFor(ntp::Timestamp origin) {
        std::optional<NtpFailure> found;
        while (nsBetween(m_sent, std::chrono::steady_clock::now()) < m_patience.count() * 1'000'000) {
            const std::int64_t spent = nsBetween(m_sent, std::chrono::steady_clock::now()) / 1'000'000;
            if (!m_socket.waitForReadyRead(static_cast<int>(m_patience.count() - spent)))
                break;
            m_received = std::chrono::steady_clock::now();
            QByteArray bytes(2048, Qt::Uninitialized);
            const qint64 size = m_socket.readDatagram(bytes.data(), bytes.size());
            bytes.truncate(std::max<qint64>(0, size));
            if (size < 0 && m_socket.error() == QAbstractSocket::ConnectionRefusedError)
                return refusal();
            const auto parsed = ntp::parse(
                {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
            if (parsed && parsed->packet.mode == ntp::Mode::Server && parsed->packet.originTimestamp == origin) {
                m_packet = parsed->packet;
                return std::nullopt;
            }
            if (!parsed)
                found = NtpFailure{NtpFailure::Kind::Garbage, {}}; // unless the right answer comes yet
        }
        if (!found && m_socket.error() == QAbstractSocket::ConnectionRefusedError)
            return refusal();
        return found ? *found : NtpFailure{NtpFailure::Kind::NoAnswer, {}};
    }

    QUdpSocket& m_socket;
    std::chrono::milliseconds m_patience;
    std::int64_t m_sentWall = 0;
    std::chrono::steady_clock::time_point m_sent;
    std::chrono::steady_clock::time_point m_received;
    ntp::Packet m_packet;
};

std::optional<NtpFailure> judge(const ntp::Packet& packet) {
    if (ntp::kissCode(packet) != ntp::Kiss::None)
        return NtpFailure{NtpFailure::Kind::Turned, ntp::referenceIdText(packet.referenceId, 0)};
    if (packet.leap == ntp::Leap::Unsynchronized || packet.stratum > 15)
        return NtpFailure{NtpFailure::Kind::Unsynchronised, {}};
    if (packet.transmitTimestamp.isZero() || packet.receiveTimestamp.isZero())
        return NtpFailure{NtpFailure::Kind::Garbage, {}};
    return std::nullopt;
}

void take(const Question& question, NtpMeasurement& best) {
    const std::int64_t roundTrip = std::max<std::int64_t>(0, question.roundTripNs());
    const auto offset = question.offsetNs();
    ++best.answered;
    if (!offset || (best.answered > 1 && roundTrip >= best.roundTrip.count))
        return;
    const ntp::Packet& packet = question.packet();
    best.offset = Nanoseconds{*offset};
    best.roundTrip = Nanoseconds{roundTrip};
    best.error =
        Nanoseconds{roundTrip / 2 + ntp::shortToNs(packet.rootDelay) / 2 + ntp::shortToNs(packet.rootDispersion)};
    best.stratum = packet.stratum;
}

NtpOutcome askAddress(const Endpoint& server, int questions, std::chrono::milliseconds patience) {
    QUdpSocket socket;
    socket.connectToHost(QHostAddress(server.address.value), server.port); // hears nobody else from now on
    if (!socket.waitForConnected(static_cast<int>(patience.count())))
        return NtpFailure{NtpFailure::Kind::NoAnswer, socket.errorString().toStdString()};
    NtpMeasurement best;
    best.server = server;
    std::optional<NtpFailure> failure;
    for (; best.asked < questions; ++best.asked) {
        Question question(socket, patience);
        failure = question.ask();
        if (!failure && (failure = judge(question.packet())))
            return *failure; // it would say the same again
        if (failure && failure->kind == NtpFailure::Kind::Refused)
            return *failure;
        if (!failure)
            take(question, best);
    }
    if (best.answered == 0)
        return failure.value_or(NtpFailure{});
    return best;
}

} // namespace

NtpOutcome askNtpServer(const config::HostPort& server, int questions, std::chrono::milliseconds patience) {
    const auto literal = Ipv4::parse(server.host);
    const NameLookup::Addresses found =
        literal ? NameLookup::Addresses(std::vector<Ipv4>{*literal}) : NameLookup::lookUpHost(server.host);
    if (!found || found->empty())
        return NtpFailure{NtpFailure::Kind::NoAddress, found ? std::string() : found.error().what};
    return askAddress({found->front(), server.port.value_or(ntp::port)}, questions, patience);
}

} // namespace dantesync::desktop
