// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/endpoint.h"

#include <cstdint>
#include <optional>
#include <span>

namespace dantesync::platform {

/// The UDP datagram in a captured frame.
struct FramedDatagram {
    Endpoint from;
    Endpoint to;
    std::span<const std::uint8_t> payload; ///< a part of the frame; without the frame's padding
};

/// Takes it out of an Ethernet frame (also one with a VLAN tag). Nothing for whatever else it is, for fragments and for
/// frames of which not all was captured. Checksums are the adapter's business, which drops what is wrong.
std::optional<FramedDatagram> datagramInFrame(std::span<const std::uint8_t> frame);

} // namespace dantesync::platform
