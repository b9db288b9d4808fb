// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/child_process.h"

namespace dantesync::test {

/// A link between the test's own network (see own_network_main.h) and a second one, in which the
/// foreign peers live: `svc0` here, `gm0` there. Both ends start down and without an address.
class NetworkPair {
public:
    explicit NetworkPair(const TestPlace& place);

    bool make();
    /// What went wrong in make() or the last command.
    QByteArray error() const { return m_error; }

    /// Words to put before a command that shall run in the second network.
    QStringList inPeerNetwork() const;
    QString serviceAddress() const { return QStringLiteral("10.99.7.1"); }
    QString peerAddress() const { return QStringLiteral("10.99.7.2"); }

    bool giveServiceAddress();
    bool setServiceLink(bool up);

private:
    bool run(const QStringList& command);

    const TestPlace& m_place;
    ChildProcess m_holder; ///< keeps the second network alive
    QByteArray m_error;
};

} // namespace dantesync::test
