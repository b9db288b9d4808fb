// SPDX-License-Identifier: GPL-3.0-or-later
//
// What systemd says of a unit, and what it means in our words.
#pragma once

#include "app/desktop/service_control/service_control.h"

#include <QString>
#include <QVariantMap>

namespace dantesync::desktop {

/// Properties of org.freedesktop.systemd1.Unit and .Service as they came; empty where they did not.
struct UnitFacts {
    QString loadState;   ///< "loaded", "not-found", "masked", "bad-setting", "error"
    QString activeState; ///< "active", "reloading", "inactive", "failed", "activating", "deactivating"
    QString result;      ///< "success", "exit-code", "signal", "timeout", ...
    int exitStatus = 0;  ///< of the main process, when it ended with one
    unsigned jobId = 0;  ///< of the job queued for it; 0: none

    bool operator==(const UnitFacts&) const = default;

    /// Of what "GetAll" of both interfaces says, merged.
    static UnitFacts from(const QVariantMap& properties);
    ServiceControl::State state() const;
    /// Why it failed or cannot be started, and what helps; empty when all is well.
    QString detail() const;
};

/// Of an error that D-Bus, polkit or systemd gave instead of an answer: what went wrong and what helps. @p name:
/// "org.freedesktop.DBus.Error.AccessDenied"; @p message: its own words, told when we know no better.
QString busErrorText(const QString& name, const QString& message);
/// Of a job that ended otherwise than "done": @p result "failed", "canceled", "timeout", "dependency", ...
QString jobErrorText(const QString& result, const UnitFacts& facts);
/// There is no systemd to ask.
QString noSystemdText();

} // namespace dantesync::desktop
