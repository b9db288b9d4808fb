// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/charts/made_up_history.h"

#include "shared/fleet/history/history_writer.h"
#include "shared/fleet/history/schema.h"

#include <cmath>

namespace dantesync::test {

using namespace history;

std::string madeUpHostName(int host) {
    return (host < 10 ? "host-0" : "host-") + std::to_string(host);
}

Sample madeUpSample(int host, UnixSeconds time, UnixSeconds end) {
    // Mixed as SplitMix64 does it, so that neighbours have nothing in common.
    auto hash = static_cast<std::uint64_t>(time) * 1024 + static_cast<std::uint64_t>(host);
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9U;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBU;
    hash ^= hash >> 31;
    const double noise = static_cast<double>(hash >> 40) / static_cast<double>(1 << 24) - 0.5;
    const double hours = static_cast<double>(end - time) / 3600.0;
    Sample sample;
    sample.time = time;
    sample.host = madeUpHostName(host);
    const bool inTheGap = host == 3 && hours > 2 && hours < 3;
    sample.reachable = hash % 997 != 0 && !inTheGap;
    if (!sample.reachable)
        return sample;
    const double wander = 15'000 * std::sin(hours * (1.3 + 0.07 * host) + host);
    const double off = host == 5 ? 200'000 * std::exp(-hours / 4) : 0;
    sample.offset = host == 0 ? Nanoseconds{0} : Nanoseconds::fromDouble(wander + off + 12'000 * noise);
    sample.uncertainty = host == 0 ? Nanoseconds{0} : Nanoseconds{20'000};
    sample.drift = Ppm{0.15 * std::cos(hours * 1.7 + host) + 0.05 * noise};
    sample.correction = Ppm{2.0 * host - 50};
    sample.mode = Mode::Nano;
    return sample;
}

namespace {

/// Minutes and hours of the time of which the seconds are gone, from every tenth second.
bool writePoints(Database& database, HostIds& ids, const MadeUpHistory& wanted, UnixSeconds until) {
    for (int host = 0; host < wanted.hosts; ++host) {
        const auto id = ids.idOf(database, madeUpHostName(host));
        if (!id)
            return false;
        for (UnixSeconds hour = wanted.end - wanted.hours * 3600; hour < until; hour += 3600) {
            std::vector<StoredSample> samples;
            for (UnixSeconds time = hour; time < hour + 3600; time += 10)
                samples.push_back(stored(madeUpSample(host, time, wanted.end)));
            for (const Point& minute : pointsOf(samples, 60))
                if (!writePoint(database, Table::Minute, *id, minute))
                    return false;
            for (const Point& whole : pointsOf(samples, 3600))
                if (!writePoint(database, Table::Hour, *id, whole))
                    return false;
        }
    }
    return true;
}

bool writeSeconds(Database& database, HostIds& ids, const MadeUpHistory& wanted, UnixSeconds from) {
    for (int host = 0; host < wanted.hosts; ++host) {
        const auto id = ids.idOf(database, madeUpHostName(host));
        if (!id)
            return false;
        std::vector<StoredSample> minute;
        for (UnixSeconds time = from; time < wanted.end; ++time) {
            minute.push_back(stored(madeUpSample(host, time, wanted.end)));
            if (!writeSample(database, *id, minute.back()))
                return false;
            if (time % 60 != 59)
                continue;
            for (const Point& point : pointsOf(minute, 60))
                if (!writePoint(database, Table::Minute, *id, point))
                    return false;
            minute.clear();
        }
    }
    return true;
}

} // namespace

bool writeHistory(const MadeUpHistory& wanted) {
    {
        Database database;
        HostIds ids;
        const UnixSeconds seconds = wanted.end - wanted.secondsHours * 3600;
        if (!database.open(QString::fromStdString(wanted.path), Database::Access::Write) || !bringUpToDate(database) ||
            database.run("pragma synchronous = off") == nullptr || database.run("begin") == nullptr ||
            !writePoints(database, ids, wanted, seconds) || !writeSeconds(database, ids, wanted, seconds) ||
            database.run("commit") == nullptr)
            return false;
    }
    HistoryOptions options;
    options.path = wanted.path;
    auto writer = HistoryWriter::open(options);
    if (!writer)
        return false;
    const auto mark = [&](UnixSeconds ago, const char* host, const char* kind, const char* text) {
        return (*writer)->mark({wanted.end - ago, host, kind, text}).ok();
    };
    return mark(10'800, "host-03", "offline", "no answer") && mark(7'200, "host-03", "online", "answers again") &&
           mark(5'000, "", "grandmaster_changed", "001dc1fffe010203, was 001dc1fffe0a0b0c") &&
           mark(420, "", "note", "doors open") && mark(415, "host-05", "mode", "NANO, was LOCKED");
}

} // namespace dantesync::test
