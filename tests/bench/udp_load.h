// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clients of a UDP responder on loopback: one that asks and waits, one that keeps it busy, and one
// that asks at a given rate whatever comes back.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <netinet/in.h>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <vector>

namespace dantesync::test {

sockaddr_in socketAddress(const std::string& address, int port);

/// A socket connected to the responder; receiving waits 200 ms at most.
class ClientSocket {
public:
    explicit ClientSocket(const sockaddr_in& responder);
    ~ClientSocket();
    ClientSocket(const ClientSocket&) = delete;
    ClientSocket& operator=(const ClientSocket&) = delete;

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// One exchange, on the clocks of this computer (ns).
struct RoundTrip {
    std::int64_t sentUtc = 0;
    std::int64_t receivedUtc = 0;
    std::int64_t taken = 0; ///< on a clock that nobody adjusts
    std::array<std::uint8_t, 256> reply{};
    std::size_t size = 0;
};
std::optional<RoundTrip> askOnce(const ClientSocket& client, std::span<const std::uint8_t> request);

/// Answers a second while @p inFlight requests are always under way.
double sustainedRate(const ClientSocket& client, std::span<const std::uint8_t> request, int inFlight, double seconds);

/// Asks @p perSecond times a second in a thread of its own until it ends, a burst every millisecond.
class PacedLoad {
public:
    PacedLoad(const sockaddr_in& responder, std::vector<std::uint8_t> request, int perSecond);
    ~PacedLoad() { stop(); }
    PacedLoad(const PacedLoad&) = delete;
    PacedLoad& operator=(const PacedLoad&) = delete;

    void stop();
    double offeredPerSecond() const { return static_cast<double>(m_offered) / m_seconds; } ///< after stop()
    double answeredPerSecond() const { return static_cast<double>(m_answered) / m_seconds; }

private:
    void run();

    ClientSocket m_client;
    std::vector<std::uint8_t> m_request;
    int m_perSecond;
    std::uint64_t m_offered = 0;
    std::uint64_t m_answered = 0;
    double m_seconds = 1;
    std::atomic<bool> m_stopping{false};
    std::thread m_thread;
};

} // namespace dantesync::test
