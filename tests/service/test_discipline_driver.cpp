// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline_driver.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <new>
#include <vector>

using namespace dantesync;

namespace {

std::atomic<std::size_t> allocations{0}; // by anybody in this program

/// A clock on a bench: time moves when told, and it can refuse.
class BenchClock final : public SystemClock {
public:
    std::string_view name() const override { return "bench"; }
    bool canDiscipline() const override { return true; }
    ClockReading now() override { return {CounterTime{counter}, WallTime{wall}}; }
    std::optional<ClockReading> at(const platform::Stamp&) override { return now(); }
    Result<Ppm> setFrequency(Ppm wanted) override {
        if (refuses)
            return Error{"not permitted", "clock", "grant CAP_SYS_TIME"};
        ++corrections;
        correction = Ppm{std::clamp(wanted.value, -limit, limit)};
        if (rounding > 0)
            correction = Ppm{std::round(correction.value / rounding) * rounding};
        return correction;
    }
    Ppm quantum() const override { return Ppm{rounding}; }
    Ppm frequency() override { return correction; }
    Status step(Nanoseconds delta) override {
        if (refuses)
            return Error{"not permitted", "clock", "grant CAP_SYS_TIME"};
        wall += delta.count;
        steps.push_back(delta);
        return success();
    }
    void reportQuality(bool good, Nanoseconds, Nanoseconds) override {
        synchronised = good;
        ++reports;
    }
    void release() override { ++releases; }
    std::unique_ptr<ClockView> view() override { return nullptr; }

    void advance(double seconds, double naturalPpm) {
        const double counted = seconds * (1 + naturalPpm * 1e-6);
        counter += static_cast<std::int64_t>(counted * 1e9);
        wall += static_cast<std::int64_t>(counted * (1 + correction.ratio()) * 1e9);
    }

    std::int64_t counter = 1'000'000'000'000;
    std::int64_t wall = 1'790'000'000'000'000'000;
    Ppm correction{0};
    double limit = 500;
    double rounding = 0;
    bool refuses = false;
    bool synchronised = false;
    int corrections = 0;
    int reports = 0;
    int releases = 0;
    std::vector<Nanoseconds> steps;
};

struct Bench {
    explicit Bench(double natural = 20)
        : naturalPpm(natural) {
        settings.ntpEnabled = false;
    }
    DisciplineDriver make() {
        return DisciplineDriver(settings, clock, std::nullopt, published,
                                {[this](int) { ++queries; }, [this](const Event& e) { events.push_back(e); }});
    }
    void syncs(DisciplineDriver& driver, int count) {
        for (int i = 0; i < count; ++i) {
            clock.advance(0.25, naturalPpm);
            gm += 250'000'000;
            sync(driver, clock.now());
        }
    }
    void sync(DisciplineDriver& driver, const ClockReading& received) {
        wire::ptp1::Message message;
        message.header.sourceUuid = {0, 0x1d, 0xc1, 1, 1, 1};
        message.header.sequenceId = sequence++;
        wire::ptp1::Sync body;
        body.grandmasterClockUuid = message.header.sourceUuid;
        body.syncInterval = -2;
        body.originTimestamp = wire::ptp1::Timestamp::fromNanoseconds(gm);
        message.body = body; // one-step: complete by itself
        driver.sync(message, Endpoint{Ipv4{0x0a000001}, 49155}, received, Timestamping::Kernel);
    }
    /// A second passes, and a server says that the wall is behind by @p behind ns beyond what UTC was at the start.
    void ntp(DisciplineDriver& driver, std::int64_t behind) {
        syncs(driver, 4);
        const ClockReading now = clock.now();
        const WallTime utc = WallTime{utcAtStart + gm - 699'000'000'000 + behind};
        discipline::NtpBurst burst;
        burst.server.stratum = 2;
        for (int i = 0; i < 5; ++i)
            burst.exchanges.push_back({now.counter - Nanoseconds{100'000}, utc - Nanoseconds{50'000},
                                       utc - Nanoseconds{50'000}, now.counter});
        driver.ntpBurst(burst);
    }
    int count(EventKind kind) const {
        return static_cast<int>(
            std::count_if(events.begin(), events.end(), [&](const Event& e) { return e.kind == kind; }));
    }

    BenchClock clock;
    double naturalPpm;
    discipline::Settings settings;
    Published<SyncStatus> published;
    std::vector<Event> events;
    int queries = 0;
    std::int64_t gm = 699'000'000'000;
    const std::int64_t utcAtStart = 1'790'000'000'000'000'000;
    std::uint16_t sequence = 0;
};

} // namespace

void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

class TestDisciplineDriver : public QObject {
    Q_OBJECT
private slots:
    // Memory that is asked for with every packet is memory that a busy computer makes packets wait for.
    void inSteadyStateAPacketTakesNoMemory() {
        Bench bench;
        DisciplineDriver driver = bench.make();
        bench.syncs(driver, 400);
        driver.timer();
        QCOMPARE(bench.published.read().mode, Mode::Nano);
        const std::size_t before = allocations;
        for (int second = 0; second < 250; ++second) {
            bench.syncs(driver, 4);
            driver.timer();
        }
        QCOMPARE(allocations - before, std::size_t{0});
        QCOMPARE(bench.published.read().mode, Mode::Nano);
    }
    void whoMovedTheClockIsNamedWhenItIsKnown() {
        Bench bench;
        DisciplineDriver driver = bench.make();
        bench.syncs(driver, 100);
        for (const char* name : {"", "chronyd"}) {
            driver.setConflict(name);
            bench.events.clear();
            bench.clock.wall += 300'000'000;
            bench.syncs(driver, 40);
            QCOMPARE(bench.count(EventKind::ForeignStep), 1);
            const auto step = std::find_if(bench.events.begin(), bench.events.end(),
                                           [](const Event& e) { return e.kind == EventKind::ForeignStep; });
            QCOMPARE(step->text.find("chronyd") != std::string::npos, *name != '\0');
        }
    }
    void aClockThatRoundsIsNotOutOfRange() {
        Bench bench(33.1);
        bench.clock.rounding = 6.4; // as Windows' older interface
        DisciplineDriver driver = bench.make();
        for (int i = 0; i < 400; ++i) {
            bench.syncs(driver, 1);
            QVERIFY(!bench.published.read().outOfRange);
        }
        QCOMPARE(bench.count(EventKind::FrequencyClamped), 0);
    }
    void steersTheClockAndPublishes() {
        Bench bench;
        DisciplineDriver driver = bench.make();
        QCOMPARE(bench.published.read().mode, Mode::Init);
        bench.syncs(driver, 100);
        QVERIFY(bench.clock.corrections > 50);
        QVERIFY(std::abs(bench.clock.correction.value + 20) < 0.1);
        const SyncStatus status = bench.published.read();
        QCOMPARE(status.mode, Mode::Nano);
        QCOMPARE(status.correction.value, bench.clock.correction.value);
        QVERIFY(bench.count(EventKind::GrandmasterFound) == 1);
        driver.timer();
        QVERIFY(bench.clock.synchronised);
    }
    void theEndLeavesTheLearnedFrequency() {
        Bench bench;
        DisciplineDriver driver = bench.make();
        bench.syncs(driver, 200);
        bench.clock.wall += 3'000'000; // somebody's step, which is slewed away
        bench.syncs(driver, 12);
        QVERIFY(std::abs(bench.clock.correction.value + 20) > 50);
        driver.shutdown();
        QVERIFY(std::abs(bench.clock.correction.value + 20) < 0.1);
        QCOMPARE(bench.published.read().correction.value, bench.clock.correction.value);
    }
    void aRefusingClockIsSaidOnceAndNotBelieved() {
        Bench bench;
        bench.clock.refuses = true;
        DisciplineDriver driver = bench.make();
        bench.syncs(driver, 100);
        QCOMPARE(bench.count(EventKind::ClockFault), 1);
        const auto said = std::find_if(bench.events.begin(), bench.events.end(),
                                       [](const Event& e) { return e.kind == EventKind::ClockFault; });
        QVERIFY(said->text.find("CAP_SYS_TIME") != std::string::npos);
        QVERIFY(!isLocked(bench.published.read().mode)); // it drifts at 20 ppm and says so
        QCOMPARE(bench.published.read().correction.value, 0.0);
    }
    void aStepIsToldWhenItIsDone() {
        Bench bench;
        DisciplineDriver driver = bench.make();
        bench.syncs(driver, 200);
        bench.clock.refuses = true;
        bench.clock.wall += 200'000'000; // somebody's step, to be undone
        bench.syncs(driver, 20);
        QCOMPARE(bench.count(EventKind::ClockFault), 1);
        QCOMPARE(bench.count(EventKind::ClockStepped), 0);
        bench.clock.refuses = false;
        bench.syncs(driver, 20);
        QCOMPARE(bench.count(EventKind::ClockStepped), 1);
        QCOMPARE(bench.clock.steps.size(), std::size_t{1});
    }
    void aRefusedSlewOfTheDateIsNotBooked() {
        Bench bench;
        bench.settings.ntpEnabled = true;
        DisciplineDriver driver = bench.make();
        bench.syncs(driver, 200);
        for (int i = 0; i < 12; ++i)
            bench.ntp(driver, 0);
        bench.clock.refuses = true;
        for (int i = 0; i < 12; ++i)
            bench.ntp(driver, 20'000'000);
        QVERIFY(driver.status().date->rate.value > 50);
        QVERIFY(std::abs(driver.status().phase->residual.value) < 1);
        QCOMPARE(bench.count(EventKind::SlewStarted), 0);
        bench.clock.refuses = false;
        bench.syncs(driver, 4);
        QVERIFY(bench.count(EventKind::SlewStarted) > 0);
        QVERIFY(std::abs(driver.status().phase->residual.value) > 1); // now it is under way
    }
    void aClampedCorrectionIsReckonedWith() {
        Bench bench(700);
        DisciplineDriver driver = bench.make();
        bench.syncs(driver, 200);
        const SyncStatus status = bench.published.read();
        QCOMPARE(status.correction.value, -500.0);
        QVERIFY(!isLocked(status.mode));
        QVERIFY(std::abs(status.phase->residual.value - 200) < 2);
        QCOMPARE(bench.count(EventKind::FrequencyClamped), 1);
    }
    void asksForNtpThroughTheHook() {
        Bench bench;
        bench.settings.ntpEnabled = true;
        DisciplineDriver driver = bench.make();
        driver.timer();
        QCOMPARE(bench.queries, 1);
        driver.timer();
        QCOMPARE(bench.queries, 1); // one at a time
        driver.ntpFailed("no answer");
        QCOMPARE(bench.count(EventKind::NtpLost), 1);
        QVERIFY(bench.published.read().ntpFailed);
    }
    void monitoringTouchesNothing() {
        Bench bench;
        bench.settings.disciplining = false;
        DisciplineDriver driver = bench.make();
        driver.setConflict("chronyd");
        bench.syncs(driver, 100);
        driver.timer();
        QCOMPARE(bench.clock.corrections, 0);
        QVERIFY(bench.clock.steps.empty());
        QCOMPARE(bench.published.read().conflict.view(), std::string_view("chronyd"));
        QVERIFY(std::abs(bench.published.read().phase->residual.value - 20) < 0.5);
    }
    void monitoringSeesWhatOthersDo() {
        Bench bench;
        bench.settings.disciplining = false;
        DisciplineDriver driver = bench.make();
        const auto second = [&] {
            bench.syncs(driver, 4);
            driver.timer();
        };
        for (int i = 0; i < 30; ++i)
            second();
        bench.clock.correction = Ppm{50'000}; // another program slews at 5 %: no step
        for (int i = 0; i < 3; ++i)
            second();
        bench.clock.correction = Ppm{-20};
        for (int i = 0; i < 3; ++i)
            second();
        QCOMPARE(bench.count(EventKind::ForeignStep), 0);
        QCOMPARE(bench.published.read().correction.value, -20.0);
        bench.clock.wall += 50'000'000;
        for (int i = 0; i < 3; ++i)
            second();
        QCOMPARE(bench.count(EventKind::ForeignStep), 1);
        QCOMPARE(bench.clock.corrections, 0);
    }
    void aConflictIsAHandOver() {
        Bench bench;
        DisciplineDriver driver = bench.make();
        bench.syncs(driver, 100);
        driver.timer();
        QCOMPARE(bench.clock.reports, 1);
        discipline::Settings settings = bench.settings;
        settings.disciplining = false;
        driver.configure(settings);
        QCOMPARE(bench.clock.releases, 1);
        const int corrections = bench.clock.corrections;
        bench.clock.correction = Ppm{-12}; // chronyd's
        for (int i = 0; i < 10; ++i) {
            bench.syncs(driver, 4);
            driver.timer();
        }
        QCOMPARE(bench.clock.corrections, corrections);
        QCOMPARE(bench.clock.reports, 1);
        QVERIFY(bench.clock.steps.empty());
        QCOMPARE(bench.published.read().correction.value, -12.0);
        QVERIFY(!bench.published.read().disciplining);
        driver.configure(bench.settings); // chronyd was stopped
        bench.syncs(driver, 40);
        driver.timer();
        QVERIFY(std::abs(bench.clock.correction.value + 20) < 0.5);
        QCOMPARE(bench.clock.releases, 1);
        QCOMPARE(bench.clock.reports, 2);
        QCOMPARE(bench.count(EventKind::ForeignStep), 0);
        QVERIFY(bench.clock.steps.empty());
    }
    void aStampFromBeforeACorrectionIsNoForeignStep() {
        // A one-step Sync waits in the socket while the clock is stepped.
        Bench bench;
        DisciplineDriver driver = bench.make();
        bench.syncs(driver, 200);
        bench.clock.wall += 200'000'000; // somebody's, undone after some Syncs
        ClockReading before = bench.clock.now();
        for (int i = 0; i < 20 && bench.clock.steps.empty(); ++i) {
            before = bench.clock.now();
            bench.syncs(driver, 1);
        }
        QCOMPARE(bench.clock.steps.size(), std::size_t{1});
        QCOMPARE(bench.count(EventKind::ForeignStep), 1);
        bench.sync(driver, before);
        QCOMPARE(bench.count(EventKind::ForeignStep), 1);
        QVERIFY(driver.status().updated == bench.clock.now().counter);
    }
};

QTEST_APPLESS_MAIN(TestDisciplineDriver)
#include "test_discipline_driver.moc"
