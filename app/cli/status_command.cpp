// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "app/cli/status_text.h"
#include "shared/ipc/call_once.h"
#include "shared/ipc/control_name.h"
#include "shared/ipc/status_json.h"

#include <QJsonDocument>

#include <array>
#include <iostream>

namespace dantesync::cli {
namespace {

constexpr std::array options{
    Option{"json", "", "The service's own status as one JSON object."},
    Option{"control", "NAME", "Control socket (or pipe) of the service (default: the system's)."},
    Option{"timeout", "MS", "How long to wait for the service: 50 to 60000 (default 3000)."},
};

int fail(const std::string& text) {
    std::cerr << "dantesync status: " << text << std::endl;
    return exitNoAnswer;
}

int run(const Arguments& arguments) {
    const auto timeout = arguments.integer("timeout", 50, 60'000);
    if (!timeout)
        return fail(timeout.error().text());
    const auto name = arguments.value("control");
    const QString control = name ? QString::fromStdString(*name) : ipc::defaultControlName();
    const ipc::Outcome outcome =
        ipc::callOnce(control, QStringLiteral("status.get"), {}, static_cast<int>((*timeout).value_or(3000)));
    if (const auto* error = std::get_if<ipc::RpcError>(&outcome))
        return fail(error->message.toStdString());
    const QJsonObject object = std::get<QJsonValue>(outcome).toObject();
    const auto status = ipc::statusFromJson(object);
    if (!status)
        return fail(status.error().text());
    if (arguments.has("json"))
        std::cout << jsonText(QJsonDocument(object)).toStdString() << std::flush;
    else
        std::cout << statusText(*status, Style::forOutput()) << std::flush;
    return isHealthy(*status) ? exitAllSynced : exitNotSynced;
}

} // namespace

const Command statusCommand{
    "status",
    "How this computer's own clock is",
    "Asks the service of this computer over its control socket. Exit status 0 when the clock is locked (or follows NTP "
    "where there is no PTP), 1 when it is not, 2 when the service cannot be reached.",
    options,
    "dantesync status\n"
    "dantesync status --json | jq .mode",
    run,
};

} // namespace dantesync::cli
