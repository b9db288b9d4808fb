// SPDX-License-Identifier: GPL-3.0-or-later
//
// Included before every test: QTRY_* waits a minute instead of five seconds. What is waited for comes
// at once on an idle computer; on a busy one a process may get no turn for seconds, which is no fault.
#pragma once

#include <QTest>

#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 60'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT((expression), expected, 60'000)
