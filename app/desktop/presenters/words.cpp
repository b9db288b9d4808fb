// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/words.h"

#include <QCoreApplication>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString modeText(Mode mode) {
    switch (mode) {
    case Mode::Init:
        return Text::tr("Starting");
    case Mode::Acq:
        return Text::tr("Acquiring");
    case Mode::Prod:
        return Text::tr("Settling");
    case Mode::Lock:
        return Text::tr("Locked");
    case Mode::Nano:
        return u"NANO"_s;
    case Mode::NtpOnly:
        return Text::tr("NTP only");
    }
    return {};
}

QString modeMeaning(Mode mode) {
    switch (mode) {
    case Mode::Init:
        return Text::tr("no grandmaster heard yet");
    case Mode::Acq:
        return Text::tr("learning the grandmaster's rate");
    case Mode::Prod:
        return Text::tr("nearly locked, drift between 5 and 20 ppm");
    case Mode::Lock:
        return Text::tr("locked, drift below 5 ppm");
    case Mode::Nano:
        return Text::tr("locked, drift below 0.5 ppm");
    case Mode::NtpOnly:
        return Text::tr("no PTP: the learned rate holds, NTP corrects slowly");
    }
    return {};
}

Tone toneOf(Mode mode) {
    switch (mode) {
    case Mode::Init:
    case Mode::Acq:
    case Mode::Prod:
        return Tone::Busy;
    case Mode::Lock:
        return Tone::Fine;
    case Mode::Nano:
        return Tone::Good;
    case Mode::NtpOnly:
        return Tone::Warning;
    }
    return Tone::Muted;
}

QString qualityText(SyncQuality quality) {
    return toQString(syncQualityName(quality));
}

Tone toneOf(SyncQuality quality) {
    switch (quality) {
    case SyncQuality::Synced:
        return Tone::Good;
    case SyncQuality::Drift:
        return Tone::Warning;
    case SyncQuality::Error:
        return Tone::Bad;
    case SyncQuality::Offline:
        return Tone::Muted;
    }
    return Tone::Muted;
}

QString timestampingText(Timestamping timestamping) {
    switch (timestamping) {
    case Timestamping::User:
        return Text::tr("by the program", "who stamps the packets");
    case Timestamping::Kernel:
        return Text::tr("by the kernel", "who stamps the packets");
    case Timestamping::Hardware:
        return Text::tr("by the network card", "who stamps the packets");
    }
    return {};
}

QString roleText(Role role) {
    return role == Role::Master ? Text::tr("NTP master") : Text::tr("Client");
}

QString eventKindText(EventKind kind) {
    switch (kind) {
    case EventKind::ModeChanged:
        return Text::tr("Mode changed");
    case EventKind::GrandmasterFound:
        return Text::tr("Grandmaster found");
    case EventKind::GrandmasterChanged:
        return Text::tr("Grandmaster changed");
    case EventKind::GrandmasterRestarted:
        return Text::tr("Grandmaster restarted");
    case EventKind::GrandmasterLost:
        return Text::tr("Grandmaster lost");
    case EventKind::ClockStepped:
        return Text::tr("Clock stepped");
    case EventKind::SlewStarted:
        return Text::tr("Clock slewed");
    case EventKind::ForeignStep:
        return Text::tr("Clock stepped by another program");
    case EventKind::NtpRestored:
        return Text::tr("NTP restored");
    case EventKind::NtpLost:
        return Text::tr("NTP lost");
    case EventKind::DateChanged:
        return Text::tr("Date changed");
    case EventKind::FrequencyClamped:
        return Text::tr("Frequency at its limit");
    case EventKind::Conflict:
        return Text::tr("Another time service");
    case EventKind::ClockFault:
        return Text::tr("Clock refused a correction");
    case EventKind::ConfigurationChanged:
        return Text::tr("Configuration changed");
    case EventKind::ServiceStarted:
        return Text::tr("Service started");
    case EventKind::ServiceStopped:
        return Text::tr("Service stopped");
    }
    return {};
}

QString severityText(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return Text::tr("Information");
    case Severity::Warning:
        return Text::tr("Warning");
    case Severity::Error:
        return Text::tr("Error");
    }
    return {};
}

Tone toneOf(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return Tone::Fine;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Error:
        return Tone::Bad;
    }
    return Tone::Muted;
}

QString iconNameOf(Severity severity) {
    return toQString(severityName(severity));
}

} // namespace dantesync::desktop
