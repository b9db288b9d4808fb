// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/ptp/ptp_talker.h"

#include <QtGlobal>

#include <utility>

namespace dantesync::test {
namespace {

platform::UdpSocket open(Ipv4 source) {
    platform::UdpOptions options;
    options.bind = {source, 0};
    options.receiveStamps = false;
    auto socket = platform::UdpSocket::open(options);
    if (!socket)
        qFatal("%s", socket.error().text().c_str());
    return std::move(socket).value();
}

Ipv4 groupOf(const std::string& subdomain) {
    return {0xE0000100U | wire::ptp1::groupLastOctet(subdomain)};
}

} // namespace

PtpTalker::PtpTalker(std::uint16_t eventPort, std::uint16_t generalPort, Ipv4 source)
    : m_socket(open(source))
    , m_source(source)
    , m_eventPort(eventPort)
    , m_generalPort(generalPort) {}

wire::ptp1::Header PtpTalker::header(const std::string& subdomain) const {
    wire::ptp1::Header header;
    header.subdomain = subdomain;
    header.sourceUuid = {0x00, 0x1D, 0xC1, 0x01, 0x02, 0x03};
    header.sequenceId = m_sequenceId;
    header.flags = wire::ptp1::flag::assist;
    return header;
}

std::uint16_t PtpTalker::sync(const std::string& subdomain) {
    ++m_sequenceId;
    wire::ptp1::Sync body;
    body.grandmasterClockUuid = {0x00, 0x1D, 0xC1, 0x01, 0x02, 0x03};
    body.syncInterval = -2;
    event(wire::ptp1::build({header(subdomain), body}), groupOf(subdomain));
    return m_sequenceId;
}

void PtpTalker::followUp(std::uint16_t sequenceId, const std::string& subdomain) {
    wire::ptp1::FollowUp body;
    body.associatedSequenceId = sequenceId;
    body.preciseOriginTimestamp = {699, 20};
    general(wire::ptp1::build({header(subdomain), body}), groupOf(subdomain));
}

void PtpTalker::event(std::span<const std::uint8_t> bytes, Ipv4 group) {
    send(bytes, group, m_eventPort);
}

void PtpTalker::general(std::span<const std::uint8_t> bytes, Ipv4 group) {
    send(bytes, group, m_generalPort);
}

/// Without a network the datagram is lost, as it is for a device whose cable is out.
void PtpTalker::send(std::span<const std::uint8_t> bytes, Ipv4 group, std::uint16_t port) {
    (void)m_socket.send(bytes, {group, port}, m_source);
}

} // namespace dantesync::test
