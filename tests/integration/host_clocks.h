// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace dantesync::test {

/// CLOCK_MONOTONIC_RAW, ns: the hidden reference of the virtual clocks.
qint64 rawNow();

/// This computer's UTC at an instant of CLOCK_MONOTONIC_RAW.
struct UtcAtRaw {
    qint64 rawNs = 0;
    qint64 utcNs = 0;
};
/// Read between two readings of RAW, the narrowest bracket of several.
UtcAtRaw utcNow();

} // namespace dantesync::test
