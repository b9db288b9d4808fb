// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a running service costs while a grandmaster speaks: the whole process, from the socket to the corrected clock,
// with its HTTP server and its responder open. Exit status 1 when it takes more of a processor than it may.
#include "tests/bench/process_cost.h"
#include "tests/integration/grandmaster_peer.h"
#include "tests/integration/service_process.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <cstdio>

using namespace dantesync;
using namespace dantesync::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double limit = 2; // % of one processor at 4 Sync/s

int fail(const char* what, const QByteArray& story) {
    std::fprintf(stderr, "bench_sync: %s\n%s\n", what, story.constData());
    return 2;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Runs a service on loopback, a Sync every 250 ms, and prints what it costs."_s);
    parser.addHelpOption();
    parser.addOption({u"seconds"_s, u"How long to look, 5 to 3600 (default 30)."_s, u"S"_s, u"30"_s});
    parser.process(application);
    bool ok = false;
    const int seconds = parser.value(u"seconds"_s).toInt(&ok);
    if (!ok || seconds < 5 || seconds > 3600)
        return fail("--seconds takes 5 to 3600", {});

    const TestPlace place;
    GrandmasterPeer grandmaster(place);
    ServiceSetup setup;
    setup.config = {{u"http_status"_s, QJsonObject{{u"enabled"_s, true}, {u"port"_s, place.port(Port::Http)}}}};
    setup.arguments = {u"--virtual-drift-ppm"_s, u"37"_s, u"--virtual-wander-ppb"_s, u"1"_s};
    ServiceProcess service(place, setup);
    if (!place.isValid() || !grandmaster.start())
        return fail("the grandmaster does not start", grandmaster.story());
    if (!service.startAndWait() || !service.waitForLock(lockPatienceMs))
        return fail("the service does not lock", service.story());

    QElapsedTimer watch;
    watch.start();
    const qint64 pid = service.process().pid();
    const ProcessCost before = ProcessCost::of(pid);
    QThread::sleep(static_cast<unsigned long>(seconds));
    const ProcessCost cost = ProcessCost::of(pid) - before;
    const double elapsed = static_cast<double>(watch.nsecsElapsed()) * 1e-9;
    if (!service.isLocked())
        return fail("the service lost its lock", service.story());

    const double share = cost.cpuSeconds / elapsed * 100;
    std::printf("A running service, Sync every 250 ms, over %.0f s\n", elapsed);
    std::printf("  %-28s %8.3f %%   (limit %.0f %%)  %s\n", "of one processor", share, limit,
                share < limit ? "pass" : "FAIL");
    std::printf("  %-28s %8.1f\n", "wake-ups a second", cost.wakeUps / elapsed);
    std::printf("  %-28s %8.1f MiB\n", "resident memory", residentMemory(pid));
    return share < limit ? 0 : 1;
}
