// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ipc/json_rpc.h"

#include <QJsonObject>
#include <QString>

namespace dantesync::ipc {

/// Connects to @p controlName, calls @p method, waits for the answer, at most @p timeoutMs in all, and disconnects.
/// Blocks; for the command line. Needs a QCoreApplication, but no running event loop.
/// The error is NotConnected, TimedOut, or the service's own.
Outcome callOnce(const QString& controlName, const QString& method, const QJsonObject& params = {},
                 int timeoutMs = 3000);

} // namespace dantesync::ipc
