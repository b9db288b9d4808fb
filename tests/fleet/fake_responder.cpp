// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleet/fake_responder.h"

#include "shared/fleet/observer_time.h"
#include "shared/wire/time_query.h"

#include <QHostAddress>

#include <span>

namespace dantesync::test {
namespace {

namespace query = wire::time_query;

template<class Bytes>
QByteArray toByteArray(const Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace

FakeResponder::FakeResponder(Manner manner, Nanoseconds ahead, QObject* parent)
    : QObject(parent)
    , m_manner(manner)
    , m_ahead(ahead) {
    connect(&m_socket, &QUdpSocket::readyRead, this, &FakeResponder::answerAll);
}

bool FakeResponder::listen(Ipv4 address, std::uint16_t port) {
    return m_socket.bind(QHostAddress(address.value), port, QUdpSocket::ShareAddress);
}

Endpoint FakeResponder::endpoint() const {
    return {Ipv4{m_socket.localAddress().toIPv4Address()}, m_socket.localPort()};
}

std::uint64_t FakeResponder::wallNow() const {
    return static_cast<std::uint64_t>(1'700'000'000'000'000'000 + fleet::observerNow().ns + m_ahead.count);
}

void FakeResponder::answerAll() {
    while (m_socket.hasPendingDatagrams()) {
        QByteArray request(2048, '\0');
        QHostAddress from;
        quint16 port = 0;
        const qint64 size = m_socket.readDatagram(request.data(), request.size(), &from, &port);
        ++m_seen;
        if (size < 0 || m_toIgnore-- > 0)
            continue;
        request.truncate(size);
        answer(request, from, port);
    }
}

void FakeResponder::answer(const QByteArray& request, const QHostAddress& to, std::uint16_t port) {
    const QByteArray bytes = answerTo(request);
    if (!bytes.isEmpty())
        m_socket.writeDatagram(bytes, to, port);
}

QByteArray FakeResponder::answerTo(const QByteArray& bytes) const {
    const std::uint64_t received = wallNow();
    const query::Request request = query::parseRequest(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    query::PreciseReply reply;
    reply.basic.requestId = m_manner == Manner::WrongId ? request.id + 1 : request.id;
    reply.basic.systemTimeNs = received;
    reply.basic.mode = 4;
    reply.basic.locked = true;
    reply.basic.grandmasterUuid = {0, 0x1d, 0xc1, 1, 2, 3};
    const bool basicOnly = m_manner == Manner::BasicOnly;
    reply.basic.extensionLevel = basicOnly ? query::levelBasic : query::levelPrecise;
    reply.clientTransmitNs = request.clientTransmitNs;
    reply.receiveTimeNs = received;
    reply.transmitTimeNs = wallNow();
    reply.gmOffsetNs = 1'699'999'000'000'000'000 + m_ahead.count;
    reply.gmOffsetEpochNs = received;
    reply.gmOffsetStandardErrorNs = 500;
    reply.role = 0;
    reply.uptimeS = 77;
    if (m_manner == Manner::Silent || request.kind == query::RequestKind::None)
        return {};
    if (m_manner == Manner::Garbage)
        return QByteArray(200, 'D');
    if (m_manner == Manner::Truncated)
        return toByteArray(query::buildBasicReply(reply.basic)).left(63);
    if (request.kind != query::RequestKind::Precise)
        return toByteArray(query::buildBasicReply(reply.basic));
    if (m_manner == Manner::PreciseUnanswered)
        return {};
    return toByteArray(query::buildPreciseReply(reply));
}

} // namespace dantesync::test
