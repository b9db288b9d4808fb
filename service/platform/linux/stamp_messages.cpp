// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/linux/stamp_messages.h"

#include <cstring>
#include <linux/errqueue.h>
#include <netinet/in.h>
#include <time.h>

namespace dantesync::platform {
namespace {

/// The kernel leaves a stamp it does not have at zero.
std::optional<std::int64_t> nanoseconds(const timespec& t) {
    if (t.tv_sec == 0 && t.tv_nsec == 0)
        return std::nullopt;
    return static_cast<std::int64_t>(t.tv_sec) * 1'000'000'000 + t.tv_nsec;
}

/// Control data has the alignment of cmsghdr only: copy out.
template<class T>
std::optional<T> payload(const cmsghdr& header) {
    if (header.cmsg_len < CMSG_LEN(sizeof(T)))
        return std::nullopt;
    T value{};
    std::memcpy(&value, CMSG_DATA(&header), sizeof(T));
    return value;
}

/// SCM_TIMESTAMPING: software, (unused), hardware. Documentation/networking/timestamping.rst, 2.1.
struct ThreeStamps {
    timespec software;
    timespec unused;
    timespec hardware;
};

void readSocketLevel(const cmsghdr& header, AncillaryData& data) {
    if (header.cmsg_type == SCM_TIMESTAMPING) {
        if (const auto stamps = payload<ThreeStamps>(header)) {
            if (const auto software = nanoseconds(stamps->software))
                data.softwareNs = software;
            data.hardwareNs = nanoseconds(stamps->hardware);
        }
    } else if (header.cmsg_type == SCM_TIMESTAMPNS) {
        if (const auto stamp = payload<timespec>(header); stamp && !data.softwareNs)
            data.softwareNs = nanoseconds(*stamp);
    }
}

void readIpLevel(const cmsghdr& header, AncillaryData& data) {
    if (header.cmsg_type == IP_PKTINFO) {
        if (const auto info = payload<in_pktinfo>(header)) {
            data.to = {ntohl(info->ipi_addr.s_addr)};
            data.local = {ntohl(info->ipi_spec_dst.s_addr)};
            data.interfaceIndex = static_cast<std::uint32_t>(info->ipi_ifindex);
        }
    } else if (header.cmsg_type == IP_RECVERR) {
        const auto error = payload<sock_extended_err>(header);
        if (error && error->ee_origin == SO_EE_ORIGIN_TIMESTAMPING)
            data.sendId = error->ee_data;
    }
}

} // namespace

AncillaryData readAncillaryData(const msghdr& message) {
    AncillaryData data;
    msghdr walk = message; // CMSG_NXTHDR takes no const
    for (cmsghdr* header = CMSG_FIRSTHDR(&walk); header != nullptr; header = CMSG_NXTHDR(&walk, header)) {
        if (header->cmsg_level == SOL_SOCKET)
            readSocketLevel(*header, data);
        else if (header->cmsg_level == IPPROTO_IP)
            readIpLevel(*header, data);
    }
    return data;
}

Stamp stampOf(const AncillaryData& data, const HostBracket& bracket) {
    Stamp stamp;
    stamp.bracket = bracket;
    stamp.source = data.softwareNs ? Timestamping::Kernel : Timestamping::User;
    stamp.realtimeNs = data.softwareNs.value_or(stamp.bracket.realtimeNs);
    stamp.hardwareNs = data.hardwareNs;
    return stamp;
}

} // namespace dantesync::platform
