// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/event.h"

namespace dantesync {

/// One line in the log, in the category and with the severity that fit the event.
void logEvent(const Event& event);

} // namespace dantesync
