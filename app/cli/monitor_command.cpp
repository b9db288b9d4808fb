// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/fleet_choice.h"
#include "app/cli/fleet_messages.h"
#include "app/cli/monitor/monitor_session.h"
#include "app/demo/demo_run.h"
#include "app/demo/os_support.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <iostream>

namespace dantesync::cli {
namespace {

constexpr std::int64_t aWeek = 7 * 86'400;
constexpr std::int64_t tenYears = 10 * 366 * std::int64_t{86'400};

constexpr std::array ownOptions{
    Option{"interval", "S", "Seconds from one round to the next: 1 to 604800 (default 1)."},
    Option{"count", "N", "End after so many rounds."},
    Option{"duration", "S", "End after so many seconds."},
    Option{"output", "FILE.csv",
           "Append to this file instead of writing to stdout. Other hosts than the file has begin FILE-2.csv, and so "
           "on."},
    Option{
        "rotate", "day|MB",
        "With --output: a file for each day (FILE-YYYYMMDD.csv, local date), or a new one (FILE-2.csv) after so many "
        "megabytes, 1 to 100000."},
    Option{"history", "FILE|none", "History database to record to (default: one in your data directory)."},
    Option{"json", "", "On stdout a JSON object for each round, in a line, as of snapshot --json."},
};

constexpr auto options = [] {
    std::array<Option, ownOptions.size() + fleetOptions.size()> all{};
    std::copy(fleetOptions.begin(), fleetOptions.end(), std::copy(ownOptions.begin(), ownOptions.end(), all.begin()));
    return all;
}();

int fail(const Error& error) {
    std::cerr << "dantesync monitor: " << error.text() << std::endl;
    return exitNoAnswer;
}

Result<Rotation> rotationFrom(const Arguments& arguments) {
    const auto given = arguments.value("rotate");
    if (!given)
        return Rotation{};
    if (!arguments.has("output"))
        return Error{"needs a file", "--rotate", "give one with --output"};
    if (*given == "day")
        return Rotation{Rotation::By::Day, 0};
    const auto megabytes = arguments.integer("rotate", 1, 100'000);
    if (!megabytes)
        return Error{"'" + *given + "' is not allowed", "--rotate", "give day, or megabytes from 1 to 100000"};
    return Rotation{Rotation::By::Size, **megabytes * 1'000'000};
}

/// Empty: none.
std::string historyFrom(const Arguments& arguments) {
    const std::string given = arguments.value("history").value_or("");
    if (given == "none")
        return {};
    if (!given.empty())
        return given;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder.isEmpty() ? std::string() : (folder + QStringLiteral("/dantesync/history.sqlite")).toStdString();
}

/// A disk may fill up and be emptied again; a folder that is not there would be waited for in vain.
Status checkOutput(const QString& path) {
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const std::string where = "--output " + path.toStdString();
    if (file.isDir())
        return Error{"is a folder", where, "name a file in it"};
    if (!folder.isDir())
        return Error{"there is no folder " + folder.filePath().toStdString(), where, "make it, or name another file"};
    if (file.exists() ? !file.isWritable() : !folder.isWritable())
        return Error{"may not be written", where, "look at the permissions, or name another file"};
    return success();
}

Result<MonitorOptions> optionsFrom(const Arguments& arguments) {
    MonitorOptions out;
    const auto interval = arguments.integer("interval", 1, aWeek);
    if (!interval)
        return interval.error();
    const auto count = arguments.integer("count", 1, std::numeric_limits<std::int64_t>::max());
    if (!count)
        return count.error();
    const auto duration = arguments.integer("duration", 1, tenYears);
    if (!duration)
        return duration.error();
    const auto rotation = rotationFrom(arguments);
    if (!rotation)
        return rotation.error();
    out.poll.interval = std::chrono::seconds((*interval).value_or(1));
    out.poll.query.exchanges = 4;
    out.rounds = (*count).value_or(0);
    out.duration = std::chrono::seconds((*duration).value_or(0));
    out.output = QString::fromStdString(arguments.value("output").value_or(""));
    if (arguments.has("output") && out.output.isEmpty())
        return Error{"names no file", "--output", "write --output FILE.csv"};
    if (const Status writable = checkOutput(out.output); arguments.has("output") && !writable)
        return writable.error();
    out.rotation = *rotation;
    out.json = arguments.has("json");
    out.progress = demo::isTerminal(demo::Stream::ErrorOutput) &&
                   (!out.output.isEmpty() || !demo::isTerminal(demo::Stream::Output));
    out.history = historyFrom(arguments);
    return out;
}

int run(const Arguments& arguments) {
    auto monitor = optionsFrom(arguments);
    if (!monitor)
        return fail(monitor.error());
    const auto choice = chooseFleet(arguments);
    if (!choice)
        return fail(choice.error());
    if (!choice->warning.empty())
        std::cerr << "dantesync monitor: " << choice->warning << std::endl;
    if (const Status askable = checkAnybodyToAsk(*choice); !askable)
        return fail(askable.error());
    if (const Status reference = checkReference(*choice); !reference)
        return fail(reference.error());
    const int exchanges = monitor->poll.query.exchanges;
    monitor->poll.query = choice->query;
    monitor->poll.query.exchanges = exchanges;
    monitor->reference = choice->reference;

    demo::catchInterrupts();
    MonitorSession session(*monitor, std::cout, std::cerr);
    QObject::connect(&session, &MonitorSession::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &session, [&session] {
        if (demo::wasInterrupted())
            session.stop();
    });
    watch.start(std::chrono::milliseconds(100));
    session.start();
    QCoreApplication::exec();
    if (session.exitStatus() == exitNoAnswer)
        fail(noAnswer(choice->query));
    return session.exitStatus();
}

} // namespace

const Command monitorCommand{
    "monitor",
    "Watch the fleet and record it: CSV, and a history",
    "Asks all hosts again and again and writes a line for each round: timestamp (Unix seconds), the reference, every "
    "host's offset against it in ms (N/A when it is offline), largest and smallest of them, and their spread. Lines "
    "are "
    "whole even if it is killed. A full disk is reported and waited out. SIGINT and SIGTERM end it. Exit status 0 when "
    "every host was SYNCED in every round and every row is written, 1 when not, 2 when nothing ever answered.",
    options,
    "dantesync monitor --output show.csv\n"
    "dantesync monitor --interval 10 --duration 7200 --output show.csv --rotate day\n"
    "dantesync monitor --hosts foh=10.77.9.21,10.77.9.22 --count 60 --history none\n"
    "dantesync monitor --json | jq -c '[.timestamp, .spread_us]'",
    run,
};

} // namespace dantesync::cli
