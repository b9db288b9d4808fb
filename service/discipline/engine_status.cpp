// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/engine_state.h"

namespace dantesync::discipline {

namespace {

constexpr Nanoseconds settledWithin{100'000};
constexpr int fewRejected = 2; // one burst may lie
constexpr Nanoseconds recently{10'000'000'000};

/// Grandmaster fields live while its Syncs do.
std::optional<GrandmasterStatus> grandmasterStatus(const TimeBase& base, CounterTime now) {
    if (!base.aliveWithin(now, recently))
        return std::nullopt;
    const PairedSync& last = *base.followed();
    return GrandmasterStatus{last.grandmaster, last.source.uuid,     last.source.address,
                             last.stratum,     last.logSyncInterval, last.received.counter};
}

} // namespace

void Engine::State::publish(HostTime now) {
    status.updated = now.counter;
    status.wall = now.wall;
    status.role = settings.role;
    status.disciplining = settings.disciplining;
    status.ntpServer.assign(settings.ntpServer);
    status.correction = wall.correction();
    status.grandmaster = grandmasterStatus(base, now.counter);
    status.reanchoring = base.reanchoring();
    status.onlyPtp2Heard =
        lastPtp2 && now.counter - *lastPtp2 < recently && (!lastPtp1 || now.counter - *lastPtp1 >= recently);

    const GmTime gm = base.at(now.counter);
    const Nanoseconds gmOffset = now.wall - WallTime{gm.ns};
    const Nanoseconds d = dateServo.at(now.counter);
    if (const auto estimate = base.estimate(now.counter)) {
        PhaseStatus phase;
        phase.gmOffset = gmOffset;
        phase.epoch = now.wall;
        phase.gmOffsetError = estimate->phaseError;
        phase.phaseError = gmOffset - d;
        phase.residual = wall.correction() + estimate->rate - dateRateInForce;
        phase.frequencyError = estimate->rateError;
        phase.receiveNoise = estimate->noise;
        status.phase = phase;
        status.accumulatedPhase = phase.phaseError;
    }
    const DateStatus shown = dateStatus(now);
    status.date = base.followed() ? std::optional(shown) : std::nullopt;
    // A way shorter than the target is uncertain is no change of the date.
    const auto target = date.at(now.counter);
    const Nanoseconds within = target ? std::max(settledWithin, target->error) : settledWithin;
    const bool believed = dateRole == DateRole::Follower || date.rejected() < fewRejected;
    const bool landed = dateServo.landed() && abs(shown.target - d) < within && believed;
    status.settled = isLocked(status.mode) && (!settings.ntpEnabled || landed);
    publishBounds(now);
}

DateStatus Engine::State::dateStatus(HostTime now) const {
    DateStatus shown;
    shown.d = dateServo.at(now.counter);
    const auto target = date.at(now.counter);
    shown.target = target ? target->d : shown.d;
    shown.effective = dateServo.changed();
    shown.rate = dateServo.rate();
    shown.sequence = dateServo.sequence();
    shown.landed = dateServo.landed() && (target || dateRole == DateRole::Follower);
    shown.role = dateRole;
    shown.roleSince = dateRoleSince;
    if (base.followed())
        shown.timeBase = base.followed()->grandmaster;
    const DateTimeline* const line = dateLine();
    if (!line || dateRole == DateRole::Alone)
        return shown;
    const GmTime gm = base.at(now.counter);
    shown.change = line->last();
    shown.pending = line->pending().has_value();
    shown.effective = now.counter + (shown.change->effective - gm);
    shown.sequence = line->sequence();
    // To follow UTC's rate is daily work: only what is beyond it leads anywhere.
    const bool routine = beyondRoutine(*shown.change) == Nanoseconds{};
    shown.target = routine ? line->at(gm) : shown.change->to;
    return shown;
}

} // namespace dantesync::discipline
