// SPDX-License-Identifier: GPL-3.0-or-later
//
// The discipline against its physical limit and the field, in simulated time: every row is one
// world, every figure the median over the seeds. Phase and frequency are rms of the second half
// against the simulated truth.
#include "tests/support/optimal_filter.h"
#include "tests/support/simulated_host.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <string>
#include <vector>

using namespace dantesync;
using namespace dantesync::test;

namespace {

constexpr double never = std::numeric_limits<double>::quiet_NaN();

struct Figures {
    double lock = never;
    double nano = never;
    double phase = never;
    double frequency = never;
    double unlocks = 0;
};

struct Row {
    std::string name;
    World world;
    Figures goal;  ///< the design's figures for us
    Figures field; ///< newest field software, from the design notes
    bool failover = false;
    bool bounded = true; ///< the optimal filter's model holds here
};

double median(std::vector<double> values) {
    // A "never" sorts last.
    std::sort(values.begin(), values.end(), [](double a, double b) { return std::isnan(b) ? !std::isnan(a) : a < b; });
    return values[values.size() / 2];
}

struct Outcome {
    Figures ours;
    Figures limit;
    double phaseRatioWorst = 0; ///< worst seed, our phase rms over the optimal filter's
};

Outcome runSeed(const Row& row, double hours, std::uint64_t seed) {
    World world = row.world;
    world.seed = seed;
    SimulatedHost host(world);
    const double end = hours * 3600;
    double phase = 0;
    double frequency = 0;
    std::size_t counted = 0;
    const auto look = [&](const Truth& t) {
        if (t.time < end / 2)
            return;
        phase += t.phaseError * t.phaseError;
        frequency += t.frequencyError * t.frequencyError;
        ++counted;
    };
    if (row.failover) {
        host.run(end / 2, look);
        host.setGrandmaster(ClockUuid{{0x00, 0x1d, 0xc1, 0x65, 0x43, 0x21}}, 541867.0, world.grandmasterRate + 3);
    }
    host.run(end, look);
    Outcome out;
    out.ours.lock = host.timeToLock().value_or(never);
    out.ours.nano = host.timeToNano().value_or(never);
    out.ours.phase = std::sqrt(phase / static_cast<double>(counted));
    out.ours.frequency = std::sqrt(frequency / static_cast<double>(counted)) * 1e3;
    out.ours.unlocks = host.unlocks();
    if (row.bounded) {
        const Limit limit = optimalFilter(host, world.noise, world.wander, world.syncInterval);
        out.limit = {limit.lock.value_or(never), limit.nano.value_or(never), limit.phaseRms, limit.frequencyRms, 0};
        out.phaseRatioWorst = out.ours.phase / limit.phaseRms;
    }
    return out;
}

Outcome runRow(const Row& row, double hours, int seeds) {
    std::vector<Outcome> outcomes;
    for (int seed = 1; seed <= seeds; ++seed)
        outcomes.push_back(runSeed(row, hours, static_cast<std::uint64_t>(seed) * 7919));
    const auto collect = [&](auto pick) {
        std::vector<double> values;
        for (const Outcome& o : outcomes)
            values.push_back(pick(o));
        return values;
    };
    Outcome total;
    const auto mid = [&](Figures Outcome::*side, double Figures::*figure) {
        return median(collect([&](const Outcome& o) { return o.*side.*figure; }));
    };
    for (const auto side : {&Outcome::ours, &Outcome::limit})
        for (const auto figure : {&Figures::lock, &Figures::nano, &Figures::phase, &Figures::frequency})
            total.*side.*figure = mid(side, figure);
    for (const Outcome& o : outcomes) {
        total.ours.unlocks += o.ours.unlocks;
        total.phaseRatioWorst = std::max(total.phaseRatioWorst, o.phaseRatioWorst);
    }
    return total;
}

std::vector<Row> rows() {
    std::vector<Row> all;
    const auto noise = [](double sigma) {
        World w;
        w.noise = sigma;
        return w;
    };
    all.push_back({"noise 1 us", noise(1), {2, 7, 0.25, 15}, {36, 72, 0.4, 13}});
    all.push_back({"noise 10 us", noise(10), {6, 28, 1.0, 30}, {37, never, 0.8, 121}});
    all.push_back({"noise 50 us", noise(50), {18, 80, 3.4, 50}, {39, never, 3.5, 603}});
    all.push_back({"noise 200 us", noise(200), {45, 210, 10, 80}, {never, never, 14, 2413}});
    World temperature = noise(10);
    temperature.temperatureAmplitude = 2;
    all.push_back({"temperature", temperature, {never, never, 5, 70}, {never, never, 56, 328}, false, false});
    World outliers = noise(10);
    outliers.outlierShare = 0.01;
    all.push_back({"outliers", outliers, {never, never, 1.5, 45}, {never, never, 2.8, 502}, false, false});
    all.push_back({"failover", noise(10), {}, {}, true, false});
    World restart = noise(10);
    restart.learned = discipline::LearnedFrequency{Ppm{-37.0}, Ppm{0.1}};
    all.push_back({"restart, drift file", restart, {2, 5, never, never}, {}});
    return all;
}

std::string text(double value, int digits) {
    if (std::isnan(value))
        return "-";
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.*f", digits, value);
    return buffer;
}

void print(const char* who, const Figures& f) {
    std::printf("  %-22s %8s %8s %10s %10s\n", who, text(f.lock, 2).c_str(), text(f.nano, 2).c_str(),
                text(f.phase, 2).c_str(), text(f.frequency, 1).c_str());
}

QJsonObject json(const Figures& f) {
    const auto value = [](double v) { return std::isnan(v) ? QJsonValue() : QJsonValue(v); };
    return {{QStringLiteral("lock_s"), value(f.lock)},
            {QStringLiteral("nano_s"), value(f.nano)},
            {QStringLiteral("phase_rms_us"), value(f.phase)},
            {QStringLiteral("frequency_rms_ppb"), value(f.frequency)}};
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Runs the discipline in simulated time and prints it beside its limit."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("hours"), QStringLiteral("Simulated hours a world (default 1)."),
                      QStringLiteral("H"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("seeds"), QStringLiteral("Seeds a world (default 5)."), QStringLiteral("N"),
                      QStringLiteral("5")});
    parser.addOption(
        {QStringLiteral("only"), QStringLiteral("Only the worlds whose name has TEXT in it."), QStringLiteral("TEXT")});
    parser.addOption(
        {QStringLiteral("json"), QStringLiteral("Also write the figures to FILE."), QStringLiteral("FILE")});
    parser.process(application);
    bool hoursOk = false;
    bool seedsOk = false;
    const double hours = parser.value(QStringLiteral("hours")).toDouble(&hoursOk);
    const int seeds = parser.value(QStringLiteral("seeds")).toInt(&seedsOk);
    if (!hoursOk || !seedsOk || hours < 0.05 || hours > 1000 || seeds < 1 || seeds > 1000) {
        std::fprintf(stderr, "bench_discipline: --hours takes 0.05 to 1000, --seeds 1 to 1000\n");
        return 2;
    }

    std::printf("Discipline in simulated time: %.2f h a world, median of %d seeds, Sync every 250 ms\n", hours, seeds);
    std::printf("  %-22s %8s %8s %10s %10s\n", "", "lock s", "NANO s", "phase us", "freq ppb");
    QJsonArray results;
    const std::string only = parser.value(QStringLiteral("only")).toStdString();
    for (const Row& row : rows()) {
        if (row.name.find(only) == std::string::npos)
            continue;
        const Outcome outcome = runRow(row, hours, seeds);
        std::printf("%s\n", row.name.c_str());
        print("ours", outcome.ours);
        if (row.bounded)
            print("limit (optimal filter)", outcome.limit);
        print("goal", row.goal);
        if (!row.failover && !row.world.learned)
            print("field, newest", row.field);
        std::printf("  false unlocks %.0f", outcome.ours.unlocks);
        if (row.bounded)
            std::printf(", worst seed's phase %.2f times the limit", outcome.phaseRatioWorst);
        std::printf("\n");
        std::fflush(stdout);
        QJsonObject result{{QStringLiteral("scenario"), QString::fromStdString(row.name)},
                           {QStringLiteral("ours"), json(outcome.ours)},
                           {QStringLiteral("goal"), json(row.goal)},
                           {QStringLiteral("false_unlocks"), outcome.ours.unlocks}};
        if (row.bounded)
            result.insert(QStringLiteral("limit"), json(outcome.limit));
        results.append(result);
    }
    const QString file = parser.value(QStringLiteral("json"));
    if (!file.isEmpty()) {
        QFile out(file);
        const QByteArray bytes = QJsonDocument(results).toJson();
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
            std::fprintf(stderr, "bench_discipline: cannot write %s: %s\n", qPrintable(file),
                         qPrintable(out.errorString()));
            return 2;
        }
    }
    return 0;
}
