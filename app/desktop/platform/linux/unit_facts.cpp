// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/linux/unit_facts.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusObjectPath>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceControl)

public:
    static QString notInstalled() {
        return tr("The service is not installed on this computer. Install the package dantesync.");
    }
    static QString masked() {
        return tr("The service was switched off for good (masked). Allow it again with: systemctl unmask dantesync");
    }
    static QString badUnit() {
        return tr("systemd cannot read the service's unit file. Look at: systemctl status dantesync");
    }
    /// What dantesyncd's own exit statuses mean comes first, for it says most.
    static QString failure(const UnitFacts& facts) {
        if (facts.result == "exit-code"_L1 && facts.exitStatus == 2)
            return tr("The service does not start with its present configuration. Mend the configuration, then start "
                      "it again.");
        if (facts.result == "exit-code"_L1 && facts.exitStatus == 3)
            return tr("The service could not start: a port is taken or a privilege is missing. Look at the log: "
                      "journalctl -u dantesync");
        if (facts.result == "exit-code"_L1)
            return tr("The service ended with status %1. Look at the log: journalctl -u dantesync")
                .arg(facts.exitStatus);
        if (facts.result == "timeout"_L1)
            return tr("The service did not answer in time and was ended. Look at the log: journalctl -u dantesync");
        if (facts.result == "watchdog"_L1)
            return tr("The service gave no sign of life and was ended. Look at the log: journalctl -u dantesync");
        if (facts.result == "start-limit-hit"_L1)
            return tr("The service failed too often in a row. Look at the log, then start it again.");
        if (facts.result == "signal"_L1 || facts.result == "core-dump"_L1)
            return tr("The service crashed. Look at the log: journalctl -u dantesync");
        if (facts.result == "oom-kill"_L1)
            return tr("The computer ran out of memory and ended the service.");
        return tr("The service failed (%1). Look at the log: journalctl -u dantesync").arg(facts.result);
    }
    static QString noAnswer() {
        return tr("systemd did not answer in time. Try again, or use: systemctl status dantesync");
    }
    static QString refused() {
        return tr("Permission was not given: the question for a password was closed or answered wrongly. Try again, or "
                  "ask an administrator of this computer.");
    }
    static QString nobodyAsks() {
        return tr("This needs an administrator's password, and nothing on this desktop can ask for it (no polkit "
                  "agent runs). Use a terminal: sudo systemctl start|stop|restart dantesync");
    }
    static QString noSystemd() {
        return tr("systemd does not run on this computer, so that the service cannot be started or stopped from here.");
    }
    static QString canceled() { return tr("Somebody else started or stopped the service at the same time."); }
    static QString dependency() {
        return tr("Something that the service needs did not start. Look at: systemctl status dantesync");
    }
    static QString other(const QString& what) { return tr("systemd refused: %1").arg(what); }
};

unsigned jobIdOf(const QVariant& job) {
    if (!job.canConvert<QDBusArgument>())
        return 0;
    const auto argument = job.value<QDBusArgument>();
    if (argument.currentSignature() != "(uo)"_L1)
        return 0;
    unsigned id = 0;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> id >> path;
    argument.endStructure();
    return id;
}

} // namespace

UnitFacts UnitFacts::from(const QVariantMap& properties) {
    UnitFacts facts;
    facts.loadState = properties.value(u"LoadState"_s).toString();
    facts.activeState = properties.value(u"ActiveState"_s).toString();
    facts.result = properties.value(u"Result"_s).toString();
    facts.exitStatus = properties.value(u"ExecMainStatus"_s).toInt();
    facts.jobId = jobIdOf(properties.value(u"Job"_s));
    return facts;
}

ServiceControl::State UnitFacts::state() const {
    if (activeState == "active"_L1 || activeState == "reloading"_L1)
        return ServiceControl::State::Running;
    if (activeState == "activating"_L1)
        return ServiceControl::State::Starting;
    if (activeState == "deactivating"_L1)
        return ServiceControl::State::Stopping;
    if (loadState == "not-found"_L1)
        return ServiceControl::State::NotInstalled;
    if (activeState == "failed"_L1)
        return ServiceControl::State::Failed;
    return activeState == "inactive"_L1 ? ServiceControl::State::Stopped : ServiceControl::State::Unknown;
}

QString UnitFacts::detail() const {
    switch (state()) {
    case ServiceControl::State::NotInstalled:
        return Words::notInstalled();
    case ServiceControl::State::Failed:
        return Words::failure(*this);
    case ServiceControl::State::Stopped:
        if (loadState == "masked"_L1)
            return Words::masked();
        return loadState == "loaded"_L1 ? QString() : Words::badUnit();
    default:
        return {};
    }
}

QString busErrorText(const QString& name, const QString& message) {
    const auto is = [&](QLatin1StringView end) { return name.endsWith(end); };
    if (is(".NoSuchUnit"_L1) || is(".LoadFailed"_L1))
        return Words::notInstalled();
    if (is(".UnitMasked"_L1))
        return Words::masked();
    if (is(".BadUnitSetting"_L1))
        return Words::badUnit();
    if (is(".InteractiveAuthorizationRequired"_L1))
        return Words::nobodyAsks();
    if (is(".AccessDenied"_L1) || is(".NotAuthorized"_L1) || is(".AuthFailed"_L1) || is(".Cancelled"_L1))
        return Words::refused();
    if (is(".NoReply"_L1) || is(".Timeout"_L1) || is(".TimedOut"_L1))
        return Words::noAnswer();
    if (is(".ServiceUnknown"_L1) || is(".NameHasNoOwner"_L1) || is(".Disconnected"_L1) || is(".NoServer"_L1))
        return Words::noSystemd();
    return Words::other(message.isEmpty() ? name : message);
}

QString jobErrorText(const QString& result, const UnitFacts& facts) {
    if (result == "canceled"_L1)
        return Words::canceled();
    if (result == "dependency"_L1)
        return Words::dependency();
    if (result == "timeout"_L1)
        return Words::noAnswer();
    if (facts.state() == ServiceControl::State::Failed || (!facts.result.isEmpty() && facts.result != "success"_L1))
        return Words::failure(facts);
    return Words::other(result);
}

QString noSystemdText() {
    return Words::noSystemd();
}

} // namespace dantesync::desktop
