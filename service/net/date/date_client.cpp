// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/date/date_client.h"

#include "service/net/date/date_master.h"
#include "shared/wire/time_query.h"

#include <array>
#include <utility>

namespace dantesync::net {

namespace {

constexpr int resolveInterval = 600; // s
constexpr int resolveAgain = 30;     // s, after a failure
constexpr int chooseInterval = 10;   // s
constexpr int mostAtOnce = 64;       // datagrams, so that a flood leaves time for other work

} // namespace

Result<std::unique_ptr<DateClient>> DateClient::open(DateClientSettings settings, MasterHandler onMaster,
                                                     ReplyHandler onReply) {
    platform::UdpOptions options;
    options.bind = {settings.bind, 0};
    options.receiveStamps = false;
    auto socket = platform::UdpSocket::open(options);
    if (!socket)
        return socket.error();
    std::unique_ptr<DateClient> client(
        new DateClient(std::move(settings), std::move(*socket), std::move(onMaster), std::move(onReply)));
    client->second();
    return client;
}

DateClient::DateClient(DateClientSettings settings, platform::UdpSocket socket, MasterHandler onMaster,
                       ReplyHandler onReply)
    : m_settings(std::move(settings))
    , m_socket(std::move(socket))
    , m_onMaster(std::move(onMaster))
    , m_onReply(std::move(onReply))
    , m_notifier(std::make_unique<QSocketNotifier>(m_socket.descriptor(), QSocketNotifier::Read)) {
    if (m_settings.server.address)
        m_addresses = {*m_settings.server.address};
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { receive(); });
}

void DateClient::second() {
    if (!m_settings.server.address && --m_untilResolving < 0)
        resolve();
    if (--m_untilChoosing < 0)
        choose();
}

void DateClient::resolve() {
    m_untilResolving = resolveAgain;
    m_lookup.start(m_settings.server.host, [this](const NameLookup::Addresses& found) {
        if (!found.ok())
            return; // what was known goes on
        m_addresses = *found;
        m_untilResolving = resolveInterval;
        choose();
    });
}

void DateClient::choose() {
    m_untilChoosing = chooseInterval;
    const auto address = dateMasterAddress(m_addresses, m_settings.interfaces(), m_settings.bind);
    const auto master = address ? std::optional(Endpoint{*address, m_settings.port}) : std::nullopt;
    if (master == m_master)
        return;
    m_master = master;
    m_onMaster(m_master);
}

void DateClient::ask(const Endpoint& master, std::uint32_t id) {
    // Not sent is not answered.
    if (m_socket.send(wire::time_query::buildDateRequest(id), master))
        ++m_counters.sent;
}

void DateClient::receive() {
    std::array<std::uint8_t, 512> buffer{}; // later versions append
    for (int i = 0; i < mostAtOnce; ++i) {
        const auto datagram = m_socket.receive(buffer);
        if (!datagram)
            return;
        ++m_counters.received;
        m_onReply(datagram->from, std::span(buffer).first(datagram->size));
    }
}

} // namespace dantesync::net
