// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace dantesync::net {
class NtpClient;
class PtpReceiver;
class QueryServer;
} // namespace dantesync::net

namespace dantesync {

class HttpService;

/// What `service.info` tells: who we are, what we listen to, and what every door has counted. Any
/// part may be missing (null).
struct ServiceParts {
    const net::PtpReceiver* ptp = nullptr;
    const net::NtpClient* ntp = nullptr;
    const net::QueryServer* queries = nullptr;
    const HttpService* http = nullptr;
    QString clock;         ///< backend
    QString configuration; ///< file
    qint64 uptimeSeconds = 0;
    QStringList awaitingRestart; ///< keys of the configuration
};

QJsonObject serviceInfo(const ServiceParts& parts);
/// Its counters alone, by part.
QJsonObject serviceCounters(const ServiceParts& parts);

} // namespace dantesync
