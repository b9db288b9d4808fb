// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real `dantesync analyze` on a long recording: 20 hosts, once a second, 1 GiB (some 70 days). Prints seconds,
// MiB/s and the peak of its resident memory beside the limits. `--mib N`: a smaller one.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <sys/resource.h>

namespace {

constexpr double secondsAllowedAGib = 60;
constexpr double mibAllowed = 200;
constexpr int hostCount = 20;
constexpr qint64 mebibyte = qint64{1} << 20;

void appendNumber(QByteArray& out, double value) {
    char text[32];
    const int size = std::snprintf(text, sizeof text, ",%.4f", value);
    out.append(text, size);
}

/// Clocks that wander by some µs a second, with outages and a jump now and then; never the same line twice.
bool generate(const QString& path, qint64 bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal;
    std::array<double, hostCount> offsets{};
    std::array<int, hostCount> away{};
    QByteArray block = "timestamp,reference_host";
    for (int h = 0; h < hostCount; ++h)
        block += ",host" + QByteArray::number(h);
    block += ",max_diff_ms,min_diff_ms,spread_ms\n";
    qint64 written = 0;
    for (qint64 second = 0; written < bytes; ++second) {
        block += QByteArray::number(1'700'000'000 + second) + ",master";
        double low = 1e300;
        double high = -1e300;
        for (std::size_t h = 0; h < hostCount; ++h) {
            offsets[h] = offsets[h] * 0.999 + 0.002 * normal(random);
            if (random() % 100'000 == 0)
                away[h] = 60;
            if (random() % 1'000'000 == 0)
                offsets[h] += 2;
            if (away[h] > 0) {
                --away[h];
                block += ",N/A";
                continue;
            }
            const double shown = offsets[h] + 0.01 * normal(random);
            appendNumber(block, shown);
            low = std::min(low, shown);
            high = std::max(high, shown);
        }
        appendNumber(block, high);
        appendNumber(block, low);
        appendNumber(block, high - low);
        block += '\n';
        if (block.size() >= mebibyte) {
            if (file.write(block) != block.size())
                return false;
            written += block.size();
            block.clear();
        }
    }
    return file.flush();
}

/// Of the children that have ended, in MiB.
double peakOfChildren() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double processorSecondsOfChildren() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

int measure(qint64 mib) {
    const QTemporaryDir folder; // removed at the end
    const QString path = folder.filePath(QStringLiteral("recording.csv"));
    if (!folder.isValid() || !generate(path, mib * mebibyte)) {
        std::fprintf(stderr, "bench_analyze: %lld MiB cannot be written to %s; set TMPDIR to a folder with room\n",
                     static_cast<long long>(mib), qPrintable(folder.path()));
        return 2;
    }
    const double size = static_cast<double>(QFile(path).size()) / mebibyte;
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(DANTESYNC_CLI_PROGRAM), {QStringLiteral("analyze"), path, QStringLiteral("--html"),
                                                          folder.filePath(QStringLiteral("page.html"))});
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() > 1) {
        std::fprintf(stderr, "bench_analyze: dantesync analyze failed\n");
        return 2;
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    const double peak = peakOfChildren();
    const double limit = secondsAllowedAGib * size / 1024;
    std::printf("dantesync analyze, %d hosts, %.0f MiB\n", hostCount, size);
    std::printf("  %-18s %8.1f   limit %6.1f   %s\n", "seconds", seconds, limit, seconds <= limit ? "kept" : "MISSED");
    std::printf("  %-18s %8.1f\n", "processor seconds", processorSecondsOfChildren());
    std::printf("  %-18s %8.1f\n", "MiB/s", size / seconds);
    std::printf("  %-18s %8.1f   limit %6.1f   %s\n", "peak memory, MiB", peak, mibAllowed,
                peak <= mibAllowed ? "kept" : "MISSED");
    return seconds <= limit && peak <= mibAllowed ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures dantesync analyze on a long recording."));
    parser.addHelpOption();
    const QCommandLineOption mib(QStringLiteral("mib"), QStringLiteral("Size of the recording."), QStringLiteral("N"),
                                 QStringLiteral("1024"));
    parser.addOption(mib);
    parser.process(application);
    bool ok = false;
    const qint64 size = parser.value(mib).toLongLong(&ok);
    if (!ok || size < 1 || size > 1'048'576) {
        std::fprintf(stderr, "bench_analyze: --mib takes a whole number from 1 to 1048576\n");
        return 2;
    }
    return measure(size);
}
