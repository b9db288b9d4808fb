// SPDX-License-Identifier: GPL-3.0-or-later
//
// Datagrams written by hand from the tables of the time query protocol, and the values they hold.
#pragma once

#include "shared/wire/time_query.h"
#include "tests/wire/wire_proof.h"

namespace dantesync::test::time_query_samples {

using namespace dantesync::wire::time_query;

constexpr std::uint32_t id = 0xcafe0001;

// clang-format off
inline const Datagram basicBytes = hex(
    "44535952 cafe0001"       // "DSYR", id
    "18d75b84 2b4ecd15"       // 8 system time 1790000000123456789
    "00000000 3b9aca01"       // 16 counter 1000000001
    "ffffffff ffffcfc7"       // 24 phase -12345 ns
    "fffffff6 00009c40"       // 32 drift -0.010 ppm, 36 correction 40.000 ppm
    "04 01 001dc10a0b0c"      // 40 NANO, 41 locked, 42 grandmaster
    "00000000 3b9aca00"       // 48 ticks per second 1e9
    "ffffff85 ffd6 02 02");   // 56 NTP -123 us, 60 phase -42 us, 62 settled, 63 level 2

inline const Datagram dateBytes = hex(
    "03 03 01f4"              // 64 version, flags: authority and slew; 500 ppm
    "18d75b84 2b4ecd15"       // 68 D
    "00000071 8a2d1c00"       // 76 takes effect at grandmaster time
    "00000007 001dc10a0b0c 0000" // 84 sequence, 88 grandmaster, 94 zero
    "00000070 01020304"       // 96 grandmaster time now
    "18d754ca 0f71cc00");     // 104 D where the slew starts

inline const Datagram preciseBytes = hex(
    "00000000 075bcd15"       // 64 client transmit 123456789
    "18d754ca 0f71cd00"       // 72 receive
    "18d754ca 0f71cf00"       // 80 transmit
    "18d75000 01020304"       // 88 grandmaster offset
    "18d754c9 fedcba98"       // 96 its epoch
    "00000bb8 00001388 000007d0" // 104 3000 ns, 108 5 ppb, 112 2000 us
    "01 01 01 00"             // 116 master, 117 PTPv1, 118 kernel, 119 leap none
    "00015180 00 01 02 00");  // 120 86400 s, 124 0.1.2
// clang-format on

inline BasicReply basicReply() {
    BasicReply r;
    r.requestId = id;
    r.systemTimeNs = 1'790'000'000'123'456'789;
    r.monotonicTicks = 1'000'000'001;
    r.ptpPhaseNs = -12'345;
    r.driftPpmX1000 = -10;
    r.correctionPpmX1000 = 40'000;
    r.mode = 4;
    r.locked = true;
    r.grandmasterUuid = {0x00, 0x1d, 0xc1, 0x0a, 0x0b, 0x0c};
    r.monotonicTicksPerSecond = 1'000'000'000;
    r.ntpOffsetUs = -123;
    r.accumulatedPhaseUs = -42;
    r.settled = true;
    r.extensionLevel = 2;
    return r;
}

inline DateOffset dateOffset() {
    DateOffset d;
    d.authority = true;
    d.slew = true;
    d.slewRatePpm = 500;
    d.dateOffsetNs = 1'790'000'000'123'456'789;
    d.effectiveAtGmNs = 0x718a2d1c00;
    d.sequence = 7;
    d.grandmasterUuid = {0x00, 0x1d, 0xc1, 0x0a, 0x0b, 0x0c};
    d.gmNowNs = 0x7001020304;
    d.slewStartOffsetNs = 0x18d754ca0f71cc00;
    return d;
}

inline PreciseReply preciseReply() {
    PreciseReply r;
    r.basic = basicReply();
    r.clientTransmitNs = 123'456'789;
    r.receiveTimeNs = 0x18d754ca0f71cd00;
    r.transmitTimeNs = 0x18d754ca0f71cf00;
    r.gmOffsetNs = 0x18d7500001020304;
    r.gmOffsetEpochNs = 0x18d754c9fedcba98;
    r.gmOffsetStandardErrorNs = 3000;
    r.frequencyStandardErrorPpbX1000 = 5000;
    r.utcErrorBoundUs = 2000;
    r.role = static_cast<std::uint8_t>(Role::Master);
    r.ptpVersion = 1;
    r.timestamping = static_cast<std::uint8_t>(Timestamping::Kernel);
    r.uptimeS = 86'400;
    r.versionMinor = 1;
    r.versionPatch = 2;
    return r;
}

} // namespace dantesync::test::time_query_samples
