// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace dantesync::test {

/// What a process has cost since it started, all of its threads together.
struct ProcessCost {
    double cpuSeconds = 0;
    double wakeUps = 0; ///< times a thread went to sleep by itself, so times it was woken

    static ProcessCost of(qint64 pid);
    ProcessCost operator-(const ProcessCost& before) const {
        return {cpuSeconds - before.cpuSeconds, wakeUps - before.wakeUps};
    }
};

/// Resident memory, MiB.
double residentMemory(qint64 pid);

} // namespace dantesync::test
