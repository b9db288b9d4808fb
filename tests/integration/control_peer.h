// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace dantesync::test {

/// The whole answer to one JSON-RPC request, sent as a line over a connection of its own; nothing
/// when nobody answers within @p timeoutMs.
std::optional<QJsonObject> callControl(const QString& socketPath, const QString& method, int timeoutMs = 10'000);
std::optional<QJsonObject> callControl(const QString& socketPath, const QString& method, const QJsonObject& params,
                                       int timeoutMs = 10'000);

/// One line sent as it is, one line back, without its end; empty when nothing comes.
QByteArray exchangeControlLine(const QString& socketPath, const QByteArray& line, int timeoutMs = 10'000);

/// What `clock.truth` tells of a virtual clock: the segment of its wall time now in force. The
/// hidden reference R is CLOCK_MONOTONIC_RAW, the same for every process of this computer.
struct Truth {
    qint64 rNs = 0;
    qint64 counterNs = 0;
    qint64 wallNs = 0;
    double rate = 0; ///< wall per R

    qint64 wallAt(qint64 r) const;
};

std::optional<Truth> askTruth(const QString& socketPath);

} // namespace dantesync::test
