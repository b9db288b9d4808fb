// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/linux/direct_calls.h"
#include "service/platform/linux/udp_messages.h"
#include "service/platform/udp_socket.h"

#include <cerrno>
#include <utility>
#include <vector>

namespace dantesync::platform {

struct ReceiveBatch::Room {
    Room(std::size_t places, std::size_t bytesEach)
        : messages(places)
        , addresses(places)
        , parts(places)
        , controls(places)
        , bytes(places * bytesEach)
        , datagrams(places) {
        for (std::size_t i = 0; i < places; ++i)
            parts[i] = {bytes.data() + i * bytesEach, bytesEach};
        prepare(places);
    }
    /// The kernel writes into the lengths of those it uses: they are set anew for the next call.
    void prepare(std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            messages[i].msg_hdr = messageOf(parts[i], controls[i].bytes);
            messages[i].msg_hdr.msg_name = &addresses[i];
            messages[i].msg_hdr.msg_namelen = sizeof addresses[i];
        }
    }

    void noteLone() {
        constexpr std::int64_t fresh = 30'000; // ns
        const Stamp& stamp = datagrams.front().stamp;
        lone = size == 1 && stamp.bracket.realtimeNs - stamp.realtimeNs < fresh;
    }

    std::vector<mmsghdr> messages;
    std::vector<sockaddr_in> addresses;
    std::vector<iovec> parts;
    std::vector<ControlBuffer> controls;
    std::vector<std::uint8_t> bytes;
    std::vector<Datagram> datagrams;
    std::size_t size = 0;
    bool lone = false; ///< the last one was alone and fresh: the next one may be too
};

ReceiveBatch::ReceiveBatch(std::size_t places, std::size_t bytesEach)
    : m_room(std::make_unique<Room>(places, bytesEach)) {}
ReceiveBatch::~ReceiveBatch() = default;

std::size_t ReceiveBatch::places() const {
    return m_room->messages.size();
}

std::span<const Datagram> ReceiveBatch::datagrams() const {
    return std::span(m_room->datagrams).first(m_room->size);
}

std::span<const std::uint8_t> ReceiveBatch::bytes(std::size_t index) const {
    return {static_cast<const std::uint8_t*>(m_room->parts[index].iov_base), m_room->datagrams[index].size};
}

struct SendBatch::Room {
    struct Item {
        sockaddr_in address{};
        iovec part{};
        SendControl control;
        bool stamp = false;
        bool sent = false;
        std::optional<std::uint32_t> stampId;
    };
    explicit Room(std::size_t places)
        : messages(places)
        , items(places) {}
    void prepare(bool stampsOnRequest) {
        for (std::size_t i = 0; i < size; ++i) {
            Item& item = items[i];
            if (item.stamp && stampsOnRequest)
                item.control.askForStamp();
            messages[i].msg_hdr = messageOf(item.part, item.control.view());
            messages[i].msg_hdr.msg_name = &item.address;
            messages[i].msg_hdr.msg_namelen = sizeof item.address;
        }
    }

    std::vector<mmsghdr> messages;
    std::vector<Item> items;
    std::size_t size = 0;
};

SendBatch::SendBatch(std::size_t places)
    : m_room(std::make_unique<Room>(places)) {}
SendBatch::~SendBatch() = default;

void SendBatch::clear() {
    m_room->size = 0;
}

bool SendBatch::add(std::span<const std::uint8_t> bytes, const Endpoint& to, Ipv4 from, bool stamp) {
    if (m_room->size == m_room->items.size())
        return false;
    Room::Item& item = m_room->items[m_room->size++];
    item.address = toSystem(to);
    item.part = {const_cast<std::uint8_t*>(bytes.data()), bytes.size()}; // sendmmsg only reads
    item.control = SendControl(from);
    item.stamp = stamp;
    item.sent = false;
    item.stampId.reset();
    return true;
}

std::size_t SendBatch::size() const {
    return m_room->size;
}

bool SendBatch::sent(std::size_t index) const {
    return m_room->items[index].sent;
}

std::optional<std::uint32_t> SendBatch::stampId(std::size_t index) const {
    return m_room->items[index].stampId;
}

/// A lone datagram is taken by the plain call, which is quicker: who asks one thing at a time waits
/// for us. A datagram that had to wait itself has others behind it.
std::size_t UdpSocket::receive(ReceiveBatch& batch) {
    ReceiveBatch::Room& room = *batch.m_room;
    if (room.lone || room.messages.size() == 1)
        return receiveOne(batch);
    room.prepare(std::exchange(room.size, 0));
    int count = -1;
    for (int attempt = 0; attempt < maxSwallowed && count < 0; ++attempt) {
        count = recvmmsg(static_cast<int>(m_descriptor), room.messages.data(),
                         static_cast<unsigned>(room.messages.size()), MSG_DONTWAIT, nullptr);
        if (count < 0 && errno == ENOSYS)
            return receiveOne(batch);
        if (count < 0 && !goesOn(errno))
            return 0;
    }
    if (count <= 0)
        return 0;
    const HostBracket bracket = readHostBracket();
    room.size = static_cast<std::size_t>(count);
    for (std::size_t i = 0; i < room.size; ++i) {
        room.datagrams[i] = datagramOf(room.messages[i].msg_hdr, room.messages[i].msg_len, bracket);
        noteStamping(room.datagrams[i].stamp);
    }
    room.noteLone();
    return room.size;
}

std::size_t UdpSocket::receiveOne(ReceiveBatch& batch) {
    ReceiveBatch::Room& room = *batch.m_room;
    room.prepare(std::exchange(room.size, 0));
    const int descriptor = static_cast<int>(m_descriptor);
    for (int attempt = 0; attempt < maxSwallowed; ++attempt) {
        msghdr& message = room.messages.front().msg_hdr;
        const ssize_t size = room.messages.size() == 1 ? recvmsg(descriptor, &message, MSG_DONTWAIT)
                                                       : direct::recvmsg(descriptor, &message, MSG_DONTWAIT);
        if (size >= 0) {
            room.size = 1;
            room.datagrams.front() = datagramOf(message, static_cast<std::size_t>(size), readHostBracket());
            noteStamping(room.datagrams.front().stamp);
            break;
        }
        if (!goesOn(errno))
            break;
    }
    room.noteLone();
    return room.size;
}

/// What the system takes in one call, from @p first on: how many, or -1 and errno.
int UdpSocket::sendSome(SendBatch& batch, std::size_t first) {
    SendBatch::Room& room = *batch.m_room;
    const int descriptor = static_cast<int>(m_descriptor);
    const std::size_t rest = room.size - first;
    if (rest > 1) {
        const int count = sendmmsg(descriptor, &room.messages[first], static_cast<unsigned>(rest), MSG_DONTWAIT);
        if (count >= 0 || errno != ENOSYS)
            return count;
    }
    const msghdr& one = room.messages[first].msg_hdr;
    if (one.msg_controllen > 0 || !m_stampsOnRequest) // simulators know the plain call best
        return sendmsg(descriptor, &one, MSG_DONTWAIT) < 0 ? -1 : 1;
    const auto* address = static_cast<const sockaddr*>(one.msg_name);
    return direct::sendto(descriptor, one.msg_iov->iov_base, one.msg_iov->iov_len, MSG_DONTWAIT, address,
                          one.msg_namelen) < 0
               ? -1
               : 1;
}

std::size_t UdpSocket::send(SendBatch& batch) {
    SendBatch::Room& room = *batch.m_room;
    room.prepare(m_stampsOnRequest);
    std::size_t taken = 0;
    std::size_t next = 0;
    while (next < room.size) {
        const int count = sendSome(batch, next);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            refused(fromSystem(room.items[next].address), errno);
            if (errno == EAGAIN)
                break; // the way out is full, for the others too
            ++next;    // what ails this one need not ail the next
            continue;
        }
        taken += static_cast<std::size_t>(count);
        for (const std::size_t end = next + static_cast<std::size_t>(count); next < end; ++next) {
            room.items[next].sent = true;
            if (m_stampsSends && (room.items[next].stamp || !m_stampsOnRequest))
                room.items[next].stampId = m_nextStampId++;
        }
    }
    return taken;
}

} // namespace dantesync::platform
