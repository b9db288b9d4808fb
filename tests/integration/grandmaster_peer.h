// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/foreign_peer.h"

namespace dantesync::test {

/// A foreign PTPv1 grandmaster, tests/interop/ptp1_master.py.
class GrandmasterPeer {
public:
    explicit GrandmasterPeer(const TestPlace& place, const QString& name = QStringLiteral("grandmaster"));

    /// Sends from @p interface; behind @p wrapper, in another network say. @p more: further arguments of the script.
    bool start(const QStringList& more = {}, const QString& interface = QStringLiteral("127.0.0.1"),
               const QStringList& wrapper = {});
    void fallSilent() const { m_peer.process().signal(SIGSTOP); }
    void speakAgain() const { m_peer.process().signal(SIGCONT); }
    const ChildProcess& process() const { return m_peer.process(); }
    QByteArray story() const;

private:
    const TestPlace& m_place;
    ForeignPeer m_peer;
};

} // namespace dantesync::test
