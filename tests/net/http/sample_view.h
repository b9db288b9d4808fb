// SPDX-License-Identifier: GPL-3.0-or-later
//
// A host that knows nothing yet, and one that knows everything.
#pragma once

#include "service/net/http/status_view.h"

namespace dantesync::test {

constexpr std::int64_t second = 1'000'000'000;

inline net::StatusView emptyView() {
    net::StatusView view;
    view.now = CounterTime{100 * second};
    view.status.started = CounterTime{98 * second};
    view.status.modeSince = CounterTime{98 * second};
    view.status.updated = CounterTime{99 * second};
    view.status.wall = WallTime{1'700'000'000'900'000'000};
    view.host = {"foh \"1\"", "1.2.3", "virtual", Nanoseconds{300 * second}};
    return view;
}

inline net::StatusView fullView() {
    net::StatusView view = emptyView();
    SyncStatus& s = view.status;
    s.mode = Mode::Nano;
    s.settled = true;
    s.correction = Ppm{-12.5};
    s.accumulatedPhase = Nanoseconds{-1500};
    s.phase = PhaseStatus{Nanoseconds{1'700'000'000 * second + 999'999'000}, // 1 us before the full second
                          s.wall,
                          Nanoseconds{700},
                          Nanoseconds{-1500},
                          Ppm{0.25},
                          Ppm{0.01},
                          Nanoseconds{20'000}};
    s.grandmaster = GrandmasterStatus{ClockUuid{{0, 29, 193, 10, 11, 12}},
                                      ClockUuid{{0, 29, 193, 10, 11, 12}},
                                      Endpoint{Ipv4{0x0A4D09CA}, 319},
                                      4,
                                      -2,
                                      CounterTime{99 * second + second / 2}};
    s.date = DateStatus{Nanoseconds{5}, Nanoseconds{1005}, CounterTime{90 * second}, Ppm{1.5}, 7, s.grandmaster->uuid};
    s.ntpServer = "10.77.9.202";
    s.ntp = NtpStatus{Nanoseconds{-2'345'678},
                      Nanoseconds{40'000},
                      Nanoseconds{900'000},
                      Nanoseconds{100'000},
                      Nanoseconds{600'000},
                      5,
                      2,
                      0,
                      LeapIndicator::None,
                      CounterTime{80 * second}};
    s.tracking = TrackingStatus{
        Nanoseconds{900},   Ppm{0.03}, Ppm{0.05}, Nanoseconds{20 * second}, CounterTime{99 * second + second / 2},
        Nanoseconds{12'000}};
    s.holdover = HoldoverForecast{
        {{{700'000}, {800'000}, {900'000}, {1'500'000}, {3'000'000}, {20'000'000}, {60'000'000}}}, true};
    view.traffic.loop.ptp = net::PtpCounters{};
    view.traffic.loop.ptp->syncs = 41;
    view.traffic.loop.ntpClient = net::NtpClientCounters{};
    view.traffic.timeQuery = net::QueryCounts{10, 9, 1, 0, 0, 0};
    view.traffic.ntpServer = net::QueryCounts{};
    return view;
}

} // namespace dantesync::test
