// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/windows/prompt_receiver.h"

#include "service/platform/windows/udp_messages.h"

#include <array>

namespace dantesync::platform {

UdpSocket::PromptReceiver::PromptReceiver(std::intptr_t descriptor, std::uint16_t port, std::optional<Ipv4> onlyTo)
    : m_descriptor(descriptor)
    , m_port(port)
    , m_onlyTo(onlyTo)
    , m_thread([this] { run(); }) {}

UdpSocket::PromptReceiver::~PromptReceiver() {
    m_captures.clear();
    m_stopping = true;
    m_ender.raise();
    m_thread.join();
}

void UdpSocket::PromptReceiver::joined(Ipv4 group, Ipv4 onInterface) {
    const auto found = m_captures.find(onInterface.value);
    if (found != m_captures.end() && found->second.capture->isAlive()) {
        found->second.left = false;
        return;
    }
    m_captures.erase(onInterface.value);
    if (auto capture = Capture::open({group, m_port}, onInterface, m_arrivals))
        m_captures.emplace(onInterface.value, Joined{std::move(*capture), false});
}

/// Who leaves to join again, as a reminder to the switches, does so at once: the capture goes on then.
void UdpSocket::PromptReceiver::left(Ipv4 onInterface) {
    if (const auto found = m_captures.find(onInterface.value); found != m_captures.end())
        found->second.left = true;
}

std::optional<Datagram> UdpSocket::PromptReceiver::take(std::span<std::uint8_t> buffer) {
    std::erase_if(m_captures, [](const auto& entry) { return entry.second.left; });
    return m_arrivals.take(buffer);
}

std::string_view UdpSocket::PromptReceiver::stampSource() const {
    if (!m_captures.empty())
        return "npcap";
    return m_systemStamps ? "windows" : "thread";
}

void UdpSocket::PromptReceiver::run() {
    ::SetThreadPriority(::GetCurrentThread(), THREAD_PRIORITY_TIME_CRITICAL);
    std::array<WSAPOLLFD, 2> watched{
        {{socketOf(m_descriptor), POLLRDNORM, 0}, {socketOf(m_ender.descriptor()), POLLRDNORM, 0}}};
    constexpr int patienceMs = 1'000; // in case the way to wake us is not there
    while (!m_stopping)
        if (::WSAPoll(watched.data(), static_cast<ULONG>(watched.size()), patienceMs) > 0 && watched[0].revents != 0)
            receiveAll();
}

void UdpSocket::PromptReceiver::receiveAll() {
    std::array<std::uint8_t, 2048> buffer{};
    for (int i = 0; i < maxSwallowed; ++i) {
        const Received received = receiveFrom(m_descriptor, buffer);
        if (!received.datagram && !isNetworkError(received.errorNumber))
            return;
        if (!received.datagram) {
            ++m_networkErrors;
            continue;
        }
        const Datagram& datagram = *received.datagram;
        if (m_onlyTo && datagram.to != *m_onlyTo)
            continue;
        if (datagram.stamp.source != Timestamping::User)
            m_systemStamps = true;
        if (!m_arrivals.isCaptured(datagram.interfaceIndex))
            m_arrivals.put(datagram, std::span(buffer).first(datagram.size));
    }
}

} // namespace dantesync::platform
