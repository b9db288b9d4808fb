// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the desktop costs with 50 hosts and a day of history: how soon it is useful, how smooth the charts are, how much
// processor and memory it takes. The hosts answer on loopback from this process; the application runs in a child of it,
// on a display of its own (with_display.sh). --soak: eight hours of rounds, without growth.
#include "shared/fleet/observer_time.h"
#include "tests/bench/desktop_run.h"
#include "tests/desktop/charts/made_up_history.h"
#include "tests/support/many_responders.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QProcess>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace dantesync;
using namespace dantesync::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* childWord = "--child";

/// FOLDER PORT HOSTS STARTED SECONDS
int runChild(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    desktop::Options options;
    options.control = u"none"_s;
    options.dataFolder = arguments[2];
    options.theme = u"light"_s;
    options.page = u"lan"_s;
    const int hosts = arguments[4].toInt();
    options.reference = QString::fromStdString(madeUpHostName(0));
    for (int i = 0; i < hosts; ++i)
        options.hosts.append(u"%1=127.90.%2.%3:%4"_s.arg(QString::fromStdString(madeUpHostName(i)))
                                 .arg(i / 250)
                                 .arg(i % 250 + 1)
                                 .arg(arguments[3]));
    const DesktopFigures f = runDesktop(options, hosts, arguments[5].toLongLong(), arguments[6].toInt());
    std::printf("%f %f %f %f %f %f %f %f\n", f.tableMs, f.chartMs, f.panP50Ms, f.panP95Ms, f.openPercent,
                f.tablePercent, f.hiddenPercent, f.memoryMiB);
    return 0;
}

int runSoak(int argc, char* argv[], int hosts, int hours) {
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QTemporaryDir folder;
    desktop::Options options;
    options.control = u"none"_s;
    options.dataFolder = folder.path();
    options.hosts = {u"nobody=127.0.0.1:9"_s};
    return soakDesktop(options, hosts, hours) ? 0 : 1;
}

/// A figure beside its limit.
bool tell(const char* words, double value, double limit, const char* unit) {
    const bool holds = value >= 0 && value < limit;
    std::printf("  %-48s %8.1f %-4s limit %6.1f %-4s %s\n", words, value, unit, limit, unit,
                holds ? "holds" : "DOES NOT HOLD");
    return holds;
}

bool report(const QByteArray& answer) {
    const QList<QByteArray> words = answer.simplified().split(' ');
    if (words.size() != 8)
        return false;
    const auto figure = [&](int i) { return words[i].toDouble(); };
    std::printf("  %-48s %8.1f ms\n", "start to the table of all hosts", figure(0));
    bool good = tell("start to the table and the charts, painted", figure(1), 500, "ms");
    std::printf("  %-48s %8.1f ms\n", "frame while panning 24 h, p50", figure(2));
    good = tell("frame while panning 24 h, p95", figure(3), 33, "ms") && good;
    good = tell("processor, charts open", figure(4), 5, "%") && good;
    good = tell("processor, table open", figure(5), 5, "%") && good;
    good = tell("processor, hidden", figure(6), 0.5, "%") && good;
    return tell("resident memory", figure(7), 200, "MiB") && good;
}

int measure(int hosts, int seconds) {
    const QTemporaryDir folder;
    MadeUpHistory history;
    history.path = folder.filePath(u"history.sqlite"_s).toStdString();
    history.hosts = hosts;
    history.end = QDateTime::currentSecsSinceEpoch() / 60 * 60;
    ManyResponders responders;
    if (!writeHistory(history) || !responders.start()) {
        std::fprintf(stderr, "no history, or no UDP port is free\n");
        return 1;
    }
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QString::fromLatin1(childWord), folder.path(), QString::number(responders.port()),
                 QString::number(hosts), QString::number(fleet::observerNow().ns), QString::number(seconds)});
    if (!child.waitForFinished(-1) || child.exitCode() != 0) {
        std::fprintf(stderr, "the application ended early\n");
        return 1;
    }
    std::printf("Desktop with %d hosts at 1 Hz and %d h of history\n\n", hosts, history.hours);
    return report(child.readAllStandardOutput()) ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc == 7 && std::strcmp(argv[1], childWord) == 0)
        return runChild(argc, argv);
    int hosts = 0;
    int hours = 0;
    {
        QCoreApplication application(argc, argv);
        QCommandLineParser parser;
        parser.setApplicationDescription(u"What the desktop costs with a large fleet and a day of history"_s);
        parser.addHelpOption();
        const QCommandLineOption hostsOption(u"hosts"_s, u"Hosts."_s, u"N"_s, u"50"_s);
        const QCommandLineOption secondsOption(u"seconds"_s, u"How long to look at the processor."_s, u"S"_s, u"15"_s);
        const QCommandLineOption soakOption(u"soak"_s, u"Hours of rounds in accelerated time instead."_s);
        const QCommandLineOption hoursOption(u"hours"_s, u"Of the soak."_s, u"H"_s, u"8"_s);
        parser.addOptions({hostsOption, secondsOption, soakOption, hoursOption});
        parser.process(application);
        hosts = std::clamp(parser.value(hostsOption).toInt(), 1, 500);
        if (!parser.isSet(soakOption))
            return measure(hosts, std::clamp(parser.value(secondsOption).toInt(), 2, 3600));
        hours = std::clamp(parser.value(hoursOption).toInt(), 1, 1000);
    }
    return runSoak(argc, argv, hosts, hours);
}
