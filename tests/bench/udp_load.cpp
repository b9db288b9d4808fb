// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/udp_load.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace dantesync::test {

namespace {

constexpr int batchSize = 64;

std::int64_t read(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

/// The same request many times, and room for the answers.
class Batch {
public:
    explicit Batch(std::span<const std::uint8_t> request) {
        m_request = {const_cast<std::uint8_t*>(request.data()), request.size()};
        for (int i = 0; i < batchSize; ++i) {
            m_out[at(i)].msg_hdr.msg_iov = &m_request;
            m_out[at(i)].msg_hdr.msg_iovlen = 1;
            m_parts[at(i)] = {m_bytes[at(i)].data(), m_bytes[at(i)].size()};
            m_in[at(i)].msg_hdr.msg_iov = &m_parts[at(i)];
            m_in[at(i)].msg_hdr.msg_iovlen = 1;
        }
    }
    int send(int descriptor, int count) {
        const int sent = sendmmsg(descriptor, m_out.data(), static_cast<unsigned>(std::min(count, batchSize)), 0);
        return std::max(sent, 0);
    }
    int receive(int descriptor, int flags) {
        const int received = recvmmsg(descriptor, m_in.data(), batchSize, flags, nullptr);
        return std::max(received, 0);
    }

private:
    static std::size_t at(int i) { return static_cast<std::size_t>(i); }
    template<class T>
    using Each = std::array<T, batchSize>;
    iovec m_request{};
    Each<mmsghdr> m_out{};
    Each<mmsghdr> m_in{};
    Each<iovec> m_parts{};
    Each<std::array<std::uint8_t, 256>> m_bytes{};
};

} // namespace

sockaddr_in socketAddress(const std::string& address, int port) {
    sockaddr_in out{};
    out.sin_family = AF_INET;
    out.sin_port = htons(static_cast<std::uint16_t>(port));
    inet_pton(AF_INET, address.c_str(), &out.sin_addr);
    return out;
}

ClientSocket::ClientSocket(const sockaddr_in& responder)
    : m_descriptor(socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
    const timeval patience{0, 200'000};
    setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (connect(m_descriptor, reinterpret_cast<const sockaddr*>(&responder), sizeof responder) != 0) {
        std::perror("bench: connect");
        std::exit(3);
    }
}

ClientSocket::~ClientSocket() {
    close(m_descriptor);
}

std::optional<RoundTrip> askOnce(const ClientSocket& client, std::span<const std::uint8_t> request) {
    RoundTrip out;
    const std::int64_t start = read(CLOCK_MONOTONIC_RAW);
    out.sentUtc = read(CLOCK_REALTIME);
    if (send(client.descriptor(), request.data(), request.size(), 0) < 0)
        return std::nullopt;
    const ssize_t size = recv(client.descriptor(), out.reply.data(), out.reply.size(), 0);
    out.receivedUtc = read(CLOCK_REALTIME);
    out.taken = read(CLOCK_MONOTONIC_RAW) - start;
    if (size < 0)
        return std::nullopt;
    out.size = static_cast<std::size_t>(size);
    return out;
}

double sustainedRate(const ClientSocket& client, std::span<const std::uint8_t> request, int inFlight, double seconds) {
    Batch batch(request);
    const std::int64_t start = read(CLOCK_MONOTONIC_RAW);
    const std::int64_t end = start + static_cast<std::int64_t>(seconds * 1e9);
    std::int64_t now = start;
    std::uint64_t answers = 0;
    int missing = inFlight;
    while (now < end) {
        while (missing > 0)
            missing -= std::max(batch.send(client.descriptor(), missing), 1);
        missing = batch.receive(client.descriptor(), MSG_WAITFORONE);
        answers += static_cast<std::uint64_t>(missing);
        if (missing == 0)
            missing = inFlight; // all were lost
        now = read(CLOCK_MONOTONIC_RAW);
    }
    while (batch.receive(client.descriptor(), MSG_WAITFORONE) > 0) {
    }
    return static_cast<double>(answers) / (static_cast<double>(now - start) * 1e-9);
}

PacedLoad::PacedLoad(const sockaddr_in& responder, std::vector<std::uint8_t> request, int perSecond)
    : m_client(responder)
    , m_request(std::move(request))
    , m_perSecond(perSecond)
    , m_thread([this] { run(); }) {}

void PacedLoad::stop() {
    m_stopping = true;
    if (m_thread.joinable())
        m_thread.join();
}

void PacedLoad::run() {
    Batch batch(m_request);
    const std::int64_t start = read(CLOCK_MONOTONIC);
    std::int64_t next = start;
    while (!m_stopping) {
        next += 1'000'000;
        const timespec at{next / 1'000'000'000, next % 1'000'000'000};
        clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &at, nullptr);
        const double elapsed = static_cast<double>(read(CLOCK_MONOTONIC) - start) * 1e-9;
        const auto due = static_cast<std::uint64_t>(elapsed * m_perSecond);
        while (m_offered < due && !m_stopping) {
            const int count = batch.send(m_client.descriptor(), static_cast<int>(due - m_offered));
            m_offered += static_cast<std::uint64_t>(std::max(count, 1));
            m_answered += static_cast<std::uint64_t>(batch.receive(m_client.descriptor(), MSG_DONTWAIT));
        }
        while (const int count = batch.receive(m_client.descriptor(), MSG_DONTWAIT))
            m_answered += static_cast<std::uint64_t>(count);
    }
    m_seconds = static_cast<double>(read(CLOCK_MONOTONIC) - start) * 1e-9;
}

} // namespace dantesync::test
