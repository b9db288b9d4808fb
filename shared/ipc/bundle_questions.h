// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ipc/methods.h"

#include <QJsonObject>

#include <vector>

namespace dantesync::ipc {

/// What a support bundle holds of the service: one section an answer.
struct BundleQuestion {
    QString method;
    QJsonObject params;
};

inline std::vector<BundleQuestion> bundleQuestions() {
    const QJsonObject many{{QStringLiteral("limit"), 1000}};
    return {{method::serviceInfo, {}},
            {method::statusGet, {}},
            {method::configGet, {}},
            {method::eventsGet, many},
            {method::logTail, many}};
}

} // namespace dantesync::ipc
