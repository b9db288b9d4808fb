// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/findings.h"

#include "app/cli/analyze/common_motion.h"
#include "app/demo/columns.h"
#include "shared/math/theil_sen.h"
#include "shared/model/utf8.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace dantesync::analyze {
namespace {

std::string times(std::uint64_t count) {
    return count == 1 ? "once" : std::to_string(count) + " times";
}

std::string percent(std::uint64_t part, std::uint64_t whole) {
    const double share = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return (share < 0.01 ? "less than 0.01" : text::number(share, share < 1 ? 2 : 1)) + " %";
}

std::string outageWords(const Outages& outages) {
    std::string out = times(outages.count) + ", " + text::duration(outages.total) + " in all";
    if (outages.count > 1)
        out += ", the longest " + text::duration(outages.longest);
    return out + (outages.count > 1 ? " from " : " at ") + moment(outages.longestBegin);
}

/// Something pulls the clock one way, something else sets it back: as far as the one goes, the other returns.
bool isSawtooth(const HostReport& host) {
    const auto& steps = host.steps;
    if (steps.count() < 4 || host.series.bins.empty())
        return false;
    const double stepped = steps.upSum + steps.downSum;
    const double oneWay = static_cast<double>(std::max(steps.up, steps.down)) / static_cast<double>(steps.count());
    const double moved = host.series.bins.back().mean() - host.series.bins.front().mean();
    const double ramp = moved - stepped;
    return oneWay >= 0.8 && ramp * stepped < 0 && std::abs(ramp) > 0.5 * std::abs(stepped) &&
           std::abs(ramp) < 2 * std::abs(stepped);
}

bool isToAndFro(const HostReport& host) {
    const auto& steps = host.steps;
    return steps.up >= 2 && steps.down >= 2 && std::max(steps.up, steps.down) <= 2 * std::min(steps.up, steps.down) &&
           std::abs(steps.upSum + steps.downSum) < 0.5 * steps.upSum;
}

std::string stepWords(const HostReport& host, double duration, bool together) {
    const auto& steps = host.steps;
    const auto largest = std::max_element(steps.largest.begin(), steps.largest.end(), [](const auto& a, const auto& b) {
        return std::abs(a.height) < std::abs(b.height);
    });
    std::string out = "jumped " + times(steps.count()) + ", farthest by " + signedMs(largest->height) + " at " +
                      moment(largest->time);
    if (together)
        return out + ", together with the others";
    if (isSawtooth(host))
        return "sawtooth of " + std::to_string(steps.count()) + " teeth, one in " +
               text::duration(duration / static_cast<double>(steps.count())) + ", up to " +
               plainMs(std::abs(largest->height)) + ": two time services fight over its clock";
    if (isToAndFro(host))
        return out + ", to and fro: two time sources take turns";
    return out;
}

std::string slewWords(const SlewedTeeth& teeth, bool together) {
    return "sawtooth of " + std::to_string(teeth.count) + " teeth without a jump, one in " +
           text::duration(teeth.period) + ", " + plainMs(teeth.height) + " high, slewed by " +
           text::number(teeth.upPpm, 1, true) + " and " + text::number(teeth.downPpm, 1, true) +
           (together ? " ppm, together with the others: two time services pull the reference's clock to and fro"
                     : " ppm: two time services pull its clock to and fro");
}

/// A jump that is more than the quick side of a tooth.
bool hasJumpsBeside(const SlewedTeeth& teeth, const HostReport& host) {
    return std::any_of(host.steps.largest.begin(), host.steps.largest.end(),
                       [&](const auto& step) { return std::abs(step.height) > 1.5 * teeth.height; });
}

bool driftsAway(const HostReport& host, const RecordingReport& report) {
    return host.drift &&
           std::abs(host.drift->ppm) * 1e-3 * report.duration() >= report.thresholds.synced.milliseconds();
}

/// Several times as restless from sample to sample as the others are.
std::optional<double> jitterAgainstOthers(const HostReport& host, const std::vector<HostReport>& all) {
    constexpr double factor = 5;
    constexpr double leastMs = 0.02;
    std::vector<double> others;
    for (const HostReport& other : all)
        if (&other != &host && !other.isReference && other.p95Difference)
            others.push_back(*other.p95Difference);
    if (others.size() < 2 || !host.p95Difference || *host.p95Difference < leastMs ||
        host.steps.count() * 50 > host.samples)
        return std::nullopt;
    const double usual = std::max(*math::median(std::move(others)), 1e-3);
    const double ratio = *host.p95Difference / usual;
    return ratio >= factor ? std::optional(ratio) : std::nullopt;
}

/// More than half of three hosts or more: then it is the reference that is pulled.
bool isSawtoothOfMost(const std::vector<HostReport>& hosts) {
    const auto compared = std::count_if(hosts.begin(), hosts.end(), [](const auto& h) { return !h.isReference; });
    const auto toothed = std::count_if(hosts.begin(), hosts.end(), [](const auto& h) { return h.slewedTeeth; });
    return compared >= 3 && 2 * toothed > compared;
}

void addHostFindings(HostReport& host, const RecordingReport& report, bool together) {
    auto& out = host.findings;
    if (host.samples == 0) {
        out.push_back("never answered");
        return;
    }
    if (host.outages.count > 0)
        out.push_back("offline " + outageWords(host.outages) + (host.outages.isOpen ? ", and at the end" : ""));
    const bool slewed = host.slewedTeeth.has_value();
    const bool sawtooth = slewed || isSawtooth(host);
    if (slewed)
        out.push_back(slewWords(*host.slewedTeeth, isSawtoothOfMost(report.hosts)));
    if (host.steps.count() > 0 && (!slewed || hasJumpsBeside(*host.slewedTeeth, host)))
        out.push_back(stepWords(host, report.duration(), together && !sawtooth));
    if (driftsAway(host, report) && !sawtooth)
        out.push_back("drifts by " + text::number(host.drift->ppm, 3, true) + " ppm, " +
                      plainMs(std::abs(host.drift->ppm) * 3.6) + " an hour" +
                      (together ? ", as the others do" : ": nothing holds its clock"));
    if (const auto ratio = jitterAgainstOthers(host, report.hosts))
        out.push_back("jitters " + text::number(*ratio, 0) + " times as much as the others: look at its link");
    const double synced = report.thresholds.synced.milliseconds();
    if (host.quality == SyncQuality::Synced && host.largest->value >= synced)
        out.push_back("beyond " + plainMs(synced) + " in " + percent(host.drifting + host.erroneous, host.samples) +
                      " of its samples, at worst " + plainMs(host.largest->value) + " at " +
                      moment(host.largest->time));
    if (std::abs(*host.mean) >= synced && host.standardDeviation.value_or(0) < std::abs(*host.mean) / 4 &&
        !driftsAway(host, report))
        out.push_back("steadily " + plainMs(std::abs(*host.mean)) + (*host.mean > 0 ? " ahead" : " behind") +
                      ": held, but at another time than the reference");
}

void addRecordingFindings(RecordingReport& report) {
    auto& out = report.findings;
    if (report.referenceChanges > 0) {
        const ReferenceChange& first = report.firstReferenceChanges.front();
        out.push_back("the reference changed " + times(report.referenceChanges) + ", first from " +
                      printable(first.from) + " to " + printable(first.to) + " at " + moment(first.time) +
                      ": offsets before and after are against different clocks");
    }
    if (report.hosts.size() > 1 && report.nobody.count > 0)
        out.push_back("nobody answered " + outageWords(report.nobody) +
                      ": the network of the recording computer, or the reference");
    if (report.ignoredHosts > 0)
        out.push_back(std::to_string(report.ignoredHosts) + " columns of further hosts were not looked at");
    if (report.gaps.count > 0)
        out.push_back("the recording has gaps: " + outageWords(report.gaps));
    if (report.wentBack > 0)
        out.push_back("timestamps go back " + times(report.wentBack) +
                      ": files overlap, or the recording computer's clock was set");
}

} // namespace

void addFindings(RecordingReport& report) {
    constexpr double windowIntervals = 3;
    const auto steps = commonSteps(report.hosts, windowIntervals * report.interval);
    if (!steps.empty()) {
        const auto& largest = *std::max_element(steps.begin(), steps.end(), [](const auto& a, const auto& b) {
            return std::abs(a.height) < std::abs(b.height);
        });
        report.findings.push_back("all hosts moved together " + times(steps.size()) + ", farthest by " +
                                  signedMs(largest.height) + " at " + moment(largest.time) +
                                  ": the reference or the grandmaster");
    }
    const auto wander = commonWander(report.hosts, report.interval);
    if (wander && steps.empty())
        report.findings.push_back("all hosts moved together, slowly, by up to " + plainMs(*wander) +
                                  ": the reference or the grandmaster");
    for (HostReport& host : report.hosts)
        addHostFindings(host, report, wander || !steps.empty());
    addRecordingFindings(report);
}

std::string verdict(const RecordingReport& report) {
    std::string out = std::to_string(report.hosts.size()) + (report.hosts.size() == 1 ? " host:" : " hosts:");
    const char* separator = " ";
    for (const SyncQuality quality :
         {SyncQuality::Synced, SyncQuality::Drift, SyncQuality::Error, SyncQuality::Offline}) {
        const auto count = std::count_if(report.hosts.begin(), report.hosts.end(),
                                         [quality](const HostReport& host) { return host.quality == quality; });
        if (count == 0)
            continue;
        out += separator + std::to_string(count) + ' ' + std::string(syncQualityName(quality));
        separator = ", ";
    }
    const auto interrupted = std::count_if(report.hosts.begin(), report.hosts.end(), [](const HostReport& host) {
        return host.samples > 0 && host.outages.count > 0;
    });
    if (interrupted > 0)
        out += "; " + std::to_string(interrupted) + " with outages";
    if (report.spread.largest)
        out += "; spread at most " + plainMs(report.spread.largest->value);
    return out;
}

std::string moment(double unixSeconds) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(std::floor(unixSeconds)) * 1000, Qt::UTC);
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString() + " UTC";
}

std::string signedMs(double ms) {
    if (std::abs(ms) >= 1e12)
        return text::number(ms / 1e3, 0, true) + " s";
    return text::offset(Nanoseconds::fromMilliseconds(ms));
}

std::string plainMs(double ms) {
    if (std::abs(ms) >= 1e12)
        return text::number(std::abs(ms) / 1e3, 0) + " s";
    return text::span(Nanoseconds::fromMilliseconds(ms));
}

} // namespace dantesync::analyze
