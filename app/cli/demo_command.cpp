// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/demo/demo.h"

#include <QCoreApplication>

#include <array>
#include <iostream>

namespace dantesync::cli {
namespace {

using demo::DemoOptions;
using demo::Failure;

constexpr std::array options{
    Option{"hosts", "N", "Computers that run the service, the master among them: 2 to 100 (default 8)."},
    Option{"duration", "S", "Seconds: 5 to 86400 (default 60)."},
    Option{"keep", "", "Run until ended (Ctrl-C), whatever the duration."},
    Option{"announce", "FILE",
           "Write there, as JSON, where the hosts and their control sockets are; gone when it ends."},
    Option{"headless", "", "No live table: a line on stderr now and then."},
    Option{"json", "", "Print the result as one JSON object."},
    Option{"seed", "N", "Draws other clocks, delays and noise (default 1)."},
    Option{"fail", "WHAT",
           "Make trouble: 'grandmaster' falls silent for the second third of the run; 'master' or 'host' is killed "
           "after a third and started again 2 s later."},
    Option{"failover", "", "At half time another grandmaster takes over, with another time base, 3 ppm apart."},
};

Result<Failure> failureFrom(const Arguments& arguments) {
    const std::string word = arguments.value("fail").value_or("");
    if (word.empty() && !arguments.has("fail"))
        return Failure::None;
    if (word == "grandmaster")
        return Failure::Grandmaster;
    if (word == "master")
        return Failure::Master;
    if (word == "host")
        return Failure::Host;
    return Error{"'" + word + "' is not allowed", "--fail", "give grandmaster, master or host"};
}

Result<DemoOptions> optionsFrom(const Arguments& arguments) {
    DemoOptions out;
    const auto hosts = arguments.integer("hosts", 2, 100);
    if (!hosts)
        return hosts.error();
    const auto duration = arguments.integer("duration", 5, 86'400);
    if (!duration)
        return duration.error();
    const auto seed = arguments.integer("seed", 0, std::numeric_limits<std::int64_t>::max());
    if (!seed)
        return seed.error();
    const auto failure = failureFrom(arguments);
    if (!failure)
        return failure.error();
    out.hosts = static_cast<int>((*hosts).value_or(out.hosts));
    out.duration = std::chrono::seconds((*duration).value_or(out.duration.count()));
    out.seed = static_cast<std::uint64_t>((*seed).value_or(1));
    out.failure = *failure;
    out.keep = arguments.has("keep");
    out.announceFile = arguments.value("announce").value_or("");
    out.failover = arguments.has("failover");
    out.headless = arguments.has("headless");
    out.json = arguments.has("json");
    return out;
}

int run(const Arguments& arguments) {
    const auto demoOptions = optionsFrom(arguments);
    if (!demoOptions) {
        std::cerr << "dantesync demo: " << demoOptions.error().text() << std::endl;
        return exitNoAnswer;
    }
    const QString program =
        QCoreApplication::applicationDirPath() + QStringLiteral("/dantesyncd" DANTESYNC_EXECUTABLE_SUFFIX);
    return demo::runDemo(*demoOptions, program);
}

} // namespace

const Command demoCommand{
    "demo",
    "A virtual LAN on this computer, to see it all work",
    "Runs a Dante grandmaster emulator, a UTC reference, and computers that each run the real service on a bad "
    "virtual clock of their own (up to ±100 ppm and ±300 ms off), all on this computer's loopback. Shows how they "
    "converge, and at the end how far apart they truly are. Nothing touches this computer's clock, no privilege is "
    "needed, and nothing is left behind. Exit status 0 only when all are locked and within 100 µs of each other by "
    "truth.",
    options,
    "dantesync demo\n"
    "dantesync demo --hosts 4 --duration 30 --seed 7\n"
    "dantesync demo --fail grandmaster --duration 90\n"
    "dantesync demo --failover --headless --json",
    run,
};

} // namespace dantesync::cli
