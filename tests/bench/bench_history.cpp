// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history of a fleet of 50 for 30 days: how large its file is, and how long a question takes. The tables are filled
// in the order in which a recording fills them (all hosts of a minute, then the next minute), since that order decides
// how full the file's pages are.
#include "shared/fleet/history/history_reader.h"
#include "shared/fleet/history/history_writer.h"
#include "shared/fleet/history/schema.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace dantesync;
using namespace dantesync::history;

namespace {

constexpr UnixSeconds end = 1'700'006'400; // a whole hour
constexpr std::int64_t day = 86'400;
constexpr double sizeLimitMiB = 500;
constexpr double queryLimitMs = 100;

std::string hostName(int host) {
    return "host-" + std::to_string(host);
}

/// A second of a locked host: 40 µs of noise on its offset, and now and then no answer.
Sample sampleAt(UnixSeconds time, int host, std::mt19937& random) {
    Sample sample;
    sample.time = time;
    sample.host = hostName(host);
    sample.reachable = random() % 1000 != 0;
    if (!sample.reachable)
        return sample;
    std::normal_distribution<double> noise(30'000.0 * host, 40'000.0);
    sample.offset = Nanoseconds::fromDouble(noise(random));
    sample.uncertainty = Nanoseconds{60'000 + static_cast<std::int64_t>(random() % 90'000)};
    sample.drift = Ppm{static_cast<double>(random() % 1000) / 1000.0 - 0.5};
    sample.correction = Ppm{2.0 * host - 50 + static_cast<double>(random() % 100) / 1000.0};
    sample.mode = Mode::Nano;
    return sample;
}

/// Points as they come from such seconds; a few, used again and again.
std::vector<Point> typicalPoints(int host, std::int64_t span, std::mt19937& random) {
    std::vector<Point> out;
    for (int i = 0; i < 20; ++i) {
        std::vector<StoredSample> samples;
        for (std::int64_t second = 0; second < std::min<std::int64_t>(span, 600); ++second)
            samples.push_back(stored(sampleAt(second, host, random)));
        out.push_back(pointsOf(samples, span).front());
    }
    return out;
}

bool fillPoints(Database& database, Table table, int hosts, int days) {
    std::mt19937 random(1);
    std::vector<std::vector<Point>> typical;
    for (int host = 0; host < hosts; ++host)
        typical.push_back(typicalPoints(host, spanOf(table), random));
    HostIds ids;
    for (UnixSeconds time = end - days * day; time < end; time += spanOf(table)) {
        const bool newDay = (end - time) % day == 0;
        if (newDay && database.run("begin") == nullptr)
            return false;
        for (int host = 0; host < hosts; ++host) {
            const auto& points = typical[static_cast<std::size_t>(host)];
            Point point = points[random() % points.size()];
            point.time = time;
            const auto id = ids.idOf(database, hostName(host));
            if (!id || !writePoint(database, table, *id, point))
                return false;
        }
        const bool lastOfDay = (end - time - spanOf(table)) % day == 0;
        if (lastOfDay && database.run("commit") == nullptr)
            return false;
    }
    return true;
}

/// The last hours' seconds, as a recording writes them; it makes their minutes and hours anew.
bool fillSeconds(HistoryWriter& writer, int hosts, std::chrono::hours hours) {
    std::mt19937 random(2);
    std::vector<Sample> batch;
    for (UnixSeconds time = end - std::chrono::seconds(hours).count(); time < end; ++time) {
        for (int host = 0; host < hosts; ++host)
            batch.push_back(sampleAt(time, host, random));
        if (time % 60 == 59) {
            if (const auto written = writer.add(batch); !written) {
                std::fprintf(stderr, "%s\n", written.error().text().c_str());
                return false;
            }
            batch.clear();
        }
    }
    return true;
}

bool fill(const HistoryOptions& options, int hosts, int days) {
    {
        Database database;
        if (!database.open(QString::fromStdString(options.path), Database::Access::Write) || !bringUpToDate(database) ||
            database.run("pragma synchronous = off") == nullptr || !fillPoints(database, Table::Minute, hosts, days) ||
            !fillPoints(database, Table::Hour, hosts, days)) {
            std::fprintf(stderr, "%s\n", database.error().text().c_str());
            return false;
        }
    }
    auto writer = HistoryWriter::open(options);
    if (!writer)
        std::fprintf(stderr, "%s\n", writer.error().text().c_str());
    return writer && fillSeconds(**writer, hosts, options.keepSeconds);
}

struct Question {
    const char* words;
    std::int64_t span;
    std::size_t points;
};

/// Asks for many hosts, each for a range that ends now or a random while ago. False above the limit.
bool ask(HistoryReader& reader, const Question& question, int hosts, int days) {
    std::mt19937 random(3);
    std::vector<double> times;
    std::int64_t step = 0;
    std::size_t points = 0;
    for (int i = 0; i < 41; ++i) {
        const std::int64_t spare = std::max<std::int64_t>(days * day - question.span, 1);
        const UnixSeconds to = i % 2 == 0 ? end : end - static_cast<std::int64_t>(random()) % spare;
        QElapsedTimer timer;
        timer.start();
        const auto series = reader.series(hostName(static_cast<int>(random() % static_cast<unsigned>(hosts))),
                                          {to - question.span, to}, question.points);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        if (!series) {
            std::fprintf(stderr, "%s\n", series.error().text().c_str());
            return false;
        }
        if (i % 2 == 0) {
            step = series->step;
            points = series->points.size();
        }
    }
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    std::printf("  %-22s %6zu %8lld %8zu %10.2f %10.2f %8.0f\n", question.words, question.points,
                static_cast<long long>(step), points, median, times.back(), queryLimitMs);
    return median < queryLimitMs;
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Size and speed of a fleet's history"));
    parser.addHelpOption();
    const QCommandLineOption hostsOption(QStringLiteral("hosts"), QStringLiteral("Hosts."), QStringLiteral("N"),
                                         QStringLiteral("50"));
    const QCommandLineOption daysOption(QStringLiteral("days"), QStringLiteral("Days."), QStringLiteral("N"),
                                        QStringLiteral("30"));
    parser.addOptions({hostsOption, daysOption});
    parser.process(application);
    const int hosts = std::clamp(parser.value(hostsOption).toInt(), 1, 1000);
    const int days = std::clamp(parser.value(daysOption).toInt(), 1, 1000);

    const QTemporaryDir folder;
    HistoryOptions options;
    options.path = folder.filePath(QStringLiteral("history.sqlite")).toStdString();
    options.keepMinutes = std::chrono::hours(24) * (days + 1);
    QElapsedTimer timer;
    timer.start();
    if (!folder.isValid() || !fill(options, hosts, days))
        return 1;
    const double size = static_cast<double>(QFileInfo(QString::fromStdString(options.path)).size()) / 1048576.0;
    std::printf("History of %d hosts, %d days (filled in %.0f s)\n\n", hosts, days,
                static_cast<double>(timer.elapsed()) / 1000);
    std::printf("  size %.0f MiB, limit %.0f MiB\n\n", size, sizeLimitMiB);
    std::printf("  %-22s %6s %8s %8s %10s %10s %8s\n", "one host, over", "asked", "step s", "points", "median ms",
                "worst ms", "limit");
    bool good = size < sizeLimitMiB;
    auto reader = HistoryReader::open(options.path);
    if (!reader)
        return 1;
    for (const Question& question :
         {Question{"10 minutes", 600, 1000}, Question{"1 hour", 3600, 5000}, Question{"6 hours", 6 * 3600, 1000},
          Question{"1 day", day, 2000}, Question{"3.4 days", 295'000, 5000}, Question{"7 days", 7 * day, 1000},
          Question{"30 days", 30 * day, 1000}, Question{"30 days", 30 * day, 100}})
        good = ask(**reader, question, hosts, days) && good;
    return good ? 0 : 1;
}
