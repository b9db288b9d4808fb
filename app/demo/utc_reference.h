// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"
#include "shared/model/endpoint.h"
#include "shared/model/result.h"

#include <QObject>
#include <QUdpSocket>

#include <cstdint>
#include <span>
#include <vector>

namespace dantesync::demo {

/// UTC of the virtual LAN: the computer's date at the start of the run, and from there on the hidden
/// reference, without error.
class UtcScale {
public:
    UtcScale(std::int64_t startRawNs, WallTime startUtc)
        : m_startRawNs(startRawNs)
        , m_startUtc(startUtc) {}
    WallTime at(std::int64_t rawNs) const { return {m_startUtc.ns + (rawNs - m_startRawNs)}; }

private:
    std::int64_t m_startRawNs;
    WallTime m_startUtc;
};

/// A stratum 1 server's answer (RFC 5905, figure 8) to @p request; empty when that is no client's request.
/// The transmit timestamp is @p sent.
std::vector<std::uint8_t> ntpAnswer(std::span<const std::uint8_t> request, WallTime received, WallTime sent);

/// A small NTP server that tells UtcScale. It may live in a thread of its own.
class UtcReference : public QObject {
    Q_OBJECT
public:
    explicit UtcReference(const UtcScale& scale);

    /// Port 0: any free one.
    Status listen(const Endpoint& at);
    Endpoint endpoint() const;

private:
    void answerAll();

    UtcScale m_scale;
    QUdpSocket m_socket;
};

} // namespace dantesync::demo
