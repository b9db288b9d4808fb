// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Windows' service control manager says of a service, and what it means in our words. Without a Windows header, so
// that it is tested everywhere.
#pragma once

#include "app/desktop/service_control/service_control.h"

#include <QString>

namespace dantesync::desktop {

/// Of SERVICE_STATUS_PROCESS and QUERY_SERVICE_CONFIG as they came.
struct ServiceFacts {
    unsigned openError = 0;    ///< Win32 error: why nothing else is known; 0: all is known
    unsigned state = 0;        ///< SERVICE_STOPPED 1, START_PENDING 2, STOP_PENDING 3, RUNNING 4, ... PAUSED 7
    unsigned exitCode = 0;     ///< Win32 error it ended with; ERROR_SERVICE_SPECIFIC_ERROR: see specificCode
    unsigned specificCode = 0; ///< dantesyncd's own exit status
    bool disabled = false;     ///< its start type

    bool operator==(const ServiceFacts&) const = default;

    ServiceControl::State serviceState() const;
    /// Why it failed or cannot be started, and what helps; empty when all is well.
    QString detail() const;
};

/// Of a Win32 error that a request ended in: what went wrong and what helps; empty for 0. @p facts: afterwards.
QString requestErrorText(unsigned error, const ServiceFacts& facts);
/// Of a Win32 error that starting the helper ended in.
QString helperErrorText(unsigned error);

} // namespace dantesync::desktop
