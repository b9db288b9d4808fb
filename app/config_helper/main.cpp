// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saves the configuration for a person who may not: started as root by polkit (resources/polkit), which asks first.
// Takes no arguments and looks at no environment: the request comes by standard input, and the path is fixed.
#include "app/config_helper/apply_config.h"
#include "shared/config/store.h"
#include "shared/ipc/call_once.h"
#include "shared/ipc/control_name.h"
#include "shared/ipc/methods.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

int main(int argc, char* argv[]) {
    using namespace dantesync;
    QCoreApplication application(argc, argv);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    QJsonObject answer = config_helper::applyConfig(in.read(config_helper::maximumRequest), config::defaultPath());
    const bool saved = answer.value(QStringLiteral("saved")).toBool();
    if (saved) { // the service may not run; then it reads the file when it starts
        const ipc::Outcome reloaded = ipc::callOnce(ipc::defaultControlName(), ipc::method::configReload);
        answer.insert(QStringLiteral("reloaded"), std::holds_alternative<QJsonValue>(reloaded));
    }
    out.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    return saved ? 0 : 1;
}
