// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/status_text.h"

#include "app/cli/help.h"
#include "app/demo/columns.h"
#include "shared/model/holdover.h"

namespace dantesync::cli {
namespace {

constexpr std::size_t labelWidth = 16;

std::string line(std::string_view label, const std::string& value) {
    return text::left(label, labelWidth) + wrapped(value, labelWidth, 80 - labelWidth) + '\n';
}

std::string ago(CounterTime then, const SyncStatus& status) {
    return text::duration((status.updated - then).seconds());
}

std::string modeMeaning(Mode mode) {
    switch (mode) {
    case Mode::Init:
        return "nothing heard yet";
    case Mode::Acq:
        return "learning the grandmaster's rate";
    case Mode::Prod:
        return "stable, drift between 5 and 20 ppm";
    case Mode::Lock:
        return "locked, drift below 5 ppm";
    case Mode::Nano:
        return "locked, drift below 0.5 ppm";
    case Mode::NtpOnly:
        return "no PTP: the learned rate holds, NTP corrects slowly";
    }
    return {};
}

std::string summary(const SyncStatus& status, const Style& style) {
    const std::string mode = std::string(modeName(status.mode)) + ": " + modeMeaning(status.mode);
    if (!isHealthy(status))
        return style.bad(mode);
    return isLocked(status.mode) ? style.good(mode) : style.fair(mode);
}

std::string phaseLines(const SyncStatus& status) {
    if (!status.phase)
        return line("Phase", "no estimate yet");
    const PhaseStatus& phase = *status.phase;
    return line("Phase", text::offset(phase.phaseError) + " against the fleet's line, standard error " +
                             text::span(phase.gmOffsetError) + ", receive noise " + text::span(phase.receiveNoise)) +
           line("Drift", text::number(phase.residual.value, 4, true) + " ppm left over, standard error " +
                             text::number(phase.frequencyError.value, 4) + " ppm");
}

std::string trackingLines(const SyncStatus& status) {
    if (!status.tracking)
        return {};
    const TrackingStatus& t = *status.tracking;
    return line("Tracking", "within " + text::span(t.errorBound) + " of the fleet's time, rms " +
                                text::span(t.rmsOffset) + ", last Sync used " + ago(t.lastUpdate, status) + " ago") +
           line("Skew", text::number(t.skew.value, 4) + " ppm at most; the oscillator wanders by " +
                            text::number(t.wander.value, 4) + " ppm in 1000 s, the estimate looks back " +
                            text::duration(t.span.seconds()));
}

std::string holdoverLine(const SyncStatus& status) {
    const auto reach = status.holdover ? holdoverReach(*status.holdover) : std::nullopt;
    if (!reach)
        return {};
    const std::string limit =
        text::number(reach->limit.milliseconds(), reach->limit < Nanoseconds{1'000'000} ? 1 : 0) + " ms";
    return line("Holdover", std::string(status.holdover->ofUtc ? "UTC" : "the fleet's time") + " stays within " +
                                limit + " for " + (reach->andLonger ? "more than " : "about ") +
                                text::duration(reach->seconds) + " if Sync and NTP end now");
}

std::string grandmasterLine(const SyncStatus& status) {
    if (!status.grandmaster) {
        return line("Grandmaster", status.onlyPtp2Heard
                                       ? "none: only PTPv2 is heard; turn PTPv1 multicast on in the Dante devices"
                                       : "none heard");
    }
    const GrandmasterStatus& gm = *status.grandmaster;
    return line("Grandmaster", gm.uuid.toString() + " at " + gm.source.address.toString() + ", stratum " +
                                   std::to_string(gm.stratum) + ", last Sync " + ago(gm.lastSync, status) + " ago");
}

std::string ntpLine(const SyncStatus& status) {
    const std::string server = status.ntpServer.empty() ? "no server" : std::string(status.ntpServer.view());
    std::string words = server;
    if (status.ntp)
        words += ", " + text::offset(status.ntp->offset) + " (server minus local), bound " +
                 text::span(status.ntp->errorBound) + ", " + ago(status.ntp->updated, status) + " ago";
    if (status.ntpFailed)
        words += "; FAILED: " + std::string(status.ntpFailure.view());
    return line("NTP", words);
}

std::string dateLine(const SyncStatus& status) {
    if (!status.date)
        return {};
    const DateStatus& date = *status.date;
    std::string words = date.role == DateRole::Master     ? "given to the network"
                        : date.role == DateRole::Follower ? "the master's"
                        : date.landed                     ? "from NTP"
                                                          : "as the clock showed it at the start";
    if (date.role != DateRole::Alone)
        words += ", change " + std::to_string(date.sequence) + (date.pending ? " announced" : "");
    words += ", " + text::number(date.rate.value, 3, true) + " ppm";
    return line("Date", words);
}

std::string remarks(const SyncStatus& status) {
    std::string out;
    if (!status.disciplining)
        out += line("Remark", "only measuring: this clock is not disciplined");
    if (!status.conflict.empty())
        out += line("Conflict", std::string(status.conflict.view()));
    if (status.outOfRange)
        out +=
            line("Remark", "the oscillator is out of range: the largest correction is not enough to hold this clock");
    if (status.reanchoring)
        out += line("Remark", "learning a new time base on the old rate");
    if (isLocked(status.mode) && !status.settled)
        out += line("Remark", "a change of the date is under way");
    return out;
}

} // namespace

bool isHealthy(const SyncStatus& status) {
    if (!status.conflict.empty())
        return false;
    return isLocked(status.mode) || (status.mode == Mode::NtpOnly && status.ntp && !status.ntpFailed);
}

std::string statusText(const SyncStatus& status, const Style& style) {
    std::string out = text::left("Mode", labelWidth) + summary(status, style) + '\n';
    out += line("Since", ago(status.modeSince, status) + "; service up " + ago(status.started, status) +
                             (status.role == Role::Master ? ", NTP master" : ""));
    out += phaseLines(status);
    out += line("Correction", text::number(status.correction.value, 4, true) + " ppm applied");
    out += trackingLines(status);
    out += grandmasterLine(status);
    out += ntpLine(status);
    out += dateLine(status);
    out += holdoverLine(status);
    return out + remarks(status);
}

} // namespace dantesync::cli
