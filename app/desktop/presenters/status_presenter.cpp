// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/status_presenter.h"

#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/words.h"

#include <QCoreApplication>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(StatusPresenter)
};

/// A service that just started may hear nothing yet; after that it is a fault.
constexpr double patienceAtStart = 30; // s

QString nameOf(Condition condition) {
    switch (condition) {
    case Condition::Nano:
        return u"nano"_s;
    case Condition::Locked:
        return u"locked"_s;
    case Condition::Acquiring:
        return u"acquiring"_s;
    case Condition::NtpOnly:
        return u"ntp-only"_s;
    case Condition::Error:
        return u"error"_s;
    case Condition::Unreachable:
        return u"unreachable"_s;
    }
    return {};
}

StatusWords words(Condition condition, Tone tone, const QString& headline, const QString& detail) {
    return {condition, headline, detail, tone, iconNameOf(condition)};
}

std::chrono::seconds secondsOf(Nanoseconds span) {
    return std::chrono::seconds(static_cast<std::int64_t>(std::max(0.0, span.seconds())));
}

QString lastKnown(const ServiceState& state, fleet::ObserverTime now) {
    const auto age = statusAge(state, now);
    return state.status && age ? u' ' + Text::tr("Last known: %1, %2.").arg(modeText(state.status->mode), agoText(*age))
                               : QString();
}

/// What came in through the connection, as a sentence of its own.
QString sentence(QString text) {
    if (!text.isEmpty() && !text.endsWith(u'.'))
        text += u'.';
    return text;
}

StatusWords unreachable(const ServiceState& state, fleet::ObserverTime now) {
    const auto of = [&](const QString& headline, const QString& detail) {
        return words(Condition::Unreachable, Tone::Muted, headline, detail + lastKnown(state, now));
    };
    switch (state.link) {
    case Link::None:
        return of(Text::tr("Watching only"), Text::tr("No service of this computer is looked at; the network is."));
    case Link::Connecting:
        return of(Text::tr("Connecting…"), Text::tr("Looking for the service of this computer."));
    case Link::Unreachable:
        return of(Text::tr("Service unreachable"), state.reason.isEmpty()
                                                       ? Text::tr("The service of this computer does not answer.")
                                                       : sentence(state.reason));
    case Link::Connected:
        break;
    }
    if (state.status)
        return of(Text::tr("Service silent"), Text::tr("It is connected but tells nothing any more."));
    return of(Text::tr("Connecting…"), Text::tr("Waiting for the first status."));
}

bool waitedLong(const SyncStatus& status) {
    return (status.updated - status.modeSince).seconds() > patienceAtStart;
}

std::optional<StatusWords> fault(const SyncStatus& status) {
    const auto of = [](const QString& headline, const QString& detail) {
        return words(Condition::Error, Tone::Bad, headline, detail);
    };
    if (!status.conflict.empty() && !status.disciplining)
        return of(Text::tr("Another time service"),
                  Text::tr("%1 sets this clock, so it is only measured. Stop that service.")
                      .arg(toQString(status.conflict.view())));
    const bool follows = isLocked(status.mode) || status.mode == Mode::NtpOnly;
    if (status.onlyPtp2Heard && !follows)
        return of(
            Text::tr("Only PTPv2 heard"),
            Text::tr("Dante clocks speak PTPv1: check the interface, and that a Dante device is in this network."));
    if (status.mode == Mode::Init && waitedLong(status))
        return of(Text::tr("No grandmaster"),
                  status.ntpFailed
                      ? Text::tr("Neither PTP nor NTP is heard: check the interface and the cable.")
                      : Text::tr("No PTP is heard: check the interface, and that a Dante device is in this network."));
    if (status.mode == Mode::NtpOnly && status.ntpFailed)
        return of(Text::tr("No time source"),
                  Text::tr("Neither PTP nor NTP answers; the clock runs on at its learned rate."));
    return std::nullopt;
}

Condition conditionOf(Mode mode) {
    switch (mode) {
    case Mode::Init:
    case Mode::Acq:
    case Mode::Prod:
        return Condition::Acquiring;
    case Mode::Lock:
        return Condition::Locked;
    case Mode::Nano:
        return Condition::Nano;
    case Mode::NtpOnly:
        return Condition::NtpOnly;
    }
    return Condition::Acquiring;
}

/// What spoils an otherwise good state, worst first; empty: nothing.
QString reservation(const SyncStatus& status) {
    if (!status.conflict.empty())
        return Text::tr("%1 sets this clock too, and the two will fight.").arg(toQString(status.conflict.view()));
    if (status.ntpFailed && isLocked(status.mode))
        return status.ntpFailure.empty()
                   ? Text::tr("NTP does not answer, so the date is not checked.")
                   : Text::tr("NTP does not answer: %1.").arg(toQString(status.ntpFailure.view()));
    if (status.onlyPtp2Heard)
        return Text::tr("Only PTPv2 is heard, and Dante clocks speak PTPv1.");
    return {};
}

QString progress(const SyncStatus& status) {
    if (status.reanchoring)
        return Text::tr("Learning the new grandmaster; the clock holds its rate meanwhile.");
    if (isLocked(status.mode) && !status.settled)
        return Text::tr("A change of the date is under way.");
    QString text = modeMeaning(status.mode);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return sentence(text);
}

StatusWords live(const SyncStatus& status) {
    if (const auto bad = fault(status))
        return *bad;
    StatusWords out = words(conditionOf(status.mode), toneOf(status.mode), modeText(status.mode), progress(status));
    if (!status.disciplining) {
        out.headline = Text::tr("%1 (only measured)").arg(out.headline);
        out.detail += u' ' + Text::tr("This clock is not steered.");
        out.tone = isLocked(status.mode) ? Tone::Fine : out.tone;
    }
    if (const QString but = reservation(status); !but.isEmpty()) {
        out.detail = but;
        out.tone = Tone::Warning;
    }
    return out;
}

} // namespace

StatusWords statusWords(const ServiceState& state, fleet::ObserverTime now) {
    return state.isLive(now) ? live(*state.status) : unreachable(state, now);
}

QString iconNameOf(Condition condition) {
    return u"state-"_s + nameOf(condition);
}

QString trayIconNameOf(Condition condition) {
    return u"tray-"_s + nameOf(condition);
}

std::optional<std::chrono::seconds> conditionAge(const ServiceState& state, fleet::ObserverTime now) {
    if (state.isLive(now))
        return secondsOf(state.status->updated - state.status->modeSince + (now - *state.statusAt));
    if (state.link == Link::Connected && state.statusAt)
        return secondsOf(now - *state.statusAt);
    return state.linkSince ? std::optional(secondsOf(now - *state.linkSince)) : std::nullopt;
}

std::optional<std::chrono::seconds> statusAge(const ServiceState& state, fleet::ObserverTime now) {
    return state.statusAt ? std::optional(secondsOf(now - *state.statusAt)) : std::nullopt;
}

std::optional<Ppm> driftOf(const ServiceState& state) {
    return state.status && state.status->phase ? std::optional(state.status->phase->residual) : std::nullopt;
}

} // namespace dantesync::desktop
