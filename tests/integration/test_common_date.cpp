// SPDX-License-Identifier: GPL-3.0-or-later
//
// A master that gives the date, and a client that holds it: two services, a grandmaster and a source of UTC.
#include "tests/integration/foreign_peer.h"
#include "tests/integration/grandmaster_peer.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"

#include <QJsonDocument>
#include <QTest>

#include <cstdlib>

namespace dantesync::test {

using namespace Qt::StringLiterals;

class TestCommonDate : public QObject {
    Q_OBJECT
    ServiceSetup setup(const QString& name, int host, const QString& server, bool master, double offsetMs) const;
    static QJsonObject date(const ServiceProcess& service) {
        return service.control(u"status.get"_s).value(u"date"_s).toObject();
    }
    static bool hasRole(const ServiceProcess& service, const QString& role) {
        return date(service).value(u"role"_s).toString() == role;
    }

    TestPlace m_place;

private slots:
    void initTestCase() { QVERIFY(m_place.isValid()); }
    void aClientAdoptsTheMastersDate();
};

ServiceSetup TestCommonDate::setup(const QString& name, int host, const QString& server, bool master,
                                   double offsetMs) const {
    ServiceSetup setup;
    setup.name = name;
    setup.address = TestPlace::address(host);
    setup.config = {{u"ntp_server"_s, server},
                    {u"ntp_server_mode"_s, QJsonObject{{u"enabled"_s, master}, {u"port"_s, m_place.port(Port::Ntp)}}}};
    setup.arguments << u"--virtual-drift-ppm"_s << (master ? u"20"_s : u"-35"_s) << u"--virtual-offset-ms"_s
                    << QString::number(offsetMs);
    return setup;
}

void TestCommonDate::aClientAdoptsTheMastersDate() {
    ForeignPeer source(m_place, u"source"_s);
    const QString sourcePort = QString::number(m_place.port(Port::OtherNtp));
    QVERIFY(source.start(u"ntp_server.py"_s, {u"--port"_s, sourcePort}));
    QVERIFY(eventually(patienceMs, [&] { return source.process().output().contains("ready"); }));
    GrandmasterPeer grandmaster(m_place);
    QVERIFY(grandmaster.start({u"--ppm"_s, u"8"_s}));
    ServiceProcess master(m_place, setup(u"master"_s, 0, u"127.0.0.1:"_s + sourcePort, true, 40));
    const QString server = master.address() + u':' + QString::number(m_place.port(Port::Ntp));
    ServiceProcess client(m_place, setup(u"client"_s, 1, server, false, -70));
    QVERIFY2(master.startAndWait(), master.story());
    QVERIFY2(client.startAndWait(), client.story());

    QVERIFY2(eventually(2 * lockPatienceMs, [&] { return hasRole(master, u"master"_s); }), master.story());
    QVERIFY2(eventually(lockPatienceMs, [&] { return hasRole(client, u"follower"_s); }), client.story());
    // They know the same changes, and their walls agree.
    QVERIFY2(eventually(patienceMs,
                        [&] {
                            const QJsonObject theirs = date(master);
                            const QJsonObject ours = date(client);
                            return !ours.value(u"change"_s).toObject().isEmpty() &&
                                   ours.value(u"change"_s) == theirs.value(u"change"_s) &&
                                   ours.value(u"sequence"_s) == theirs.value(u"sequence"_s);
                        }),
             QJsonDocument(date(master)).toJson() + QJsonDocument(date(client)).toJson());
    qint64 apart = 0;
    QVERIFY2(eventually(patienceMs,
                        [&] {
                            const auto one = master.truth();
                            const auto other = client.truth();
                            if (!one || !other)
                                return false;
                            apart = other->wallAt(one->rNs) - one->wallNs;
                            return std::llabs(apart) < 200'000;
                        }),
             QByteArray::number(apart) + " ns; " + client.story());
    qInfo("%.1f us apart", static_cast<double>(apart) * 1e-3);
    // Without the master the client goes on, and says who decides.
    master.process().signal(SIGTERM);
    QVERIFY2(eventually(lockPatienceMs, [&] { return hasRole(client, u"alone"_s); }), client.story());
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestCommonDate)
#include "test_common_date.moc"
