// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/config_change.h"
#include "shared/model/event.h"

namespace dantesync {

/// One line in the log, in the category and with the severity that fit the event.
void logEvent(const Event& event);

/// What became of a change of the configuration: one line, and one for each problem.
void logConfiguration(const ConfigOutcome& outcome);

} // namespace dantesync
