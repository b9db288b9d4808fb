// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run/setup_plan.h"

#include "app/desktop/configuration/text_merge.h"
#include "shared/config/config.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkInterface>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

std::string jsonOf(const QString& text) {
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2).toStdString();
}

/// @p json where it says something else than the default; else the default holds.
Status write(ConfigDraft& draft, std::string_view key, const std::string& json) {
    const config::Entry& entry = *config::findEntry(key);
    const auto present = draft.value(entry);
    if (present && sameValue(*present, json))
        return success();
    return sameValue(json, config::defaultText(entry)) ? draft.unset(entry) : draft.set(entry, json);
}

Status writeText(ConfigDraft& draft, std::string_view key, const QString& text) {
    return text.isEmpty() ? draft.unset(*config::findEntry(key)) : write(draft, key, jsonOf(text));
}

} // namespace

SetupPlan planOf(const ConfigDraft& draft, SetupRole before) {
    const config::Config& config = draft.document().config();
    SetupPlan plan;
    plan.interface = QString::fromStdString(config.interface);
    plan.server = config.ntpServer ? QString::fromStdString(config.ntpServer->toString()) : QString();
    if (config.ntpServerMode.enabled)
        plan.role = SetupRole::Master;
    else
        plan.role = before == SetupRole::Master ? SetupRole::Follower : before;
    return plan;
}

Status writeInto(ConfigDraft& draft, const SetupPlan& plan) {
    Status done = writeText(draft, "interface", plan.interface);
    if (done)
        done = writeText(draft, "ntp_server", plan.server.trimmed());
    if (done)
        done = write(draft, "ntp_server_mode.enabled", plan.role == SetupRole::Master ? "true" : "false");
    return done;
}

bool isServer(const QString& text) {
    return config::HostPort::parse(text.trimmed().toStdString()).has_value();
}

std::vector<LocalInterface> localInterfaces() {
    std::vector<LocalInterface> out;
    const auto all = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& one : all) {
        if (one.flags().testFlag(QNetworkInterface::IsLoopBack))
            continue;
        LocalInterface found{
            one.name(), one.humanReadableName(), {}, one.flags().testFlag(QNetworkInterface::IsRunning)};
        const auto entries = one.addressEntries();
        for (const QNetworkAddressEntry& entry : entries)
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                found.addresses.push_back(u"%1/%2"_s.arg(entry.ip().toString()).arg(entry.prefixLength()));
        if (!found.addresses.empty())
            out.push_back(found);
    }
    return out;
}

} // namespace dantesync::desktop
