// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/exchange_socket.h"

#include <QNetworkDatagram>
#include <QRandomGenerator>
#include <QVariant>
#include <QtEndian>

#include <span>

namespace dantesync::fleet {
namespace {

namespace query = wire::time_query;

/// Room for the answers of all hosts to one broadcast.
constexpr int receiveBuffer = 1 << 20;
/// Datagrams read before the event loop gets its turn again.
constexpr int mostReadAtOnce = 256;
constexpr qsizetype longestAnswer = 2048;

std::span<const std::uint8_t> octets(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

template<std::size_t Size>
bool send(QUdpSocket& socket, const std::array<std::uint8_t, Size>& bytes, const Endpoint& to) {
    return socket.writeDatagram(reinterpret_cast<const char*>(bytes.data()), qint64{Size},
                                QHostAddress(to.address.value), to.port) == qint64{Size};
}

} // namespace

ExchangeSocket::ExchangeSocket(QObject* parent)
    : QObject(parent)
    , m_socket(this) {
    connect(&m_socket, &QUdpSocket::readyRead, this, &ExchangeSocket::readAll);
}

bool ExchangeSocket::open() {
    if (isOpen())
        return true;
    if (!m_socket.bind(QHostAddress(QHostAddress::AnyIPv4), 0))
        return false;
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, QVariant(receiveBuffer));
    return true;
}

void ExchangeSocket::close() {
    m_socket.close();
    forgetRequests();
    forgetBroadcasts();
}

bool ExchangeSocket::ask(std::size_t host, const Endpoint& to, bool precise) {
    const std::uint32_t id = newId();
    Request& request = *m_requests.insert(id, {host, to, precise, {}});
    // Last of all: whatever lies between here and the system's call makes the round trip longer.
    request.sent = observerNow();
    return precise ? send(m_socket, query::buildPreciseRequest(id, static_cast<std::uint64_t>(request.sent.ns)), to)
                   : send(m_socket, query::buildBasicRequest(id), to);
}

void ExchangeSocket::broadcast(const Endpoint& to) {
    const std::uint32_t id = newId();
    m_broadcasts.insert(id, observerNow());
    send(m_socket, query::buildBasicRequest(id), to);
}

std::uint32_t ExchangeSocket::newId() const {
    // Unpredictable, so that nobody off the path can answer in a host's place.
    for (;;) {
        const std::uint32_t id = QRandomGenerator::system()->generate();
        if (!m_requests.contains(id) && !m_broadcasts.contains(id))
            return id;
    }
}

void ExchangeSocket::readAll() {
    for (int i = 0; i < mostReadAtOnce && m_socket.hasPendingDatagrams(); ++i) {
        const ObserverTime received = observerNow(); // before the copy: as close to the arrival as we get
        const QNetworkDatagram datagram = m_socket.receiveDatagram(longestAnswer);
        if (!datagram.isValid())
            continue;
        const Endpoint from{Ipv4{datagram.senderAddress().toIPv4Address()},
                            static_cast<std::uint16_t>(datagram.senderPort())};
        read(datagram.data(), from, received);
    }
    emit drained();
}

void ExchangeSocket::read(const QByteArray& bytes, const Endpoint& from, ObserverTime received) {
    if (static_cast<std::size_t>(bytes.size()) < query::basicReplySize)
        return;
    auto answer = answerTo(qFromBigEndian<quint32>(bytes.constData() + 4), bytes, from);
    if (!answer)
        return;
    answer->received = received;
    emit answered(*answer);
}

std::optional<Answer> ExchangeSocket::answerTo(std::uint32_t id, const QByteArray& bytes, const Endpoint& from) {
    const auto broadcast = m_broadcasts.constFind(id);
    const bool ofBroadcast = broadcast != m_broadcasts.constEnd();
    const auto request = m_requests.constFind(id);
    if (!ofBroadcast && (request == m_requests.constEnd() || request->to != from))
        return std::nullopt;
    const auto basic = query::parseBasicReply(octets(bytes), id);
    if (!basic)
        return std::nullopt;
    if (ofBroadcast)
        return Answer{true, 0, from, *broadcast, {}, *basic, std::nullopt};
    Answer answer{false, request->host, from, request->sent, {}, *basic, std::nullopt};
    if (request->precise) {
        answer.precise = query::parsePreciseReply(octets(bytes), id);
        if (!answer.precise)
            return std::nullopt;
    }
    m_requests.erase(request);
    return answer;
}

} // namespace dantesync::fleet
