// SPDX-License-Identifier: GPL-3.0-or-later
//
// A non-blocking UDP/IPv4 socket with the operating system's own receive and transmit stamps.
#pragma once

#include "service/platform/udp_batch.h"
#include "service/platform/udp_datagram.h"
#include "shared/model/endpoint.h"
#include "shared/model/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dantesync::platform {

struct UdpOptions {
    Endpoint bind; ///< address 0: any; a multicast group binds to the group
    bool reuseAddress = false;
    bool broadcast = false;        ///< may send to broadcast addresses
    std::optional<Ipv4> joinGroup; ///< multicast group to join, IP_MULTICAST_ALL off
    Ipv4 joinInterface;            ///< address of the interface to join on
    bool wantLocalAddress = false; ///< report the address that was asked (IP_PKTINFO)
    bool receiveStamps = true;
    bool promptly = false; ///< where the system does not stamp: take the datagrams in a thread that goes before others
    bool transmitStamps = false;
    bool stampOnRequest = false; ///< with transmitStamps: only those of a SendBatch that ask for it
    bool hardwareStamps = false; ///< in addition, where the adapter has them (Stamp::hardwareNs)
    int trafficClass = -1;       ///< IP TOS byte, -1 leaves the default
    int timeToLive = -1;
};

/// With transmitStamps a waiting stamp makes the descriptor readable (POLLERR): whoever is notified
/// drains receive() and receiveTransmitStamp() both.
class UdpSocket {
public:
    UdpSocket() = default;
    ~UdpSocket();
    UdpSocket(UdpSocket&& other) noexcept;
    UdpSocket& operator=(UdpSocket&& other) noexcept;
    UdpSocket(const UdpSocket&) = delete;
    UdpSocket& operator=(const UdpSocket&) = delete;

    /// Errors name the endpoint, the reason and the remedy (port taken, no privilege, no such address).
    static Result<UdpSocket> open(const UdpOptions& options);

    /// Whether a socket that is bound to an address also hears the broadcasts of that address's network.
    static bool boundHearsBroadcasts();

    bool isOpen() const { return m_descriptor >= 0; }
    /// For QSocketNotifier and poll.
    std::intptr_t descriptor() const { return m_notifier >= 0 ? m_notifier : m_descriptor; }
    Endpoint localEndpoint() const;
    /// Joins @p group on the interface that has the address @p onInterface; to be a member already is no error.
    Status joinGroup(Ipv4 group, Ipv4 onInterface);
    /// Not to be a member is no error: the interface may have gone, and its memberships with it.
    void leaveGroup(Ipv4 group, Ipv4 onInterface);
    /// Next waiting datagram, or nothing. Errors of the network (ICMP) are swallowed and counted.
    std::optional<Datagram> receive(std::span<std::uint8_t> buffer);
    /// As many datagrams as wait and find a place; 0: none waits.
    std::size_t receive(ReceiveBatch& batch);
    /// Sends now. @p from picks the source address (IP_PKTINFO), 0 leaves it to routing.
    /// False when the system refused; lastError() says why.
    bool send(std::span<const std::uint8_t> bytes, const Endpoint& to, Ipv4 from = {});
    /// Sends them all now; how many the system took. lastError() is about the last one it did not.
    std::size_t send(SendBatch& batch);
    /// Next waiting transmit stamp from the error queue, or nothing.
    std::optional<TransmitStamp> receiveTransmitStamp();
    const std::string& lastError() const { return m_lastError; }
    /// Errors of the network (ICMP) swallowed by receive() since open.
    std::uint64_t networkErrors() const { return m_networkErrors; }
    /// The best kind of receive stamp seen so far.
    Timestamping timestamping() const { return m_timestamping; }
    /// Where they come from, as the system has several places: "npcap", "windows", "thread". Empty: timestamping() says
    /// all.
    std::string_view stampSource() const;

private:
    /// After a failed call: true when there may be more to receive.
    bool goesOn(int errorNumber);
    void noteStamping(const Stamp& stamp);
    std::size_t receiveOne(ReceiveBatch& batch);
    int sendSome(SendBatch& batch, std::size_t first);
    void refused(const Endpoint& to, int errorNumber);
    void receivePromptly(std::uint16_t port);

    std::intptr_t m_descriptor = -1;
    std::intptr_t m_notifier = -1;              ///< what becomes readable in its place
    class PromptReceiver;                       ///< of systems that need one
    std::shared_ptr<PromptReceiver> m_promptly; ///< takes the datagrams in its place
    std::optional<Ipv4> m_onlyTo; ///< what went to other addresses is not ours, where a socket cannot be bound to it
    Timestamping m_timestamping = Timestamping::User;
    bool m_stampsSends = false;
    bool m_stampsOnRequest = false;
    std::uint32_t m_nextStampId = 0;
    std::uint64_t m_networkErrors = 0;
    std::string m_lastError;
};

} // namespace dantesync::platform
