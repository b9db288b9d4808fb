// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/test_place.h"

#include "tests/integration/udp_peer.h"

#include <QCoreApplication>
#include <QFile>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int portsOfAPlace = static_cast<int>(Port::Count);

bool allFree(int first) {
    for (int offset = 0; offset < portsOfAPlace; ++offset)
        if (!UdpPeer::isFree(static_cast<quint16>(first + offset)))
            return false;
    return true;
}

/// Below the ephemeral ports, so that no socket without a wish of its own gets one of them.
quint16 freeBlock() {
    constexpr int lowest = 20000;
    constexpr int blocks = 1500;
    static qint64 placesMade = 0; // none is ours yet until a process binds to it
    const qint64 skipped = 7 * placesMade++;
    for (qint64 attempt = 0; attempt < 50; ++attempt) {
        const qint64 block = (QCoreApplication::applicationPid() + skipped + attempt * 101) % blocks;
        const int first = lowest + static_cast<int>(block) * portsOfAPlace;
        if (allFree(first))
            return static_cast<quint16>(first);
    }
    return 0;
}

} // namespace

TestPlace::TestPlace()
    : m_firstPort(freeBlock()) {}

QString TestPlace::address(int host) {
    // 127.255/16 is left out: its broadcast address is loopback's own.
    const qint64 id = QCoreApplication::applicationPid();
    const qint64 third = 1 + id / 250 % 250;
    const qint64 second = 20 + id / 62'500 % 20 + qint64{20} * host;
    return u"127.%1.%2.%3"_s.arg(second).arg(third).arg(1 + id % 250);
}

QJsonObject TestPlace::config() const {
    return {
        {u"ptp"_s, QJsonObject{{u"event_port"_s, port(Port::PtpEvent)}, {u"general_port"_s, port(Port::PtpGeneral)}}},
        {u"time_query"_s, QJsonObject{{u"port"_s, port(Port::TimeQuery)}}},
        {u"http_status"_s, QJsonObject{{u"enabled"_s, false}, {u"port"_s, port(Port::Http)}}},
        {u"fleet"_s, QJsonObject{{u"discover"_s, false}}}};
}

QString TestPlace::writeFile(const QString& name, const QByteArray& text) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
        return {};
    return file.fileName();
}

QByteArray TestPlace::readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject merged(QJsonObject base, const QJsonObject& changes) {
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QString& key = change.key();
        if (change->isObject() && base.value(key).isObject())
            base.insert(key, merged(base.value(key).toObject(), change->toObject()));
        else
            base.insert(key, *change);
    }
    return base;
}

} // namespace dantesync::test
