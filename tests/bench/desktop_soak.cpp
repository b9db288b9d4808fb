// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/application.h"
#include "shared/fleet/history/fleet_record.h"
#include "shared/fleet/history/history_writer.h"
#include "tests/bench/desktop_run.h"
#include "tests/bench/process_cost.h"

#include <QApplication>
#include <QDateTime>

#include <cmath>
#include <cstdio>

namespace dantesync::test {
namespace {

using namespace desktop;
using namespace Qt::StringLiterals;

constexpr int roundsAFrame = 10; ///< seconds of the fleet between two turns of the event loop
constexpr int settledHours = 4;  ///< rings are full, caches and the heap warm
constexpr double mostGrowthMiB = 4;

/// Hosts that wander, and now and then fall silent or change their mode.
FleetRoundPtr roundAt(int second, history::UnixSeconds time, int hosts, history::FleetEvents& events) {
    auto round = std::make_shared<FleetRound>();
    round->time = time;
    round->at = fleet::ObserverTime{std::int64_t{second} * 1'000'000'000};
    for (int i = 0; i < hosts; ++i) {
        fleet::HostAssessment host;
        host.reading.host.name = "host-" + std::to_string(i);
        host.isReference = i == 0;
        const bool silent = i > 0 && (second + i * 97) % 3571 < 20;
        if (silent) {
            host.reading.failure = "no answer";
            host.quality = SyncQuality::Offline;
        } else {
            host.quality = SyncQuality::Synced;
            host.offset = fleet::Comparison{};
            host.offset->offset = Nanoseconds::fromDouble(i * 1000 + 5000 * std::sin(second * 0.01 + i));
            host.offset->uncertainty = Nanoseconds{20'000};
            ++round->fleet.answered;
        }
        round->fleet.hosts.push_back(std::move(host));
    }
    round->fleet.reference = 0;
    round->marks = events.take(round->fleet, time);
    for (int i = 1; i < hosts; ++i)
        if ((second + i * 97) % 3571 == 0)
            round->marks.push_back({time, "host-" + std::to_string(i), "offline", "no answer"});
    return round;
}

} // namespace

bool soakDesktop(const Options& options, int hosts, int hours) {
    Application application(options);
    if (!application.start())
        return false;
    history::HistoryOptions file;
    file.path = (options.dataFolder + u"/soak.sqlite"_s).toStdString();
    auto writer = history::HistoryWriter::open(file);
    if (!writer)
        return false;
    MainWindow& window = application.window();
    history::FleetEvents events;
    const history::UnixSeconds start = QDateTime::currentSecsSinceEpoch();
    double settled = 0;
    std::printf("Soak: %d hosts, %d h of rounds, one a second, in accelerated time\n\n  after h    RSS MiB\n", hosts,
                hours);
    std::vector<history::Sample> minute;
    for (int second = 0; second <= hours * 3600; ++second) {
        const FleetRoundPtr round = roundAt(second, start + second, hosts, events);
        application.context().fleet.take(round);
        const auto samples = history::samplesOf(round->fleet, round->time);
        minute.insert(minute.end(), samples.begin(), samples.end());
        if (second % 60 == 59 && !(*writer)->add(std::exchange(minute, {})))
            return false;
        if (second % 600 == 0) // everything is looked at in turn
            window.showPage(second / 600 % 2 == 0 ? u"charts"_s : u"lan"_s);
        if (second % roundsAFrame == 0)
            QApplication::processEvents();
        if (second % 3600 != 0)
            continue;
        const double memory = residentMemory(QCoreApplication::applicationPid());
        std::printf("  %7d %10.1f\n", second / 3600, memory);
        std::fflush(stdout);
        if (second / 3600 == std::min(settledHours, hours - 1))
            settled = memory;
    }
    const double growth = residentMemory(QCoreApplication::applicationPid()) - settled;
    std::printf("\n  growth after the first %d h: %.1f MiB, limit %.0f MiB\n", std::min(settledHours, hours - 1),
                growth, mostGrowthMiB);
    return growth < mostGrowthMiB;
}

} // namespace dantesync::test
