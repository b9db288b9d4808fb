// SPDX-License-Identifier: GPL-3.0-or-later
//
// For tests that need a network of their own: DANTESYNC_OWN_NETWORK_MAIN instead of QTEST_MAIN runs
// the test again under `unshare`, in a network namespace (as root there, so that it can make links).
#pragma once

#include <QString>

namespace dantesync::test {

/// Replaces the process by one in a network of its own, where loopback is up. Returns, in that
/// process or where the system forbids it: see ownNetworkRefusal().
void enterOwnNetwork(char** arguments);

/// Why there is no network of our own; empty when there is one.
QString ownNetworkRefusal();

} // namespace dantesync::test

#define DANTESYNC_OWN_NETWORK_MAIN(TestClass)                                                                          \
    int main(int argc, char** argv) {                                                                                  \
        dantesync::test::enterOwnNetwork(argv);                                                                        \
        QCoreApplication application(argc, argv);                                                                      \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
