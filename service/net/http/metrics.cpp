// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/metrics.h"

#include "service/net/http/health.h"
#include "service/net/query/time_query_reply.h"

namespace dantesync::net {

namespace {

void addHost(MetricsText& text, const StatusView& view) {
    const SyncStatus& s = view.status;
    text.gauge("dantesync_build_info", "Version of the service; the value is always 1.")
        .sample(true, {{"version", view.host.version}});
    text.gauge("dantesync_host_info", "Name, role and clock of this computer; the value is always 1.")
        .sample(true, {{"hostname", view.host.hostname},
                       {"role", s.role == Role::Master ? "master" : "client"},
                       {"clock", view.host.clock}});
    text.gauge("dantesync_uptime_seconds", "Time since the service started.").sample(view.age(s.started));
    text.gauge("dantesync_status_age_seconds", "Age of the status that all of this is told from.")
        .sample(view.age(s.updated));
}

void addMode(MetricsText& text, const StatusView& view) {
    const SyncStatus& s = view.status;
    text.gauge("dantesync_mode", "1 for the mode the discipline is in, 0 for the others.");
    for (const Mode mode : {Mode::Init, Mode::Acq, Mode::Prod, Mode::Lock, Mode::Nano, Mode::NtpOnly})
        text.sample(s.mode == mode, {{"mode", modeName(mode)}});
    text.gauge("dantesync_mode_age_seconds", "Time since that mode was entered.").sample(view.age(s.modeSince));
    text.gauge("dantesync_healthy", "1 when /healthz says so: locked, or on NTP alone with fresh answers.")
        .sample(health(view).good);
    text.gauge("dantesync_locked", "1 in the modes LOCK and NANO.").sample(isLocked(s.mode));
    text.gauge("dantesync_settled", "1 when locked with no change of the date under way.").sample(s.settled);
    text.gauge("dantesync_disciplining", "0 when the clock is only measured.").sample(s.disciplining);
    text.gauge("dantesync_out_of_range", "1 when the oscillator is further off than the clock can be corrected.")
        .sample(s.outOfRange);
    text.gauge("dantesync_conflict", "1 when another program disciplines the same clock.").sample(!s.conflict.empty());
}

void addPhase(MetricsText& text, const SyncStatus& s) {
    text.gauge("dantesync_frequency_correction_ratio",
               "Frequency correction applied to the clock, positive makes it faster (1e-6 is 1 ppm).")
        .sample(s.correction.ratio());
    if (!s.phase)
        return;
    const PhaseStatus& p = *s.phase;
    text.gauge("dantesync_offset_seconds",
               "Local time minus grandmaster time, both modulo 1 s, within half a second of 0. Hosts on the same "
               "grandmaster compare by the difference of their values.")
        .sample(ptpPhase(s)->seconds());
    text.gauge("dantesync_offset_standard_error_seconds", "Standard error of that offset.")
        .sample(p.gmOffsetError.seconds());
    text.gauge("dantesync_phase_error_seconds", "Clock against grandmaster time plus date: what is being taken out.")
        .sample(p.phaseError.seconds());
    text.gauge("dantesync_accumulated_phase_seconds", "Phase drift since the last NTP alignment.")
        .sample(s.accumulatedPhase.seconds());
    text.gauge("dantesync_residual_drift_ratio", "Drift left over after discipline (1e-6 is 1 ppm).")
        .sample(p.residual.ratio());
    text.gauge("dantesync_oscillator_frequency_error_ratio",
               "Standard error of the estimated frequency of this computer's oscillator (1e-6 is 1 ppm).")
        .sample(p.frequencyError.ratio());
    text.gauge("dantesync_receive_noise_seconds", "Standard deviation of the receive stamps of PTP, as estimated.")
        .sample(p.receiveNoise.seconds());
}

void addGrandmaster(MetricsText& text, const StatusView& view) {
    if (!view.status.grandmaster)
        return;
    const GrandmasterStatus& gm = *view.status.grandmaster;
    text.gauge("dantesync_grandmaster_info", "The grandmaster that is followed; the value is always 1.")
        .sample(true, {{"uuid", gm.uuid.toString()}, {"source", gm.source.address.toString()}});
    text.gauge("dantesync_grandmaster_stratum", "PTPv1 stratum of the grandmaster.").sample(std::uint64_t{gm.stratum});
    text.gauge("dantesync_sync_age_seconds", "Time since the last Sync that was used.").sample(view.age(gm.lastSync));
}

void addDate(MetricsText& text, const StatusView& view) {
    const SyncStatus& s = view.status;
    if (!s.date)
        return;
    text.gauge("dantesync_date_role", "1 for who decides about the date: this computer alone, it as the network's "
                                      "master, or the master that it follows.");
    for (const DateRole role : {DateRole::Alone, DateRole::Master, DateRole::Follower})
        text.sample(s.date->role == role, {{"role", dateRoleName(role)}});
    text.gauge("dantesync_date_role_age_seconds", "Time since that has been so.").sample(view.age(s.date->roleSince));
    text.gauge("dantesync_date_sequence", "Number of the last change of the date; the same at all who follow.")
        .sample(std::uint64_t{s.date->sequence});
    text.gauge("dantesync_date_change_pending", "1 while a change of the date is announced and has not begun.")
        .sample(s.date->pending);
    text.gauge("dantesync_date_rate_ratio", "Rate at which the date is being moved (1e-6 is 1 ppm).")
        .sample(s.date->rate.ratio());
    text.gauge("dantesync_date_pending_seconds", "How far the date has yet to move.")
        .sample((s.date->target - s.date->d).seconds());
}

void addTracking(MetricsText& text, const StatusView& view) {
    if (view.status.tracking) {
        const TrackingStatus& t = *view.status.tracking;
        text.gauge("dantesync_rms_offset_seconds",
                   "RMS of the clock against grandmaster time plus date while locked, over minutes.")
            .sample(t.rmsOffset.seconds());
        text.gauge("dantesync_skew_ratio", "Bound of the error of the frequency that is held (1e-6 is 1 ppm).")
            .sample(t.skew.ratio());
        text.gauge("dantesync_wander_ratio", "RMS change of the oscillator's frequency within 1000 s.")
            .sample(t.wander.ratio());
        text.gauge("dantesync_estimate_span_seconds", "How far back the estimate looks.").sample(t.span.seconds());
        text.gauge("dantesync_tracking_age_seconds", "Time since a Sync was last used, also after PTP was lost.")
            .sample(view.age(t.lastUpdate));
        text.gauge("dantesync_fleet_error_bound_seconds",
                   "Bound of the clock's error against the fleet's time; grows while no Sync comes.")
            .sample(t.errorBound.seconds());
    }
    if (!view.status.holdover)
        return;
    const HoldoverForecast& forecast = *view.status.holdover;
    text.gauge("dantesync_holdover_error_seconds",
               "Bound of the clock's error after that time without Sync and NTP, against UTC or, where that is not "
               "known, the fleet's time.");
    for (std::size_t i = 0; i < forecast.after.size(); ++i)
        text.sample(forecast.error[i].seconds(), {{"after_seconds", std::to_string(forecast.after[i])},
                                                  {"against", forecast.ofUtc ? "utc" : "fleet"}});
}

void addNtp(MetricsText& text, const StatusView& view) {
    const SyncStatus& s = view.status;
    if (!s.ntpServer.empty())
        text.gauge("dantesync_ntp_failed", "1 when the last attempt to ask the NTP server gave nothing usable.")
            .sample(s.ntpFailed);
    if (!s.ntp)
        return;
    text.gauge("dantesync_ntp_offset_seconds", "Last NTP offset, server minus local (theta of RFC 5905).")
        .sample(s.ntp->offset.seconds());
    text.gauge("dantesync_ntp_spread_seconds", "Half width of the offsets of the last burst.")
        .sample(s.ntp->spread.seconds());
    text.gauge("dantesync_ntp_error_bound_seconds", "Bound of this clock's error against UTC.")
        .sample(s.ntp->errorBound.seconds());
    text.gauge("dantesync_ntp_stratum", "Stratum of the NTP server.").sample(std::uint64_t{s.ntp->stratum});
    text.gauge("dantesync_ntp_accepted_exchanges", "Exchanges of the last burst that were used.")
        .sample(std::uint64_t{s.ntp->accepted});
    text.gauge("dantesync_ntp_age_seconds", "Time since the last good NTP burst.").sample(view.age(s.ntp->updated));
}

} // namespace

std::string metrics(const StatusView& view) {
    MetricsText text;
    addHost(text, view);
    addMode(text, view);
    addPhase(text, view.status);
    addGrandmaster(text, view);
    addTracking(text, view);
    addDate(text, view);
    addNtp(text, view);
    addTraffic(text, view.traffic);
    return text.text();
}

} // namespace dantesync::net
