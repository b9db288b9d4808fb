// SPDX-License-Identifier: GPL-3.0-or-later
//
// A fleet of 200 on loopback: how long a snapshot of it takes, and what watching it once a second costs this side.
#include "shared/fleet/assessment.h"
#include "shared/fleet/fleet_poller.h"
#include "tests/support/many_responders.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace dantesync;
using namespace dantesync::fleet;

namespace {

constexpr int snapshots = 5;
constexpr double snapshotLimitS = 1.0;
constexpr double coreLimitPercent = 10.0;

/// Of the calling thread alone: the responders' is not the fleet client's.
double cpuSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

QueryOptions fleetOf(int hosts, std::uint16_t port) {
    QueryOptions options;
    for (int i = 0; i < hosts; ++i) {
        const Ipv4 address{0x7F5A0001U + static_cast<std::uint32_t>(i / 250 * 256 + i % 250)};
        options.hosts.push_back({"host-" + std::to_string(i), {address.toString(), port}});
    }
    return options;
}

/// Hosts whose offset is known, and known rightly.
std::size_t rightHosts(const FleetAssessment& fleet) {
    const auto number = [](const HostAssessment& h) { return h.reading.endpoint->address.value & 0xFFU; };
    return static_cast<std::size_t>(std::count_if(fleet.hosts.begin(), fleet.hosts.end(), [&](const HostAssessment& h) {
        const Nanoseconds truth{(std::int64_t{number(h)} - number(fleet.hosts[0])) * 10'000};
        return h.offset && abs(h.offset->offset - truth) <= h.offset->uncertainty;
    }));
}

bool benchSnapshot(const QueryOptions& options) {
    std::vector<double> times;
    std::size_t right = options.hosts.size();
    for (int i = 0; i < snapshots; ++i) {
        const ObserverTime start = observerNow();
        const auto fleet = assess(askFleet(options), {"host-0", ""});
        times.push_back((observerNow() - start).seconds());
        right = std::min(right, rightHosts(fleet));
    }
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    std::printf("  snapshot   median of %d: %.3f s, worst %.3f s, limit %.1f s; %zu of %zu answered rightly\n",
                snapshots, median, times.back(), snapshotLimitS, right, options.hosts.size());
    return median < snapshotLimitS && right == options.hosts.size();
}

bool benchMonitor(const QueryOptions& query, int seconds) {
    PollOptions options;
    options.query = query;
    options.query.exchanges = 4; // as dantesync monitor does
    FleetPoller poller(options);
    int rounds = 0;
    std::size_t right = 0;
    QObject::connect(&poller, &FleetPoller::roundFinished, &poller, [&] {
        right += rightHosts(assess(poller.readings(), {"host-0", ""}));
        ++rounds;
    });
    QTimer::singleShot(std::chrono::seconds(seconds), QCoreApplication::instance(), &QCoreApplication::quit);
    const double before = cpuSeconds();
    const ObserverTime start = observerNow();
    poller.start();
    QCoreApplication::exec();
    const double percent = 100 * (cpuSeconds() - before) / (observerNow() - start).seconds();
    const std::size_t asked = static_cast<std::size_t>(rounds) * query.hosts.size();
    std::printf("  monitor    1 Hz for %d s: %.1f %% of a core, limit %.0f %%; %zu of %zu answered rightly\n", seconds,
                percent, coreLimitPercent, right, asked);
    return percent < coreLimitPercent && rounds > 0 && right == asked;
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("What asking a large fleet costs"));
    parser.addHelpOption();
    const QCommandLineOption hostsOption(QStringLiteral("hosts"), QStringLiteral("Hosts."), QStringLiteral("N"),
                                         QStringLiteral("200"));
    const QCommandLineOption secondsOption(QStringLiteral("seconds"), QStringLiteral("How long to monitor."),
                                           QStringLiteral("S"), QStringLiteral("20"));
    parser.addOptions({hostsOption, secondsOption});
    parser.process(application);
    const int hosts = std::clamp(parser.value(hostsOption).toInt(), 1, 10'000);
    const int seconds = std::clamp(parser.value(secondsOption).toInt(), 2, 3600);

    test::ManyResponders responders;
    if (!responders.start()) {
        std::fprintf(stderr, "no UDP port is free\n");
        return 1;
    }
    const QueryOptions fleet = fleetOf(hosts, responders.port());
    std::printf("Fleet of %d hosts on loopback\n\n", hosts);
    const bool snapshotGood = benchSnapshot(fleet);
    const bool monitorGood = benchMonitor(fleet, seconds);
    return snapshotGood && monitorGood ? 0 : 1;
}
