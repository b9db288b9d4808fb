// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/computer_presenter.h"

#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/status_presenter.h"
#include "app/desktop/presenters/words.h"
#include "shared/model/holdover.h"
#include "shared/model/utf8.h"

#include <QCoreApplication>
#include <QLocale>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(ComputerPresenter)
};

QString safe(std::string_view text) {
    return toQString(printable(text));
}

Figure driftFigure(const SyncStatus& status, int sampleRate) {
    const auto drift = status.phase ? std::optional(status.phase->residual) : std::nullopt;
    Figure figure{Text::tr("Drift"), ppmText(drift), {}, {}};
    if (drift)
        figure.detail = Text::tr("%1, %2 at %3", "µs/s, samples/s, sample rate")
                            .arg(microsecondsPerSecondText(drift), samplesPerSecondText(drift, sampleRate),
                                 sampleRateText(sampleRate));
    return figure;
}

Figure sampleFigure(const SyncStatus& status, int sampleRate) {
    const auto drift = status.phase ? std::optional(status.phase->residual) : std::nullopt;
    return {Text::tr("One sample of error after"),
            timeToOneSampleText(drift, sampleRate),
            drift ? Text::tr("if nothing corrected this drift") : QString(),
            {}};
}

Figure correctionFigure(const SyncStatus& status) {
    return {Text::tr("Frequency correction"),
            ppmText(status.correction),
            status.disciplining ? Text::tr("what this clock is steered by") : Text::tr("measured only, not applied"),
            {}};
}

Figure utcFigure(const SyncStatus& status) {
    Figure figure{Text::tr("Offset to UTC"), unknownText(), {}, {}};
    if (!status.ntp) {
        figure.detail =
            status.ntpServer.empty() ? Text::tr("no NTP server is configured") : Text::tr("NTP has not answered yet");
        return figure;
    }
    const Nanoseconds ahead = -status.ntp->offset; // theta is server minus local
    figure.value = offsetText(ahead, status.ntp->errorBound);
    figure.detail = ahead.count > 0   ? Text::tr("this clock is ahead")
                    : ahead.count < 0 ? Text::tr("this clock is behind")
                                      : Text::tr("on the dot");
    return figure;
}

Figure grandmasterFigure(const SyncStatus& status) {
    if (!status.grandmaster)
        return {Text::tr("Grandmaster"), Text::tr("none heard"), {}, Tone::Warning};
    return {Text::tr("Grandmaster"),
            QString::fromStdString(status.grandmaster->uuid.toString()),
            Text::tr("stratum %1").arg(status.grandmaster->stratum),
            {}};
}

Figure syncFigure(const GrandmasterStatus& grandmaster) {
    const QString address = QString::fromStdString(grandmaster.source.address.toString());
    const QString name = grandmaster.sourceUuid == grandmaster.uuid
                             ? Text::tr("the grandmaster itself")
                             : QString::fromStdString(grandmaster.sourceUuid.toString());
    return {Text::tr("Sync comes from"), name, address, {}};
}

Figure ntpFigure(const SyncStatus& status) {
    Figure figure{Text::tr("NTP source"), safe(status.ntpServer.view()), {}, {}};
    if (figure.value.isEmpty())
        figure.value = Text::tr("none configured");
    if (status.ntpFailed) {
        figure.detail = status.ntpFailure.empty() ? Text::tr("does not answer") : safe(status.ntpFailure.view());
        figure.tone = Tone::Warning;
    } else if (status.ntp) {
        figure.detail = Text::tr("stratum %1, spread %2").arg(status.ntp->stratum).arg(spanText(status.ntp->spread));
    }
    return figure;
}

Figure roleFigure(const SyncStatus& status) {
    return {Text::tr("Role"),
            roleText(status.role),
            isDateAuthority(status) ? Text::tr("gives the date to the network")
                                    : Text::tr("takes the date, gives it to nobody"),
            {}};
}

Figure dateFigure(const DateStatus& date) {
    const bool moving = date.target != date.d;
    return {Text::tr("Date"),
            date.landed ? Text::tr("read from NTP") : Text::tr("as the clock showed it at the start"),
            moving ? Text::tr("%1 are being taken out").arg(offsetText(date.target - date.d)) : QString(),
            {}};
}

/// "UTC stays within 1 ms for about 2 h"; empty where nothing is forecast.
QString reachText(const SyncStatus& status) {
    const auto reach = status.holdover ? holdoverReach(*status.holdover) : std::nullopt;
    if (!reach)
        return {};
    const QString time = durationText(std::chrono::seconds(static_cast<std::int64_t>(reach->seconds)));
    return (status.holdover->ofUtc ? Text::tr("UTC stays within %1 for %2")
                                   : Text::tr("the network's time stays within %1 for %2"))
        .arg(uncertaintyText(reach->limit),
             reach->andLonger ? Text::tr("more than %1").arg(time) : Text::tr("about %1").arg(time));
}

/// What the service says of a time without its grandmaster; services that do not say give no line.
void addForecast(const ServiceState& state, std::vector<Figure>& figures) {
    if (state.holdover.empty())
        return;
    QStringList parts;
    for (const HoldoverPoint& point : state.holdover)
        parts.append(Text::tr("%1 after %2").arg(uncertaintyText(point.error), durationText(point.after)));
    const QString list = parts.join(u", "_s);
    const QString sentence = reachText(*state.status);
    figures.push_back({Text::tr("Without the grandmaster"),
                       sentence.isEmpty() ? list : sentence,
                       sentence.isEmpty() ? QString() : list,
                       {}});
}

/// How far it may be off the time that all share, now.
Figure trackingFigure(const TrackingStatus& tracking) {
    return {Text::tr("Off the network's time at most"),
            uncertaintyText(tracking.errorBound),
            Text::tr("rms %1, frequency known to %2")
                .arg(spanText(tracking.rmsOffset), ppmText(tracking.skew).remove(u'+')),
            {}};
}

std::vector<Figure> sourcesOf(const ServiceState& state) {
    const SyncStatus& status = *state.status;
    std::vector<Figure> out{grandmasterFigure(status)};
    if (status.grandmaster)
        out.push_back(syncFigure(*status.grandmaster));
    out.push_back(ntpFigure(status));
    out.push_back({Text::tr("Packets are stamped"), timestampingText(status.timestamping), {}, {}});
    out.push_back(roleFigure(status));
    if (status.date)
        out.push_back(dateFigure(*status.date));
    if (status.tracking)
        out.push_back(trackingFigure(*status.tracking));
    addForecast(state, out);
    const auto running = std::chrono::seconds(static_cast<std::int64_t>((status.updated - status.started).seconds()));
    out.push_back({Text::tr("Service"),
                   state.version.isEmpty() ? unknownText() : Text::tr("version %1").arg(state.version),
                   Text::tr("runs for %1").arg(durationText(running)),
                   {}});
    return out;
}

QStringList notesOf(const ServiceState& state) {
    const SyncStatus& status = *state.status;
    QStringList notes;
    if (!status.conflict.empty())
        notes.append(Text::tr("%1 sets this clock, too. Stop and disable it, or the two fight.")
                         .arg(safe(status.conflict.view())));
    if (status.outOfRange)
        notes.append(Text::tr("This computer's oscillator is out of range: the largest correction does not hold the "
                              "clock. Let somebody look at the computer, or at what virtualises it."));
    if (status.onlyPtp2Heard)
        notes.append(
            Text::tr("Only PTPv2 is heard. Connect the interface of the Dante network: its clocks speak PTPv1."));
    if (status.ntpFailed)
        notes.append(Text::tr("NTP fails, so nobody checks the date. Look at ntp_server in the configuration, and "
                              "whether that server is reached."));
    if (!state.awaitingRestart.isEmpty())
        notes.append(
            Text::tr("A restart of the service puts this into effect: %1.").arg(state.awaitingRestart.join(u", "_s)));
    return notes;
}

} // namespace

QString sampleRateText(int sampleRate) {
    return QLocale().toString(sampleRate / 1000.0, 'f', sampleRate % 1000 == 0 ? 0 : 1) + u"\u00a0kHz"_s;
}

std::optional<ComputerFigures> computerFigures(const ServiceState& state, int sampleRate, fleet::ObserverTime now) {
    if (!state.status)
        return std::nullopt;
    ComputerFigures out;
    out.clock = {driftFigure(*state.status, sampleRate), sampleFigure(*state.status, sampleRate),
                 correctionFigure(*state.status), utcFigure(*state.status)};
    out.sources = sourcesOf(state);
    out.live = state.isLive(now);
    if (out.live)
        out.notes = notesOf(state);
    else if (const auto age = statusAge(state, now))
        out.age = Text::tr("These figures are old: told %1.").arg(agoText(*age));
    return out;
}

} // namespace dantesync::desktop
