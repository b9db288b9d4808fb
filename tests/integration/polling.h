// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTest>

namespace dantesync::test {

/// How long to wait for what takes a moment on an idle computer, before it counts as not coming. A busy one may
/// give a process no turn for seconds; how fast things are is what the benchmarks tell.
constexpr int patienceMs = 60'000;

/// Asks again and again until @p condition holds. False when it did not within @p milliseconds.
template<typename Condition>
bool eventually(int milliseconds, Condition condition, int pauseMs = 20) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.hasExpired(milliseconds))
            return false;
        QTest::qWait(pauseMs);
    }
    return true;
}

/// True when @p condition held at every look for @p milliseconds.
template<typename Condition>
bool throughout(int milliseconds, Condition condition, int pauseMs = 50) {
    return !eventually(
        milliseconds, [&] { return !condition(); }, pauseMs);
}

} // namespace dantesync::test
