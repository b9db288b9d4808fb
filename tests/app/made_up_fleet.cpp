// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/made_up_fleet.h"

namespace dantesync::test {
namespace {

constexpr std::int64_t us = 1'000;
constexpr std::int64_t today = 1'800'000'000'000'000'000;

fleet::HostReading reading(const char* name, std::uint32_t address, std::int64_t ahead, bool precise) {
    constexpr std::int64_t roundTrip = 200 * us;
    fleet::HostReading host;
    host.host = {name, {Ipv4{address}.toString(), std::nullopt}};
    host.endpoint = Endpoint{Ipv4{address}, 31900};
    const WallTime middle{today + ahead + roundTrip / 2};
    host.exchanges = {{{0}, middle, middle, {roundTrip}, precise}};
    auto& basic = host.basic.emplace();
    basic.mode = 4;
    basic.locked = true;
    basic.settled = true;
    basic.driftPpmX1000 = 20;
    basic.correctionPpmX1000 = -37'125;
    basic.ntpOffsetUs = -250;
    basic.grandmasterUuid = {0x00, 0x1d, 0xc1, 0x0a, 0x0b, 0x0c};
    if (precise) {
        basic.extensionLevel = 2;
        auto& reply = host.precise.emplace();
        reply.basic = basic;
        reply.uptimeS = 11'100;
        reply.versionMajor = 1;
        reply.versionMinor = 2;
        reply.versionPatch = 3;
        reply.ptpVersion = 1;
        reply.utcErrorBoundUs = 500;
        host.grandmasterViews = {{ClockUuid{basic.grandmasterUuid}, {today + ahead}, {today}, {500}}};
    }
    return host;
}

} // namespace

std::vector<fleet::HostReading> madeUpReadings() {
    fleet::HostReading master = reading("master", 0x0A000001, 0, true);
    master.precise->role = 1;
    fleet::HostReading foh = reading("foh", 0x0A000002, 12'500, true);
    fleet::HostReading old = reading("old", 0x0A000003, -3000 * us, false);
    old.basic->mode = 1;
    old.basic->locked = false;
    old.basic->settled = false;
    old.basic->ntpFailed = true;
    old.basic->driftPpmX1000 = -30'000;
    old.basic->grandmasterUuid = {0x00, 0x1d, 0xc1, 0x09, 0x09, 0x09};
    fleet::HostReading gone;
    gone.host = {"gone", {"gone.local", std::nullopt}};
    gone.failure = "no answer from 10.0.0.4:31900";
    return {master, foh, old, gone};
}

} // namespace dantesync::test
