// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <chrono>

namespace dantesync::fleet {

/// The time base of whoever asks the fleet: a steady clock, nanoseconds since an arbitrary start. Never
/// the wall clock, which may be the very thing that is wrong, or be stepped while answers come in.
using ObserverTime = Instant<struct ObserverScale>;

inline ObserverTime observerNow() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()};
}

} // namespace dantesync::fleet
