// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/fleet_choice.h"
#include "app/cli/fleet_messages.h"
#include "app/cli/snapshot_json.h"
#include "app/cli/snapshot_text.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <iostream>

namespace dantesync::cli {
namespace {

constexpr std::array sampleRates{44'100, 48'000, 88'200, 96'000, 192'000};

constexpr std::array ownOptions{
    Option{"brief", "", "A line for each host."},
    Option{"json", "", "One JSON object; offsets in µs, null for what is not known."},
    Option{"sample-rate", "HZ",
           "Express drift in samples at this rate: 44100, 48000, 88200, 96000 or 192000 (default 48000)."},
};

constexpr auto options = [] {
    std::array<Option, fleetOptions.size() + ownOptions.size()> all{};
    std::copy(ownOptions.begin(), ownOptions.end(), std::copy(fleetOptions.begin(), fleetOptions.end(), all.begin()));
    return all;
}();

Result<int> sampleRateFrom(const Arguments& arguments) {
    const auto rate = arguments.integer("sample-rate", 1, 1'000'000);
    if (rate && !*rate)
        return 48'000;
    if (rate && std::find(sampleRates.begin(), sampleRates.end(), **rate) != sampleRates.end())
        return static_cast<int>(**rate);
    return Error{"'" + *arguments.value("sample-rate") + "' is not allowed", "--sample-rate",
                 "give 44100, 48000, 88200, 96000 or 192000"};
}

int fail(const Error& error) {
    std::cerr << "dantesync snapshot: " << error.text() << std::endl;
    return exitNoAnswer;
}

int exitStatus(const fleet::FleetAssessment& fleet) {
    if (fleet.answered == 0)
        return exitNoAnswer;
    return fleet.allSynced() ? exitAllSynced : exitNotSynced;
}

int run(const Arguments& arguments) {
    const auto sampleRate = sampleRateFrom(arguments);
    if (!sampleRate)
        return fail(sampleRate.error());
    const auto choice = chooseFleet(arguments);
    if (!choice)
        return fail(choice.error());
    if (!choice->warning.empty())
        std::cerr << "dantesync snapshot: " << choice->warning << std::endl;
    if (const Status askable = checkAnybodyToAsk(*choice); !askable)
        return fail(askable.error());
    if (const Status reference = checkReference(*choice); !reference)
        return fail(reference.error());

    const fleet::FleetAssessment fleet = fleet::assess(fleet::askFleet(choice->query), choice->reference);
    const SnapshotContext context{*sampleRate, QDateTime::currentSecsSinceEpoch()};
    if (arguments.has("json"))
        std::cout << snapshotJson(fleet, context).toStdString() << std::flush;
    else if (arguments.has("brief"))
        std::cout << briefSnapshotText(fleet, context, Style::forOutput()) << std::flush;
    else
        std::cout << snapshotText(fleet, context, Style::forOutput()) << std::flush;
    if (fleet.answered == 0)
        fail(noAnswer(choice->query));
    return exitStatus(fleet);
}

} // namespace

const Command snapshotCommand{
    "snapshot",
    "How far apart the clocks of the network are, right now",
    "Asks all hosts at the same time and reports each against the reference: sync quality, offset and its "
    "uncertainty, mode, drift, grandmaster and NTP. SYNCED is below 1 ms, DRIFT up to 5 ms, ERROR beyond, OFFLINE no "
    "answer. Offsets are host minus reference: positive is ahead.",
    options,
    "dantesync snapshot\n"
    "dantesync snapshot --brief --reference master\n"
    "dantesync snapshot --hosts foh=10.77.9.21,10.77.9.22 --sample-rate 96000\n"
    "dantesync snapshot --json --timeout 300 | jq '.hosts[] | {name, offset_us}'",
    run,
};

} // namespace dantesync::cli
