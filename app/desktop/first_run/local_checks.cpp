// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run/local_checks.h"

#include "shared/config/config.h"
#include "shared/wire/ntp.h"

#include <QCoreApplication>

#include <utility>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(LocalChecks)
};

Check made(std::string id, Verdict verdict, const QString& words, const QString& remedy = {}) {
    return {std::move(id), verdict, words.toStdString(), remedy.toStdString()};
}

Check service(const ServiceControl& control) {
    using State = ServiceControl::State;
    switch (control.state()) {
    case State::NotInstalled:
        return made("service", Verdict::Fail, Text::tr("The service is not installed on this computer."),
                    Text::tr("Install the package dantesync, or build it: see the README."));
    case State::Failed:
        return made("service", Verdict::Fail, Text::tr("The service ended by itself."), control.detail());
    case State::Unknown:
        return made("service", Verdict::Warn, Text::tr("Whether the service is installed cannot be seen from here."),
                    control.detail().isEmpty() ? Text::tr("See that dantesyncd is installed and started.")
                                               : control.detail());
    case State::Stopped:
    case State::Starting:
    case State::Running:
    case State::Stopping:
        break;
    }
    return made("service", Verdict::Ok, Text::tr("The service is installed."));
}

Check timeServices(const LocalFacts& facts) {
    if (facts.timeServices.isEmpty())
        return made("clock_conflict", Verdict::Ok, Text::tr("No other time service runs."));
    const QString names = facts.timeServices.join(u", "_s);
    return made("clock_conflict", Verdict::Warn, Text::tr("%1 runs, which may set this computer's clock.").arg(names),
                Text::tr("Stop and disable it; as administrator: systemctl disable --now %1")
                    .arg(facts.timeServices.join(u' ')));
}

Check port(std::string id, const LocalFacts& facts, const std::vector<int>& ports) {
    for (const int one : ports)
        if (facts.udpPorts.contains(one))
            return made(std::move(id), Verdict::Fail, Text::tr("Another program holds UDP port %1.").arg(one),
                        Text::tr("Find it, as administrator, with: ss -lunp sport = :%1").arg(one));
    return made(std::move(id), Verdict::Ok,
                ports.size() > 1 ? Text::tr("UDP ports %1 and %2 are free.").arg(ports[0]).arg(ports[1])
                                 : Text::tr("UDP port %1 is free.").arg(ports[0]));
}

} // namespace

std::vector<Check> localChecks(const LocalFacts& facts, const ServiceControl& control, bool serves) {
    const config::Config defaults;
    std::vector<Check> out{service(control)};
    if (!facts.known)
        return out;
    out.push_back(timeServices(facts));
    out.push_back(port("ptp_ports", facts, {defaults.ptp.eventPort, defaults.ptp.generalPort}));
    out.push_back(port("port_time_query", facts, {defaults.timeQuery.port}));
    if (serves)
        out.push_back(port("port_ntp_server", facts, {wire::ntp::port}));
    return out;
}

} // namespace dantesync::desktop
