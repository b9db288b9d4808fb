// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/network_pair.h"

#include "tests/integration/polling.h"

#include <QFile>

namespace dantesync::test {

using namespace Qt::StringLiterals;

NetworkPair::NetworkPair(const TestPlace& place)
    : m_place(place)
    , m_holder(place, u"peer-network"_s) {}

bool NetworkPair::run(const QStringList& command) {
    const Finished finished = runToEnd(m_place, command);
    const bool good = finished.ending.ended && finished.ending.status == 0;
    if (!good)
        m_error = command.join(u' ').toUtf8() + ": " + finished.errors;
    return good;
}

bool NetworkPair::make() {
    if (!m_holder.start({u"unshare"_s, u"-n"_s, u"--"_s, u"sleep"_s, u"1000"_s}))
        return false;
    // Qt makes a path of "net:[4026531840]"; its last part is the network's name.
    const auto network = [](const QString& pid) {
        return QFile::symLinkTarget(u"/proc/%1/ns/net"_s.arg(pid)).section(u'/', -1);
    };
    const QString pid = QString::number(m_holder.pid());
    if (!eventually(patienceMs, [&] { return network(pid) != network(u"self"_s); })) {
        m_error = "no second network: " + m_holder.errors();
        return false;
    }
    const QStringList there = inPeerNetwork();
    const QString ip = u"ip"_s;
    return run({ip, u"link"_s, u"add"_s, u"svc0"_s, u"type"_s, u"veth"_s, u"peer"_s, u"name"_s, u"gm0"_s, u"netns"_s,
                pid}) &&
           run(there + QStringList{ip, u"address"_s, u"add"_s, peerAddress() + u"/24"_s, u"dev"_s, u"gm0"_s}) &&
           run(there + QStringList{ip, u"link"_s, u"set"_s, u"lo"_s, u"up"_s}) &&
           run(there + QStringList{ip, u"link"_s, u"set"_s, u"gm0"_s, u"up"_s});
}

QStringList NetworkPair::inPeerNetwork() const {
    return {u"nsenter"_s, u"--target"_s, QString::number(m_holder.pid()), u"--net"_s, u"--"_s};
}

bool NetworkPair::giveServiceAddress() {
    return run({u"ip"_s, u"address"_s, u"add"_s, serviceAddress() + u"/24"_s, u"dev"_s, u"svc0"_s});
}

bool NetworkPair::setServiceLink(bool up) {
    return run({u"ip"_s, u"link"_s, u"set"_s, u"svc0"_s, up ? u"up"_s : u"down"_s});
}

} // namespace dantesync::test
