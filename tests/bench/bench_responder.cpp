// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time queries against the least that can be done, a bare echo in C, in one run: how long, how many,
// how right under load, what it costs when nobody asks, and whether the discipline feels any of it.
// Needs two processors with nothing else to do. Exit status 1 when a limit was missed.
#include "shared/wire/time_query.h"
#include "tests/bench/process_cost.h"
#include "tests/bench/udp_load.h"
#include "tests/integration/grandmaster_peer.h"
#include "tests/integration/host_clocks.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <sched.h>
#include <vector>

using namespace dantesync;
using namespace dantesync::test;
using namespace Qt::StringLiterals;
namespace tq = dantesync::wire::time_query;

namespace {

constexpr int offered = 50'000; // queries a second
constexpr int inFlight = 128;

// --- The table -------------------------------------------------------------------------------------

bool allHold = true;

void heading() {
    std::printf("%-52s %12s %14s %14s\n", "", "measured", "limit", "field");
}

void row(const char* name, double value, const char* unit, double limit, bool atLeast, const char* field) {
    const bool holds = atLeast ? value >= limit : value <= limit;
    allHold = allHold && holds;
    std::printf("%-52s %9.2f %-2s %s %8.2f %-2s %14s  %s\n", name, value, unit, atLeast ? ">=" : "<=", limit, unit,
                field, holds ? "pass" : "FAIL");
    std::fflush(stdout);
}

void note(const char* name, double value, const char* unit, const char* field = "") {
    std::printf("%-52s %9.2f %-2s %14s %14s\n", name, value, unit, "", field);
    std::fflush(stdout);
}

// --- Statistics ------------------------------------------------------------------------------------

double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return NAN;
    const auto index = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + index, values.end());
    return values[static_cast<std::size_t>(index)];
}

double median(const std::vector<double>& values) {
    return quantile(values, 0.5);
}

// --- One client that asks ----------------------------------------------------------------------------

struct Asked {
    std::vector<double> roundTripsUs;
    std::vector<double> errorsUs; ///< |server's time - that of the middle of the exchange|
    double latenessUs = 0;        ///< median of the same with its sign
};

std::vector<std::uint8_t> request() {
    const auto bytes = tq::buildBasicRequest(4711);
    return {bytes.begin(), bytes.end()};
}

/// The service only watches this computer's clock, so that is what its answer should say.
Asked askFor(double seconds, const sockaddr_in& responder) {
    const ClientSocket client(responder);
    Asked out;
    std::vector<double> signedErrors;
    const auto bytes = request();
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    while (std::chrono::steady_clock::now() < end) {
        const auto trip = askOnce(client, bytes);
        if (!trip)
            continue;
        out.roundTripsUs.push_back(static_cast<double>(trip->taken) * 1e-3);
        if (const auto reply = tq::parseBasicReply(std::span(trip->reply).first(trip->size), 4711)) {
            const std::int64_t middle = trip->sentUtc + (trip->receivedUtc - trip->sentUtc) / 2;
            signedErrors.push_back(static_cast<double>(static_cast<std::int64_t>(reply->systemTimeNs) - middle) * 1e-3);
            out.errorsUs.push_back(std::abs(signedErrors.back()));
        }
        std::this_thread::sleep_for(std::chrono::microseconds(300));
    }
    out.latenessUs = median(signedErrors);
    return out;
}

// --- The parts -------------------------------------------------------------------------------------------

/// Puts a process (0: this thread) on the first processor, or lets it go again. Otherwise the scheduler may
/// keep one of the two beside its client and the other not, which is ten times what is compared.
void pin(qint64 pid, bool pinned) {
    cpu_set_t processors;
    CPU_ZERO(&processors);
    for (unsigned i = 0; i < (pinned ? 1 : std::thread::hardware_concurrency()); ++i)
        CPU_SET(i, &processors);
    const QStringList threads =
        pid == 0 ? QStringList{u"0"_s} : QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& thread : threads)
        sched_setaffinity(static_cast<pid_t>(thread.toLongLong()), sizeof processors, &processors);
}

/// Echo and service in turn, many times: what else the computer does hits both.
void roundTripsAgainst(const sockaddr_in& echo, const sockaddr_in& service) {
    const ClientSocket toEcho(echo);
    const ClientSocket toService(service);
    const std::vector<std::uint8_t> asLongAsAReply(tq::basicReplySize, 0x55);
    std::vector<double> bare;
    std::vector<double> ours;
    for (int i = 0; i < 20'000; ++i) {
        const bool echoes = i / 50 % 2 == 0;
        const auto trip = echoes ? askOnce(toEcho, asLongAsAReply) : askOnce(toService, request());
        if (trip)
            (echoes ? bare : ours).push_back(static_cast<double>(trip->taken) * 1e-3);
    }
    note("round trip of the echo, median", median(bare), "us");
    note("round trip of a time query, median", median(ours), "us", "580 us");
    note("                            p99", quantile(ours, 0.99), "us", "1150 us");
    row("median against the echo", median(ours) / median(bare), "", 1.25, false, "");
}

void ratesAgainst(const sockaddr_in& echo, const sockaddr_in& service) {
    const ClientSocket toEcho(echo);
    const ClientSocket toService(service);
    const std::vector<std::uint8_t> asLongAsAReply(tq::basicReplySize, 0x55);
    std::vector<double> bareRates;
    std::vector<double> ourRates;
    for (int i = 0; i < 5; ++i) {
        bareRates.push_back(sustainedRate(toEcho, asLongAsAReply, inFlight, 1.0) * 1e-3);
        ourRates.push_back(sustainedRate(toService, request(), inFlight, 1.0) * 1e-3);
    }
    note("echoes a second, thousands", median(bareRates), "k");
    note("answers a second, thousands", median(ourRates), "k", "163 k");
    row("answers against echoes", median(ourRates) / median(bareRates), "", 0.7, true, "");
}

void underLoad(const sockaddr_in& service) {
    const Asked idle = askFor(4, service);
    PacedLoad load(service, request(), offered);
    const Asked busy = askFor(8, service);
    load.stop();
    note("offered beside a second client, thousands a second", load.offeredPerSecond() * 1e-3, "k");
    note("answered of these", load.answeredPerSecond() * 1e-3, "k");
    note("second client: round trip under load, median", median(busy.roundTripsUs), "us");
    note("               p99", quantile(busy.roundTripsUs, 0.99), "us");
    note("               p99.9", quantile(busy.roundTripsUs, 0.999), "us");
    note("reported time late by, idle", idle.latenessUs, "us", "240 us");
    note("                       under load", busy.latenessUs, "us");
    row("offset error grows under load by", median(busy.errorsUs) - median(idle.errorsUs), "us", 20, false, "");
}

double packetsOf(const ServiceProcess& service) {
    const QJsonObject info = service.control(u"service.info"_s);
    const QJsonObject ptp = info.value(u"ptp"_s).toObject().value(u"counters"_s).toObject();
    double sum = 0;
    for (const QString& key : {u"syncs"_s, u"follow_ups"_s, u"other_messages"_s, u"version_2"_s})
        sum += ptp.value(key).toDouble();
    return sum;
}

void withoutLoad(ServiceProcess& service) {
    constexpr int milliseconds = 10'000;
    const qint64 pid = service.process().pid();
    const double packetsBefore = packetsOf(service);
    const ProcessCost before = ProcessCost::of(pid);
    QTest::qWait(milliseconds);
    const ProcessCost cost = ProcessCost::of(pid) - before;
    const double packets = packetsOf(service) - packetsBefore;
    constexpr double seconds = milliseconds * 1e-3;
    note("PTP packets a second, followed meanwhile", packets / seconds, "");
    row("not asked: share of one core", cost.cpuSeconds / seconds * 100, "%", 0.3, false, "3 %");
    row("           wake-ups a second beyond the packets", (cost.wakeUps - packets) / seconds, "", 25, false, "950");
}

/// True phase, local less grandmaster's time, sampled; both run on the raw counter but for the service's doing.
double phaseNoiseUs(const ServiceProcess& service, int milliseconds) {
    std::vector<double> phases;
    std::optional<qint64> first;
    throughout(
        milliseconds,
        [&] {
            if (const auto truth = service.truth()) {
                const qint64 phase = truth->wallNs - truth->rNs;
                first = first.value_or(phase);
                phases.push_back(static_cast<double>(phase - *first) * 1e-3);
            }
            return true;
        },
        50);
    double mean = 0;
    for (const double phase : phases)
        mean += phase / static_cast<double>(phases.size());
    double square = 0;
    for (const double phase : phases)
        square += (phase - mean) * (phase - mean) / static_cast<double>(phases.size());
    return std::sqrt(square);
}

/// Quiet and busy spells in turn, the same discipline all the time.
void theDiscipline(const ServiceProcess& service, const sockaddr_in& responder) {
    constexpr int spell = 6'000;
    std::vector<double> quiet;
    std::vector<double> busy;
    for (int i = 0; i < 3; ++i) {
        quiet.push_back(phaseNoiseUs(service, spell));
        const PacedLoad load(responder, request(), offered);
        busy.push_back(phaseNoiseUs(service, spell));
    }
    note("phase noise of the discipline, quiet, rms", median(quiet), "us");
    note("                               under load, rms", median(busy), "us");
    row("phase noise grows under load by", median(busy) - median(quiet), "us", 2, false, "");
}

int failed(const char* what, const QByteArray& story) {
    std::fprintf(stderr, "bench_responder: %s\n%s\n", what, story.constData());
    return 3;
}

int run() {
    const TestPlace place;
    ChildProcess echo(place, u"echo"_s);
    const QString echoAddress = TestPlace::address(5);
    echo.start({QStringLiteral(DANTESYNC_UDP_ECHO), echoAddress, QString::number(place.port(Port::Spare))});
    if (!eventually(10'000, [&] { return echo.output().contains("ready"); }))
        return failed("the echo does not start", echo.errors());

    const auto portOf = [&](const QString& address) {
        return socketAddress(address.toStdString(), place.port(Port::TimeQuery));
    };
    const auto echoes = socketAddress(echoAddress.toStdString(), place.port(Port::Spare));
    heading();
    {
        ServiceSetup watching;
        watching.name = u"watching"_s;
        watching.config = {{u"ptp"_s, QJsonObject{{u"enabled"_s, false}}}};
        watching.arguments << u"--clock"_s << u"monitor"_s; // reads the clock, and can do nothing else
        ServiceProcess service(place, watching);
        if (!service.startAndWait())
            return failed("the service does not start", service.story());
        for (const qint64 pid : {qint64{0}, echo.pid(), service.process().pid()})
            pin(pid, true);
        roundTripsAgainst(echoes, portOf(service.address()));
        for (const qint64 pid : {qint64{0}, echo.pid(), service.process().pid()})
            pin(pid, false);
        ratesAgainst(echoes, portOf(service.address()));
        underLoad(portOf(service.address()));
    }
    GrandmasterPeer grandmaster(place);
    ServiceSetup following;
    following.name = u"following"_s;
    following.address = TestPlace::address(1);
    following.arguments << u"--virtual-drift-ppm"_s << u"20"_s;
    ServiceProcess service(place, following);
    if (!grandmaster.start() || !service.startAndWait() || !service.waitForLock(lockPatienceMs))
        return failed("the service does not lock", service.story() + grandmaster.story());
    withoutLoad(service);
    theDiscipline(service, portOf(service.address()));
    row("resident memory", residentMemory(service.process().pid()), "M", 30, false, "");
    std::printf("%s\n", allHold ? "all limits hold" : "a limit was missed: is the computer quiet?");
    return allHold ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc > 1) {
        std::printf("usage: bench_responder (no options; takes about a minute and two quiet processors)\n");
        return 2;
    }
    return run();
}
