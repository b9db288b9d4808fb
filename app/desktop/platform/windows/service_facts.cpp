// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/windows/service_facts.h"

#include <QCoreApplication>

namespace dantesync::desktop {
namespace {

// winerror.h, winsvc.h
constexpr unsigned fileNotFound = 2;
constexpr unsigned accessDenied = 5;
constexpr unsigned timedOut = 1053;
constexpr unsigned alreadyRunning = 1056;
constexpr unsigned serviceDisabled = 1058;
constexpr unsigned noSuchService = 1060;
constexpr unsigned notActive = 1062;
constexpr unsigned serviceSpecific = 1066;
constexpr unsigned neverStarted = 1077;
constexpr unsigned cancelled = 1223;
constexpr unsigned waitTimeout = 1460;
constexpr unsigned stopped = 1;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceControl)

public:
    static QString notInstalled() {
        return tr("The service is not installed on this computer. Run DanteSync's installer and choose the service.");
    }
    static QString disabled() {
        return tr("The service is disabled. Open services.msc, set its startup type to Automatic, then start it.");
    }
    /// What dantesyncd's own exit statuses mean comes first, for it says most.
    static QString failure(const ServiceFacts& facts) {
        const bool own = facts.exitCode == serviceSpecific;
        if (own && facts.specificCode == 2)
            return tr("The service does not start with its present configuration. Mend the configuration, then start "
                      "it again.");
        if (own && facts.specificCode == 3)
            return tr("The service could not start: a port is taken or a privilege is missing. Look at the Windows "
                      "event log, source dantesync.");
        return tr("The service ended with status %1. Look at the Windows event log, source dantesync.")
            .arg(own ? facts.specificCode : facts.exitCode);
    }
    static QString noAnswer() { return tr("Windows did not answer in time. Try again, or use services.msc."); }
    static QString refused() {
        return tr("Permission was not given. Try again, or ask an administrator of this computer.");
    }
    static QString noHelper() { return tr("dantesync-helper.exe cannot be started. Run DanteSync's installer again."); }
    static QString other(unsigned error) { return tr("Windows refused, error %1.").arg(error); }
};

} // namespace

ServiceControl::State ServiceFacts::serviceState() const {
    using State = ServiceControl::State;
    if (openError != 0)
        return openError == noSuchService ? State::NotInstalled : State::Unknown;
    switch (state) {
    case stopped:
        return exitCode == 0 || exitCode == neverStarted ? State::Stopped : State::Failed;
    case 2:
        return State::Starting;
    case 3:
        return State::Stopping;
    case 4:
    case 5:
    case 6:
    case 7: // paused, and on the way there or back: its process is there
        return State::Running;
    default:
        return State::Unknown;
    }
}

QString ServiceFacts::detail() const {
    switch (serviceState()) {
    case ServiceControl::State::NotInstalled:
        return Words::notInstalled();
    case ServiceControl::State::Failed:
        return Words::failure(*this);
    case ServiceControl::State::Stopped:
        return disabled ? Words::disabled() : QString();
    case ServiceControl::State::Unknown:
        return openError == 0 ? QString() : requestErrorText(openError, {});
    default:
        return {};
    }
}

QString requestErrorText(unsigned error, const ServiceFacts& facts) {
    switch (error) {
    case 0:
    case alreadyRunning: // somebody else was quicker, and it is what was wanted
    case notActive:
        return {};
    case accessDenied:
    case cancelled:
        return Words::refused();
    case noSuchService:
        return Words::notInstalled();
    case serviceDisabled:
        return Words::disabled();
    case timedOut:
    case waitTimeout:
        return Words::noAnswer();
    default:
        return facts.serviceState() == ServiceControl::State::Failed ? Words::failure(facts) : Words::other(error);
    }
}

QString helperErrorText(unsigned error) {
    return error == fileNotFound ? Words::noHelper() : requestErrorText(error, {});
}

} // namespace dantesync::desktop
