// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names that both ends of the control socket use. What each method takes and gives stands in
// service/net/control/README.md.
#pragma once

#include <QString>

namespace dantesync::ipc {

/// Of methods, parameters and results: raised when something that a client may rely on changes its meaning.
constexpr int protocolVersion = 1;

namespace method {
inline const QString serviceInfo = QStringLiteral("service.info");
inline const QString statusGet = QStringLiteral("status.get");
inline const QString historyGet = QStringLiteral("history.get");
inline const QString eventsGet = QStringLiteral("events.get");
inline const QString configGet = QStringLiteral("config.get");
inline const QString configValidate = QStringLiteral("config.validate");
inline const QString configSet = QStringLiteral("config.set");
inline const QString configReload = QStringLiteral("config.reload");
inline const QString logTail = QStringLiteral("log.tail");
inline const QString countersGet = QStringLiteral("counters.get");
inline const QString doctorRun = QStringLiteral("doctor.run");
inline const QString clockTruth = QStringLiteral("clock.truth");
} // namespace method

/// TOPIC.subscribe and TOPIC.unsubscribe are methods; what is new comes as a notification.
namespace topic {
inline const QString status = QStringLiteral("status");
inline const QString events = QStringLiteral("events");
inline const QString log = QStringLiteral("log");
} // namespace topic

namespace notification {
inline const QString statusChanged = QStringLiteral("status.changed"); ///< params: as status.get gives it
inline const QString eventsAdded = QStringLiteral("events.added");     ///< params: as events.get
inline const QString logAdded = QStringLiteral("log.added");           ///< params: as log.tail
} // namespace notification

inline QString subscribeMethod(const QString& topic) {
    return topic + QStringLiteral(".subscribe");
}
inline QString unsubscribeMethod(const QString& topic) {
    return topic + QStringLiteral(".unsubscribe");
}

} // namespace dantesync::ipc
