// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/signals.h"

namespace dantesync::platform {

/// Hands @p kind to the one who waits for signals, or to the next one who will. From any thread.
void postSignal(Signals::Kind kind);

} // namespace dantesync::platform
