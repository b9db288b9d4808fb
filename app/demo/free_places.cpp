// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/free_places.h"

#include "shared/wire/time_query.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QUdpSocket>

namespace dantesync::demo {
namespace {

constexpr int attempts = 200;

std::uint16_t drawPort(std::uint32_t low, std::uint32_t high) {
    return static_cast<std::uint16_t>(QRandomGenerator::system()->bounded(low, high));
}

/// True when no socket of this computer has the port on @p address, or on the wildcard.
bool isFree(const QHostAddress& address, std::uint16_t port) {
    QUdpSocket probe;
    return probe.bind(address, port, QUdpSocket::DontShareAddress);
}

bool areHostsFree(const LanPlaces& places, int hosts) {
    for (std::uint32_t number = 1; number <= static_cast<std::uint32_t>(hosts); ++number) {
        if (!isFree(QHostAddress(places.network.value + number), places.queryPort))
            return false;
    }
    return isFree(QHostAddress(places.network.value + 1), places.ntpPort) &&
           isFree(QHostAddress(places.network.value + 254), places.ntpPort);
}

} // namespace

Result<LanPlaces> findFreePlaces(int hosts) {
    for (int i = 0; i < attempts; ++i) {
        LanPlaces places;
        // 127.64.0.0 to 127.254.254.0: away from what people type, and from the broadcast address.
        places.network.value = 0x7F000000U | QRandomGenerator::system()->bounded(64U, 255U) << 16 |
                               QRandomGenerator::system()->bounded(0U, 255U) << 8;
        // Below 32768, where the system takes the ports of its own from.
        places.eventPort = static_cast<std::uint16_t>(drawPort(10'000, 15'000) * 2);
        places.generalPort = static_cast<std::uint16_t>(places.eventPort + 1);
        places.ntpPort = 12'300;
        places.queryPort = wire::time_query::port;
        const QHostAddress any(QHostAddress::AnyIPv4);
        if (isFree(any, places.eventPort) && isFree(any, places.generalPort) && areHostsFree(places, hosts))
            return places;
    }
    return Error{"no loopback network with free ports found", "127.0.0.0/8",
                 "look what holds UDP port 31900 or 12300 on 0.0.0.0 (ss -ulpn)"};
}

} // namespace dantesync::demo
