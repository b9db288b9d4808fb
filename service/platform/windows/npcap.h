// SPDX-License-Identifier: GPL-3.0-or-later
//
// The few functions of Npcap's wpcap.dll that we use, looked for at run time: it is not ours to ship, and not everyone
// has it.
#pragma once

#include <cstdint>

namespace dantesync::platform {

struct NpcapHandle; ///< pcap_t

/// As pcap/bpf.h and pcap/pcap.h lay them out.
struct NpcapProgram {
    unsigned int length = 0;
    void* instructions = nullptr;
};
struct NpcapPacket {
    std::int32_t seconds = 0;
    std::int32_t fraction = 0; ///< µs, or ns where that was asked for
    std::uint32_t captured = 0;
    std::uint32_t length = 0;
};

struct Npcap {
    NpcapHandle* (*create)(const char* device, char* error) = nullptr;
    int (*setSnapshotLength)(NpcapHandle*, int bytes) = nullptr;
    int (*setPromiscuous)(NpcapHandle*, int on) = nullptr;
    int (*setTimeout)(NpcapHandle*, int ms) = nullptr;
    int (*setImmediate)(NpcapHandle*, int on) = nullptr;
    int (*setStampType)(NpcapHandle*, int type) = nullptr;
    int (*setStampPrecision)(NpcapHandle*, int precision) = nullptr;
    int (*activate)(NpcapHandle*) = nullptr;
    int (*linkType)(NpcapHandle*) = nullptr;
    int (*compile)(NpcapHandle*, NpcapProgram*, const char* filter, int optimise, std::uint32_t mask) = nullptr;
    int (*setFilter)(NpcapHandle*, NpcapProgram*) = nullptr;
    void (*freeProgram)(NpcapProgram*) = nullptr;
    int (*next)(NpcapHandle*, NpcapPacket** header, const std::uint8_t** bytes) = nullptr;
    void (*breakLoop)(NpcapHandle*) = nullptr;
    char* (*errorText)(NpcapHandle*) = nullptr;
    void (*close)(NpcapHandle*) = nullptr;
};

constexpr int npcapHostHighPrecision = 2; ///< PCAP_TSTAMP_HOST_HIPREC: the system's precise time
constexpr int npcapNanoseconds = 1;       ///< PCAP_TSTAMP_PRECISION_NANO
constexpr int npcapEthernet = 1;          ///< DLT_EN10MB

/// Null where Npcap is not installed.
const Npcap* npcap();

} // namespace dantesync::platform
