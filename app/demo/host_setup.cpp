// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/host_setup.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dantesync::demo {
namespace {

QString text(double value) {
    return QString::number(value, 'f', 3);
}

} // namespace

QByteArray configText(const LanPlan& plan, const HostPlan& host) {
    const bool isMaster = host.role == Role::Master;
    const Endpoint server = isMaster ? plan.utcReference() : Endpoint{plan.master().address, plan.places.ntpPort};
    const QJsonObject ntpServerMode{{QStringLiteral("enabled"), isMaster},
                                    {QStringLiteral("port"), plan.places.ntpPort},
                                    {QStringLiteral("stratum"), 2}};
    const QJsonObject ptp{{QStringLiteral("event_port"), plan.places.eventPort},
                          {QStringLiteral("general_port"), plan.places.generalPort}};
    const QJsonObject config{
        {QStringLiteral("ntp_server"), QString::fromStdString(server.toString())},
        {QStringLiteral("ntp_server_mode"), ntpServerMode},
        {QStringLiteral("http_status"), QJsonObject{{QStringLiteral("enabled"), false}}},
        {QStringLiteral("ptp"), ptp},
        {QStringLiteral("time_query"), QJsonObject{{QStringLiteral("port"), plan.places.queryPort}}}};
    return QJsonDocument(config).toJson();
}

HostFiles hostFiles(const QString& folder, const HostPlan& host) {
    const QString base = folder + QLatin1Char('/') + QString::fromStdString(host.name);
    return {base + QLatin1String(".json"), base + QLatin1String(".sock"), base, base + QLatin1String(".log")};
}

QStringList commandLine(const HostPlan& host, const HostFiles& files) {
    const QString address = QString::fromStdString(host.address.toString());
    return {QStringLiteral("--config"),
            files.config,
            QStringLiteral("--clock"),
            QStringLiteral("virtual"),
            QStringLiteral("--virtual-offset-ms"),
            text(host.startOffset.milliseconds()),
            QStringLiteral("--virtual-drift-ppm"),
            text(host.drift.value),
            QStringLiteral("--virtual-wander-ppb"),
            text(host.wander.ppb()),
            QStringLiteral("--virtual-delay-us"),
            text(host.receiveDelay.microseconds()),
            QStringLiteral("--virtual-noise-us"),
            text(host.receiveNoise.microseconds()),
            QStringLiteral("--virtual-outliers-pct"),
            text(host.outliersPercent),
            QStringLiteral("--virtual-seed"),
            QString::number(host.seed),
            QStringLiteral("--bind"),
            address,
            QStringLiteral("--interface"),
            QStringLiteral("127.0.0.1"),
            QStringLiteral("--control"),
            files.control,
            QStringLiteral("--state-dir"),
            files.state,
            QStringLiteral("--log-level"),
            QStringLiteral("info")};
}

} // namespace dantesync::demo
