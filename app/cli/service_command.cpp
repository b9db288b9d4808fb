// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/service_manager.h"
#include "shared/ipc/call_once.h"
#include "shared/ipc/control_name.h"
#include "shared/ipc/methods.h"

#include <QDateTime>
#include <QJsonArray>
#include <QProcess>

#include <array>
#include <iostream>

namespace dantesync::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array options{
    Option{"lines", "N", "Of the log: this many of the newest lines, 1 to 1000 (default 100)."},
    Option{"follow", "", "Of the log: go on with what is added, until Ctrl-C (systemd only)."},
    Option{"control", "NAME", "Control socket (or pipe) of the service (default: the system's)."},
};

int fail(const std::string& text) {
    std::cerr << "dantesync service: " << text << std::endl;
    return exitNoAnswer;
}

QString controlName(const Arguments& arguments) {
    const auto given = arguments.value("control");
    return given ? QString::fromStdString(*given) : ipc::defaultControlName();
}

/// The log as the service itself keeps it: the newest lines in its memory.
int showLog(const Arguments& arguments, int lines) {
    const ipc::Outcome outcome = ipc::callOnce(controlName(arguments), ipc::method::logTail, {{u"limit"_s, lines}});
    if (const auto* error = std::get_if<ipc::RpcError>(&outcome))
        return fail(error->message.toStdString());
    for (const QJsonValue& value : std::get<QJsonValue>(outcome).toObject()[u"entries"_s].toArray()) {
        const QJsonObject entry = value.toObject();
        std::cout << QDateTime::fromMSecsSinceEpoch(entry[u"unix_ms"_s].toInteger(), Qt::UTC)
                         .toString(Qt::ISODateWithMs)
                         .toStdString()
                  << ' ' << entry[u"level"_s].toString().toStdString() << ' '
                  << entry[u"category"_s].toString().toStdString() << ": "
                  << entry[u"message"_s].toString().toStdString() << '\n';
    }
    std::cout << std::flush;
    return 0;
}

/// What can be said without a service manager.
int showInfo(const Arguments& arguments) {
    const ipc::Outcome outcome = ipc::callOnce(controlName(arguments), ipc::method::serviceInfo);
    if (const auto* error = std::get_if<ipc::RpcError>(&outcome)) {
        std::cout << "dantesyncd: not running (" << error->message.toStdString() << ")" << std::endl;
        return exitNotSynced;
    }
    const QJsonObject info = std::get<QJsonValue>(outcome).toObject();
    std::cout << "dantesyncd " << info[u"version"_s].toString().toStdString() << ": running, process "
              << info[u"pid"_s].toInteger() << ", for " << info[u"uptime_s"_s].toInteger() << " s, configuration "
              << info[u"configuration"_s].toString().toStdString() << std::endl;
    return 0;
}

int carryOut(const QList<ServiceCall>& calls) {
    for (const ServiceCall& call : calls) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.setInputChannelMode(QProcess::ForwardedInputChannel); // systemd may ask for a password
        process.start(call.program, call.arguments);
        if (!process.waitForStarted())
            return fail(call.program.toStdString() + ": cannot be run: " + process.errorString().toStdString());
        process.waitForFinished(-1);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return exitNotSynced;
    }
    return 0;
}

int run(const Arguments& arguments) {
    const QStringList& words = arguments.words();
    const auto action = words.size() == 1 ? serviceActionFromName(words.constFirst().toStdString()) : std::nullopt;
    if (!action)
        return fail("say what to do: status, start, stop, restart or log");
    const auto lines = arguments.integer("lines", 1, 1000);
    if (!lines)
        return fail(lines.error().text());
    const int wanted = static_cast<int>((*lines).value_or(100));
    // A socket named on the command line is that of a service which no manager knows.
    const ServiceManager manager = arguments.has("control") ? ServiceManager::None : serviceManager();
    const QList<ServiceCall> calls = serviceCalls(manager, *action, wanted, arguments.has("follow"));
    if (!calls.isEmpty())
        return carryOut(calls);
    if (*action == ServiceAction::Log)
        return showLog(arguments, wanted);
    if (*action == ServiceAction::Status)
        return showInfo(arguments);
    return fail("no service manager runs here; start dantesyncd yourself, end it with SIGTERM");
}

} // namespace

const Command serviceCommand{
    "service",
    "Start, stop and look after this computer's service",
    "Asks the system's service manager (systemd; on Windows the service control manager) to start, stop or restart the "
    "service dantesync, or shows its state and its log. Where no manager runs, state and log come from the service "
    "itself. Starting and stopping needs an administrator's rights; systemd asks for a password where it may. Exit "
    "status 0: done; 1: not running, or refused; 2: wrong usage.",
    options,
    "dantesync service status\n"
    "dantesync service restart\n"
    "dantesync service log --follow",
    run,
    "status|start|stop|restart|log",
};

} // namespace dantesync::cli
