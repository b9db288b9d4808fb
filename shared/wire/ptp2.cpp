// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/ptp2.h"

#include "shared/wire/bytes.h"

namespace dantesync::wire::ptp2 {

std::optional<Recognised> recognise(std::span<const std::uint8_t> bytes) {
    if (bytes.size() < headerSize || (bytes[1] & 0x0FU) != 2)
        return std::nullopt;
    Recognised header;
    header.messageType = bytes[0] & 0x0FU;
    header.minorVersion = static_cast<std::uint8_t>(bytes[1] >> 4);
    header.messageLength = load<std::uint16_t>(bytes, 2);
    header.domainNumber = bytes[4];
    if (header.messageLength < headerSize || header.messageLength > bytes.size())
        return std::nullopt;
    return header;
}

std::string_view messageTypeName(std::uint8_t messageType) {
    switch (static_cast<MessageType>(messageType)) {
    case MessageType::Sync:
        return "Sync";
    case MessageType::DelayReq:
        return "Delay_Req";
    case MessageType::PdelayReq:
        return "Pdelay_Req";
    case MessageType::PdelayResp:
        return "Pdelay_Resp";
    case MessageType::FollowUp:
        return "Follow_Up";
    case MessageType::DelayResp:
        return "Delay_Resp";
    case MessageType::PdelayRespFollowUp:
        return "Pdelay_Resp_Follow_Up";
    case MessageType::Announce:
        return "Announce";
    case MessageType::Signaling:
        return "Signaling";
    case MessageType::Management:
        return "Management";
    }
    return "reserved";
}

} // namespace dantesync::wire::ptp2
