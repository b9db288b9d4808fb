// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/assessment.h"

#include <algorithm>

namespace dantesync::fleet {
namespace {

bool isMaster(const HostReading& reading) {
    return reading.precise && reading.precise->role == static_cast<std::uint8_t>(wire::time_query::Role::Master);
}

bool isMeant(std::string_view text, const HostReading& reading) {
    if (means(text, reading.host))
        return true;
    return reading.endpoint && (text == reading.endpoint->address.toString() || text == reading.endpoint->toString());
}

std::optional<std::size_t> find(const std::vector<HostReading>& readings, std::string_view text) {
    const auto found =
        std::find_if(readings.begin(), readings.end(), [&](const HostReading& r) { return isMeant(text, r); });
    if (found == readings.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - readings.begin());
}

std::optional<bool> sameGrandmaster(const HostReading& a, const HostReading& b) {
    const auto uuidA = a.basic ? a.basic->grandmaster() : std::nullopt;
    const auto uuidB = b.basic ? b.basic->grandmaster() : std::nullopt;
    if (!uuidA || !uuidB)
        return std::nullopt;
    return *uuidA == *uuidB;
}

bool isPrecise(const HostReading& reading) {
    return !reading.exchanges.empty() && reading.exchanges.front().precise;
}

Method methodOf(Weight weight, bool precise) {
    if (weight == Weight::Both)
        return Method::Combined;
    if (weight == Weight::CommonView)
        return Method::CommonView;
    return precise ? Method::TwoWay : Method::Midpoint;
}

void compare(HostAssessment& host, const HostReading& reference) {
    const HostReading& reading = host.reading;
    host.sameGrandmaster = sameGrandmaster(reading, reference);
    const auto pair = comparePair(reading, reference);
    if (!pair)
        return;
    host.offset = pair->best;
    host.method = pair->method;
    host.twoWay = pair->twoWay;
    host.commonView = pair->commonView;
    host.otherTimeBase = host.sameGrandmaster == true && !host.commonView && !reading.grandmasterViews.empty() &&
                         !reference.grandmasterViews.empty();
    host.calibration = pair->calibration;
    host.calibrated = pair->calibrated;
    host.viewsDisagree = pair->viewsDisagree;
}

void assessHost(HostAssessment& host, const HostReading* reference, const QualityThresholds& thresholds) {
    const HostReading& reading = host.reading;
    for (const Exchange& exchange : reading.exchanges)
        host.roundTrip = std::min(host.roundTrip.value_or(exchange.roundTrip()), exchange.roundTrip());
    if (!reading.answered()) {
        host.quality = SyncQuality::Offline;
        return;
    }
    if (host.isReference) {
        host.offset = Comparison{};
        host.method = Method::Reference;
        host.sameGrandmaster = sameGrandmaster(reading, reading);
    } else if (reference != nullptr && reference->answered()) {
        compare(host, *reference);
    }
    if (host.offset)
        host.quality = syncQuality(host.offset->offset, thresholds);
}

std::optional<Nanoseconds> spreadOf(const std::vector<HostAssessment>& hosts) {
    std::optional<Nanoseconds> smallest;
    std::optional<Nanoseconds> largest;
    for (const HostAssessment& host : hosts) {
        if (!host.offset)
            continue;
        smallest = std::min(smallest.value_or(host.offset->offset), host.offset->offset);
        largest = std::max(largest.value_or(host.offset->offset), host.offset->offset);
    }
    if (!smallest)
        return std::nullopt;
    return *largest - *smallest;
}

} // namespace

std::string_view methodName(Method method) {
    switch (method) {
    case Method::Reference:
        return "reference";
    case Method::Midpoint:
        return "midpoint";
    case Method::TwoWay:
        return "two_way";
    case Method::CommonView:
        return "common_view";
    case Method::Combined:
        return "combined";
    }
    return "midpoint";
}

std::optional<PairOffset> comparePair(const HostReading& host, const HostReading& reference) {
    auto twoWay = compareAtEpoch(host.atEpoch, reference.atEpoch);
    if (!twoWay)
        twoWay = compareTwoWay(host.exchanges, reference.exchanges);
    if (!twoWay)
        return std::nullopt;
    const auto view = compareCommonView(host.grandmasterViews, reference.grandmasterViews, *twoWay);
    PairOffset pair;
    pair.twoWay = *twoWay;
    if (view && host.views && reference.views)
        pair.calibration = calibrate(*host.views, *reference.views);
    const Combination combination = combine(*twoWay, view, pair.calibration);
    pair.best = combination.offset;
    pair.method = methodOf(combination.weight, isPrecise(host) && isPrecise(reference));
    pair.commonView = view ? std::optional(view->comparison()) : std::nullopt;
    pair.calibrated = combination.calibrated;
    pair.viewsDisagree = combination.disagree;
    return pair;
}

PairOffset PairOffset::reversed() const {
    PairOffset other = *this;
    other.best.offset = -best.offset;
    other.twoWay.offset = -twoWay.offset;
    if (commonView)
        other.commonView->offset = -commonView->offset;
    if (calibration)
        other.calibration->offset = -calibration->offset;
    if (calibrated)
        other.calibrated->offset = -calibrated->offset;
    return other;
}

bool FleetAssessment::allSynced() const {
    return !hosts.empty() && std::all_of(hosts.begin(), hosts.end(), [](const HostAssessment& host) {
        return host.quality == SyncQuality::Synced;
    });
}

std::optional<std::size_t> chooseReference(const std::vector<HostReading>& readings, const ReferenceChoice& choice) {
    if (!choice.wanted.empty())
        return find(readings, choice.wanted);
    if (std::count_if(readings.begin(), readings.end(), isMaster) == 1) {
        const auto master = std::find_if(readings.begin(), readings.end(), isMaster);
        return static_cast<std::size_t>(master - readings.begin());
    }
    if (!choice.hint.empty()) {
        const auto hinted = find(readings, choice.hint);
        if (hinted && readings[*hinted].answered())
            return hinted;
    }
    const auto first =
        std::find_if(readings.begin(), readings.end(), [](const HostReading& r) { return r.answered(); });
    if (first == readings.end())
        return std::nullopt;
    return static_cast<std::size_t>(first - readings.begin());
}

FleetAssessment assess(std::vector<HostReading> readings, const ReferenceChoice& choice,
                       const QualityThresholds& thresholds) {
    FleetAssessment fleet;
    fleet.reference = chooseReference(readings, choice);
    const HostReading* reference = fleet.reference ? &readings[*fleet.reference] : nullptr;
    if (!choice.wanted.empty() && reference == nullptr)
        fleet.referenceProblem = "the reference " + choice.wanted + " is not among the hosts";
    else if (reference == nullptr)
        fleet.referenceProblem = "no host answered";
    else if (!reference->answered())
        fleet.referenceProblem = "the reference " + reference->host.name + " did not answer";
    else if (reference->exchanges.empty())
        fleet.referenceProblem = "the reference " + reference->host.name + " answered with a time that is none";

    for (std::size_t i = 0; i < readings.size(); ++i) {
        HostAssessment host;
        host.reading = readings[i];
        host.isReference = fleet.reference == i;
        assessHost(host, reference, thresholds);
        fleet.answered += host.reading.answered() ? 1U : 0U;
        fleet.hosts.push_back(std::move(host));
    }
    fleet.spread = spreadOf(fleet.hosts);
    return fleet;
}

} // namespace dantesync::fleet
