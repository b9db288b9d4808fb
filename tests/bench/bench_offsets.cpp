// SPDX-License-Identifier: GPL-3.0-or-later
//
// Is the truth within the stated uncertainty? Virtual hosts, whose offsets are known, compared under load.
#include "tests/support/offset_trial.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace dantesync;
using namespace dantesync::test;

namespace {

constexpr double insideLimitPercent = 95.0;
constexpr Nanoseconds uncertaintyLimit{30'000};

bool holds(const std::vector<Trial>& trials) {
    const OffsetTally combined = tallyOf(trials, &Trial::combined);
    return combined.count > 0 && combined.insidePercent >= insideLimitPercent &&
           combined.uncertaintyMedian < uncertaintyLimit;
}

bool report(const char* title, const std::vector<Trial>& trials) {
    std::printf("  %s\n%s    combined: limits %.0f %% inside, median uncertainty %.0f us: %s\n\n", title,
                tallyTable(trials).c_str(), insideLimitPercent, uncertaintyLimit.microseconds(),
                holds(trials) ? "met" : "NOT MET");
    return holds(trials);
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Compared offsets of virtual hosts against the truth, under load"));
    parser.addHelpOption();
    const auto number = [&](const char* name, const char* words, const char* usual) {
        const QCommandLineOption option(QString::fromLatin1(name), QString::fromLatin1(words), QStringLiteral("N"),
                                        QString::fromLatin1(usual));
        parser.addOption(option);
        return option;
    };
    const auto comparisons = number("comparisons", "End after so many.", "10000");
    const auto hosts = number("hosts", "Virtual hosts, 2 to 100.", "8");
    const auto busy = number("busy", "Processes that only compute, beside them.", "2");
    const auto queries = number("queries", "Queries a second of others.", "2000");
    const auto seed = number("seed", "Of the hosts' clocks and delays.", "1");
    parser.process(application);

    TrialOptions options;
    options.lan.hosts = std::clamp(parser.value(hosts).toInt(), 2, 100);
    options.lan.seed = parser.value(seed).toULongLong();
    options.comparisons = parser.value(comparisons).toULongLong();
    options.busyProcesses = std::clamp(parser.value(busy).toInt(), 0, 100);
    options.queriesPerSecond = std::clamp(parser.value(queries).toInt(), 0, 1'000'000);
    OffsetTrial trial(options, QStringLiteral(DANTESYNC_SERVICE_PROGRAM));
    QObject::connect(&trial, &OffsetTrial::note,
                     [](const QString& words) { std::fprintf(stderr, "  %s\n", qPrintable(words)); });
    QObject::connect(&trial, &OffsetTrial::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    std::printf("Offsets of %d virtual hosts against the first, %d busy processes and %d queries/s beside them\n\n",
                options.lan.hosts, options.busyProcesses, options.queriesPerSecond);
    std::fflush(stdout);
    if (const Status started = trial.start(); !started) {
        std::fprintf(stderr, "%s\n", started.error().text().c_str());
        return 1;
    }
    QCoreApplication::exec();
    if (!trial.failure().empty()) {
        std::fprintf(stderr, "%s\n", trial.failure().c_str());
        return 1;
    }
    const bool watched = report("watched, as monitor and the desktop do", trial.watched());
    const bool asked = report("asked once, as snapshot and compare do", trial.asked());
    return watched && asked ? 0 : 1;
}
