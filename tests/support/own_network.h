// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dantesync::test {

/// A network of this process alone (a Linux network namespace), whose loopback starts down and can
/// be taken up and down. Nothing outside the process sees any of it.
class OwnNetwork {
public:
    /// Enters it; call first thing in main(), before there are threads. False where the system forbids it.
    static bool enter();
    /// Takes loopback (127.0.0.1/8) up or down.
    static bool setLoopback(bool up);
};

} // namespace dantesync::test
