// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/compare/compare_report.h"
#include "app/cli/fleet_choice.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <iostream>

namespace dantesync::cli {
namespace {

constexpr std::array ownOptions{
    Option{"json", "", "One JSON object: the matrix in µs, null for what is not known."},
};

constexpr auto options = withoutReference(ownOptions); // here everybody is held against everybody

int fail(const Error& error) {
    std::cerr << "dantesync compare: " << error.text() << std::endl;
    return exitNoAnswer;
}

int run(const Arguments& arguments) {
    const auto choice = chooseFleet(arguments);
    if (!choice)
        return fail(choice.error());
    if (!choice->warning.empty())
        std::cerr << "dantesync compare: " << choice->warning << std::endl;
    if (choice->query.hosts.empty() && choice->query.discoverAt.empty())
        return fail({"there is nobody to ask", {}, "name hosts with --hosts, or in the configuration's fleet section"});
    const fleet::PairMatrix matrix = fleet::comparePairs(fleet::askFleet(choice->query));
    if (arguments.has("json"))
        std::cout << compareJson(matrix, QDateTime::currentSecsSinceEpoch()).toStdString() << std::flush;
    else
        std::cout << compareText(matrix, Style::forOutput()) << std::flush;
    if (matrix.answered == 0)
        return fail({"no host answered",
                     {},
                     "look whether dantesyncd runs there and UDP port " + std::to_string(choice->query.port) +
                         " gets through; name hosts with --hosts"});
    return matrix.allSynced ? exitAllSynced : exitNotSynced;
}

} // namespace

const Command compareCommand{
    "compare",
    "Every host against every other, at one moment",
    "Asks all hosts at the same time and shows the offset of each pair: row minus column, positive when the row's host "
    "is ahead. Below it the spread, and who is off: further than 1 ms from most others. No reference is needed, and of "
    "two hosts alone nobody can tell which is off. Exit status 0 when all answered and every pair is within 1 ms, 1 "
    "when not, 2 when nothing answered.",
    options,
    "dantesync compare\n"
    "dantesync compare --hosts foh=10.77.9.21,10.77.9.22,10.77.9.23\n"
    "dantesync compare --json | jq .spread_us",
    run,
};

} // namespace dantesync::cli
