// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows takes one datagram a call. Each is stamped as soon as it is read, so that those behind do not make it look
// late.
#include "service/platform/udp_socket.h"
#include "service/platform/windows/udp_messages.h"

#include <utility>
#include <vector>

namespace dantesync::platform {

struct ReceiveBatch::Room {
    Room(std::size_t places, std::size_t bytesEach)
        : size(bytesEach)
        , bytes(places * bytesEach)
        , datagrams(places) {}
    std::span<std::uint8_t> place(std::size_t index) { return std::span(bytes).subspan(index * size, size); }

    std::size_t size; ///< of one place
    std::vector<std::uint8_t> bytes;
    std::vector<Datagram> datagrams;
    std::size_t count = 0;
};

ReceiveBatch::ReceiveBatch(std::size_t places, std::size_t bytesEach)
    : m_room(std::make_unique<Room>(places, bytesEach)) {}
ReceiveBatch::~ReceiveBatch() = default;

std::size_t ReceiveBatch::places() const {
    return m_room->datagrams.size();
}

std::span<const Datagram> ReceiveBatch::datagrams() const {
    return std::span(m_room->datagrams).first(m_room->count);
}

std::span<const std::uint8_t> ReceiveBatch::bytes(std::size_t index) const {
    return m_room->place(index).first(m_room->datagrams[index].size);
}

struct SendBatch::Room {
    struct Item {
        std::span<const std::uint8_t> bytes;
        Endpoint to;
        Ipv4 from;
        bool sent = false;
    };
    explicit Room(std::size_t places)
        : items(places) {}

    std::vector<Item> items;
    std::size_t size = 0;
};

SendBatch::SendBatch(std::size_t places)
    : m_room(std::make_unique<Room>(places)) {}
SendBatch::~SendBatch() = default;

void SendBatch::clear() {
    m_room->size = 0;
}

bool SendBatch::add(std::span<const std::uint8_t> bytes, const Endpoint& to, Ipv4 from, bool) {
    if (m_room->size == m_room->items.size())
        return false;
    m_room->items[m_room->size++] = {bytes, to, from, false};
    return true;
}

std::size_t SendBatch::size() const {
    return m_room->size;
}

bool SendBatch::sent(std::size_t index) const {
    return m_room->items[index].sent;
}

std::optional<std::uint32_t> SendBatch::stampId(std::size_t) const {
    return std::nullopt; // sends are not stamped here
}

std::size_t UdpSocket::receive(ReceiveBatch& batch) {
    ReceiveBatch::Room& room = *batch.m_room;
    for (room.count = 0; room.count < room.datagrams.size(); ++room.count) {
        const auto datagram = receive(room.place(room.count));
        if (!datagram)
            break;
        room.datagrams[room.count] = *datagram;
    }
    return room.count;
}

std::size_t UdpSocket::send(SendBatch& batch) {
    SendBatch::Room& room = *batch.m_room;
    std::size_t taken = 0;
    for (std::size_t i = 0; i < room.size; ++i) {
        SendBatch::Room::Item& item = room.items[i];
        const int error = sendTo(m_descriptor, item.bytes, item.to, item.from);
        item.sent = error == 0;
        taken += item.sent ? 1 : 0;
        if (!item.sent)
            refused(item.to, error);
        if (error == WSAEWOULDBLOCK)
            break; // the way out is full, for the others too
    }
    return taken;
}

} // namespace dantesync::platform
