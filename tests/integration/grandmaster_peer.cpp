// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/grandmaster_peer.h"

#include "tests/integration/polling.h"

namespace dantesync::test {

using namespace Qt::StringLiterals;

GrandmasterPeer::GrandmasterPeer(const TestPlace& place, const QString& name)
    : m_place(place)
    , m_peer(place, name) {}

bool GrandmasterPeer::start(const QStringList& more, const QString& interface, const QStringList& wrapper) {
    const QStringList arguments{u"--interface"_s,    interface,
                                u"--event-port"_s,   QString::number(m_place.port(Port::PtpEvent)),
                                u"--general-port"_s, QString::number(m_place.port(Port::PtpGeneral))};
    return m_peer.start(u"ptp1_master.py"_s, arguments + more, wrapper);
}

QByteArray GrandmasterPeer::story() const {
    return "\nthe grandmaster's words: " + m_peer.process().output().right(500) + m_peer.process().errors().right(1500);
}

} // namespace dantesync::test
