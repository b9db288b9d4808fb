// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/compare/compare_report.h"
#include "app/cli/fleet_choice.h"
#include "app/cli/fleet_messages.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <iostream>

namespace dantesync::cli {
namespace {

constexpr std::array ownOptions{
    Option{"reference", "HOST", "Ask this host too, and show it first. All are held against each other all the same."},
    Option{"json", "", "One JSON object: the matrix in µs, null for what is not known."},
};

constexpr auto options = withoutReference(ownOptions); // the fleet's means something else

int fail(const Error& error) {
    std::cerr << "dantesync compare: " << error.text() << std::endl;
    return exitNoAnswer;
}

void showFirst(std::vector<fleet::HostSpec>& hosts, const std::string& wanted) {
    const auto isWanted = [&](const fleet::HostSpec& host) { return fleet::means(wanted, host); };
    const auto found = std::find_if(hosts.begin(), hosts.end(), isWanted);
    if (found != hosts.end())
        std::rotate(hosts.begin(), found, found + 1);
}

int run(const Arguments& arguments) {
    auto choice = chooseFleet(arguments);
    if (!choice)
        return fail(choice.error());
    if (!choice->warning.empty())
        std::cerr << "dantesync compare: " << choice->warning << std::endl;
    if (const Status askable = checkAnybodyToAsk(*choice); !askable)
        return fail(askable.error());
    if (arguments.has("reference")) {
        if (const Status reference = checkReference(*choice); !reference)
            return fail(reference.error());
        showFirst(choice->query.hosts, choice->reference.wanted);
    }
    const fleet::PairMatrix matrix = fleet::comparePairs(fleet::askFleet(choice->query));
    if (arguments.has("json"))
        std::cout << compareJson(matrix, QDateTime::currentSecsSinceEpoch()).toStdString() << std::flush;
    else
        std::cout << compareText(matrix, Style::forOutput()) << std::flush;
    if (matrix.answered == 0)
        return fail(noAnswer(choice->query));
    if (matrix.hosts.size() < 2)
        return fail({"there is nothing to compare: only one host is there",
                     {},
                     "name more with --hosts, or look at this one with dantesync snapshot"});
    return matrix.allSynced ? exitAllSynced : exitNotSynced;
}

} // namespace

const Command compareCommand{
    "compare",
    "Every host against every other, at one moment",
    "Asks all hosts at the same time and shows the offset of each pair: row minus column, positive when the row's host "
    "is ahead. Below it the spread, and who is off: further than 1 ms from most others. No reference is needed, and of "
    "two hosts alone nobody can tell which is off. Exit status 0 when all answered and every pair is within 1 ms, 1 "
    "when not, 2 when nothing answered or there is only one host.",
    options,
    "dantesync compare\n"
    "dantesync compare --hosts foh=10.77.9.21,10.77.9.22,10.77.9.23\n"
    "dantesync compare --json | jq .spread_us",
    run,
};

} // namespace dantesync::cli
