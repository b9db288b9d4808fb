// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/event_explanations.h"

#include "app/desktop/presenters/offset_jumps.h"
#include "app/desktop/presenters/words.h"
#include "shared/model/mode.h"

#include <algorithm>
#include <set>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t togetherSeconds = 10; ///< rounds are a second apart, and a silent host is asked again first
constexpr std::int64_t causeSeconds = 20;
constexpr double jitterFloor = 20'000; ///< ns: below it nobody is worth a word
constexpr double jitterRatio = 5;
constexpr std::size_t fewestPoints = 10;
constexpr std::size_t fewestTeeth = 3;

QStringList sorted(const std::set<QString>& hosts) {
    return {hosts.begin(), hosts.end()};
}

bool isEnough(std::size_t hosts, std::size_t known) {
    return hosts >= 3 ? 2 * hosts > known : hosts == 2 && known == 2;
}

bool unlocks(const EventRecord& event) {
    if (event.kind != "mode"_L1)
        return false;
    bool lost = false;
    bool wasLocked = false;
    for (const Mode mode : {Mode::Init, Mode::Acq, Mode::NtpOnly})
        lost = lost || event.text.startsWith(toQString(modeName(mode)));
    for (const Mode mode : {Mode::Lock, Mode::Nano})
        wasLocked = wasLocked || event.text.endsWith(u"was "_s + toQString(modeName(mode)));
    return lost && wasLocked;
}

/// The service told of an event of one of @p kinds at about that time.
bool tellsOf(std::initializer_list<EventKind> kinds, const std::vector<EventRecord>& events, std::int64_t time) {
    return std::any_of(events.begin(), events.end(), [&](const EventRecord& event) {
        const auto kind = eventKindFromName(event.kind.toStdString());
        return kind && std::find(kinds.begin(), kinds.end(), *kind) != kinds.end() &&
               std::abs(event.time - time) <= causeSeconds;
    });
}

/// The service did, or a host names another one.
bool tellsOfGrandmaster(const std::vector<EventRecord>& events, std::int64_t time) {
    return tellsOf({EventKind::GrandmasterChanged, EventKind::GrandmasterRestarted}, events, time) ||
           std::any_of(events.begin(), events.end(), [&](const EventRecord& event) {
               return event.kind == "grandmaster"_L1 && std::abs(event.time - time) <= causeSeconds;
           });
}

bool tellsOfStep(const std::vector<EventRecord>& events, std::int64_t time) {
    return tellsOf({EventKind::ClockStepped, EventKind::ForeignStep, EventKind::DateChanged}, events, time);
}

/// Bursts of events that @p which says yes to: each host once, all within togetherSeconds of the first.
template<class Which>
std::vector<Explanation> bursts(const std::vector<EventRecord>& events, Pattern pattern, std::size_t known,
                                Which which) {
    std::vector<Explanation> out;
    for (std::size_t i = 0; i < events.size();) {
        if (!which(events[i])) {
            ++i;
            continue;
        }
        std::set<QString> hosts;
        const std::int64_t from = events[i].time;
        std::int64_t to = from;
        for (; i < events.size() && events[i].time - from <= togetherSeconds; ++i) {
            if (!which(events[i]))
                continue;
            hosts.insert(events[i].host);
            to = events[i].time;
        }
        const bool few = pattern == Pattern::SilentTogether && hosts.size() >= 3; // of many, three are enough
        if (few || isEnough(hosts.size(), known))
            out.push_back({pattern, from, to, sorted(hosts), std::nullopt, tellsOfGrandmaster(events, from),
                           hosts.size() >= known});
    }
    return out;
}

std::vector<Explanation> commonMoves(const std::vector<OffsetTrack>& tracks, const std::vector<EventRecord>& events) {
    struct Move {
        OffsetJump jump;
        QString host;
    };
    std::vector<Move> moves;
    std::int64_t step = 1;
    for (const OffsetTrack& track : tracks) {
        step = std::max(step, track.step);
        for (const OffsetJump& jump : track.jumps)
            moves.push_back({jump, track.host});
    }
    std::sort(moves.begin(), moves.end(), [](const Move& a, const Move& b) { return a.jump.time < b.jump.time; });
    std::vector<Explanation> out;
    for (std::size_t i = 0; i < moves.size();) {
        const Move& first = moves[i];
        std::set<QString> hosts;
        double sum = 0;
        std::size_t k = i;
        for (; k < moves.size() && moves[k].jump.time - first.jump.time <= std::max(togetherSeconds, step); ++k) {
            const double ratio = moves[k].jump.height / first.jump.height;
            if (ratio > 0.5 && ratio < 2.0 && hosts.insert(moves[k].host).second)
                sum += moves[k].jump.height;
        }
        if (hosts.size() >= 3 && isEnough(hosts.size(), tracks.size())) {
            out.push_back({Pattern::MovedTogether, first.jump.time, moves[k - 1].jump.time, sorted(hosts),
                           Nanoseconds::fromDouble(sum / static_cast<double>(hosts.size())),
                           tellsOfGrandmaster(events, first.jump.time), hosts.size() == tracks.size(),
                           tellsOfStep(events, first.jump.time)});
            i = k;
        } else {
            ++i;
        }
    }
    return out;
}

std::vector<Explanation> lonelyJitter(const std::vector<OffsetTrack>& tracks) {
    std::vector<const OffsetTrack*> known;
    for (const OffsetTrack& track : tracks)
        if (track.points >= fewestPoints)
            known.push_back(&track);
    if (known.size() < 3)
        return {};
    std::sort(known.begin(), known.end(), [](const auto* a, const auto* b) { return a->jitter < b->jitter; });
    const OffsetTrack& worst = *known.back();
    const double next = known[known.size() - 2]->jitter;
    const double usual = known[known.size() / 2]->jitter;
    if (worst.jitter < jitterFloor || worst.jitter < jitterRatio * usual || worst.jitter < 2 * next)
        return {};
    return {{Pattern::OneJitters, worst.from, worst.to, {worst.host}, Nanoseconds::fromDouble(worst.jitter)}};
}

/// Teeth alike, and between them the way back.
std::vector<Explanation> sawtooth(const std::vector<OffsetTrack>& tracks, const std::vector<Explanation>& common) {
    std::vector<Explanation> out;
    for (const OffsetTrack& track : tracks) {
        std::vector<OffsetJump> teeth;
        for (const OffsetJump& jump : track.jumps) {
            const bool shared = std::any_of(common.begin(), common.end(), [&](const Explanation& move) {
                return move.from <= jump.time && jump.time <= move.to;
            });
            if (shared)
                continue;
            if (!teeth.empty()) {
                const double ratio = jump.height / teeth.back().height;
                const double back = (jump.before - teeth.back().after) / jump.height;
                if (ratio < 0.5 || ratio > 2.0 || back > -0.5)
                    teeth.clear();
            }
            teeth.push_back(jump);
        }
        if (teeth.size() >= fewestTeeth)
            out.push_back({Pattern::Sawtooth,
                           teeth.front().time,
                           teeth.back().time,
                           {track.host},
                           Nanoseconds::fromDouble(std::abs(teeth.back().height))});
    }
    return out;
}

} // namespace

std::vector<Explanation> explain(const std::vector<EventRecord>& unordered,
                                 const std::vector<HistoryQuery::HostSeries>& series, std::size_t most) {
    std::vector<EventRecord> events = unordered;
    std::stable_sort(events.begin(), events.end(),
                     [](const EventRecord& a, const EventRecord& b) { return a.time < b.time; });
    std::set<QString> known;
    for (const auto& host : series)
        known.insert(toQString(host.host));
    for (const EventRecord& event : events)
        if (event.sequence == 0 && !event.host.isEmpty())
            known.insert(event.host);
    const std::vector<OffsetTrack> tracks = offsetTracks(series);

    std::vector<Explanation> all = commonMoves(tracks, events);
    const auto add = [&all](std::vector<Explanation> more) { all.insert(all.end(), more.begin(), more.end()); };
    add(sawtooth(tracks, all));
    add(lonelyJitter(tracks));
    add(bursts(events, Pattern::SilentTogether, known.size(),
               [](const EventRecord& event) { return event.kind == "offline"_L1; }));
    add(bursts(events, Pattern::UnlockedTogether, known.size(), unlocks));
    std::stable_sort(all.begin(), all.end(), [](const Explanation& a, const Explanation& b) { return a.to > b.to; });
    if (all.size() > most)
        all.resize(most);
    return all;
}

} // namespace dantesync::desktop
