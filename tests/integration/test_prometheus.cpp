// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is shipped for Prometheus and Grafana, tried with the real Prometheus against a small virtual
// LAN: a master with NTP, two clients, a grandmaster.
#include "tests/integration/grandmaster_peer.h"
#include "tests/integration/http_peer.h"
#include "tests/integration/polling.h"
#include "tests/integration/prometheus_peer.h"
#include "tests/integration/service_process.h"
#include "tests/net/http/exposition.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <vector>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

const QString resources = QStringLiteral(DANTESYNC_SOURCE_DIR "/resources/");

/// The names of our metrics that a text uses.
QStringList metricsIn(const QByteArray& text) {
    // Not the names of recorded series, which have colons.
    static const QRegularExpression name(u"(?<![a-z_:])dantesync_[a-z_]+(?![a-z_:])"_s);
    QStringList names;
    for (auto matches = name.globalMatch(QString::fromUtf8(text)); matches.hasNext();)
        names << matches.next().captured(0);
    names.removeDuplicates();
    return names;
}

} // namespace

class TestPrometheus : public QObject {
    Q_OBJECT
    Finished promtool(const QStringList& arguments) const;
    void startHost(const QString& name, int address, const QJsonObject& config);
    QString instance(std::size_t host) const {
        return u"%1:%2"_s.arg(m_hosts.at(host)->address()).arg(m_place.port(Port::Http));
    }
    QByteArray metrics(std::size_t host) const;
    QByteArray story() const;

    TestPlace m_place;
    ForeignPeer m_ntpSource{m_place, u"source"_s};
    GrandmasterPeer m_grandmaster{m_place};
    std::vector<std::unique_ptr<ServiceProcess>> m_hosts; ///< the master first

private slots:
    void initTestCase();
    void cleanupTestCase() { m_hosts.clear(); }
    void shippedRulesAreGood();
    void alertsOfAMadeUpLan();
    void dashboardIsComplete();
    void metricsPassPromtool();
    void namesExist_data();
    void namesExist();
    void alertsFireAndResolve();
};

Finished TestPrometheus::promtool(const QStringList& arguments) const {
    return runToEnd(m_place, QStringList{PrometheusPeer::promtool()} + arguments, patienceMs);
}

void TestPrometheus::startHost(const QString& name, int address, const QJsonObject& config) {
    ServiceSetup setup;
    setup.name = name;
    setup.address = TestPlace::address(address);
    setup.config =
        merged({{u"http_status"_s, QJsonObject{{u"enabled"_s, true}, {u"port"_s, m_place.port(Port::Http)}}}}, config);
    setup.arguments << u"--virtual-drift-ppm"_s << QString::number(10 * address);
    m_hosts.push_back(std::make_unique<ServiceProcess>(m_place, setup));
}

void TestPrometheus::initTestCase() {
    QVERIFY(m_place.isValid());
    const QString ntpPort = QString::number(m_place.port(Port::OtherNtp));
    QVERIFY(m_ntpSource.start(u"ntp_server.py"_s, {u"--port"_s, ntpPort}));
    QVERIFY(m_grandmaster.start());
    startHost(u"master"_s, 0,
              {{u"ntp_server"_s, u"127.0.0.1:"_s + ntpPort},
               {u"ntp_server_mode"_s, QJsonObject{{u"enabled"_s, true}, {u"port"_s, m_place.port(Port::Ntp)}}}});
    const QJsonObject client{{u"ntp_server"_s, u"%1:%2"_s.arg(TestPlace::address(0)).arg(m_place.port(Port::Ntp))}};
    startHost(u"foh"_s, 1, client);
    startHost(u"stage"_s, 2, client);
    for (const auto& host : m_hosts)
        QVERIFY2(host->startAndWait(), host->story());
    for (const auto& host : m_hosts)
        QVERIFY2(host->waitForLock(lockPatienceMs), host->story());
}

QByteArray TestPrometheus::metrics(std::size_t host) const {
    const auto reply = httpGet(m_hosts.at(host)->address(), m_place.port(Port::Http), "/metrics");
    return reply ? reply->body : QByteArray();
}

QByteArray TestPrometheus::story() const {
    QByteArray story;
    for (const auto& host : m_hosts)
        story += host->name().toUtf8() + ": " + host->story() + '\n';
    return story + m_grandmaster.story();
}

#define NEEDS_PROMETHEUS()                                                                                             \
    if (const QString refusal = PrometheusPeer::refusal(); !refusal.isEmpty())                                         \
    QSKIP(qPrintable(refusal))

void TestPrometheus::shippedRulesAreGood() {
    NEEDS_PROMETHEUS();
    for (const QStringList& arguments :
         {QStringList{u"check"_s, u"rules"_s, resources + u"prometheus/dantesync.rules.yml"_s},
          QStringList{u"check"_s, u"config"_s, resources + u"prometheus/prometheus.yml"_s}}) {
        const Finished finished = promtool(arguments);
        QVERIFY2(finished.ending.ended && finished.ending.status == 0, finished.output + finished.errors);
    }
}

void TestPrometheus::alertsOfAMadeUpLan() {
    NEEDS_PROMETHEUS();
    const Finished finished = promtool(
        {u"test"_s, u"rules"_s, QStringLiteral(DANTESYNC_SOURCE_DIR "/tests/integration/prometheus/alerts.test.yml")});
    QVERIFY2(finished.ending.ended && finished.ending.status == 0, finished.output + finished.errors);
}

void TestPrometheus::dashboardIsComplete() {
    QJsonParseError error{};
    const QJsonObject dashboard =
        QJsonDocument::fromJson(TestPlace::readFile(resources + u"grafana/dantesync.json"_s), &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QStringList variables;
    for (const auto& variable : dashboard.value(u"templating"_s).toObject().value(u"list"_s).toArray())
        variables << variable.toObject().value(u"name"_s).toString();
    QVERIFY(variables.contains(u"instance"_s) && variables.contains(u"datasource"_s));
    QList<int> ids;
    for (const auto& value : dashboard.value(u"panels"_s).toArray()) {
        const QJsonObject panel = value.toObject();
        QVERIFY(!panel.value(u"title"_s).toString().isEmpty());
        QVERIFY2(!ids.contains(panel.value(u"id"_s).toInt()), "two panels have one id");
        ids << panel.value(u"id"_s).toInt();
        for (const auto& target : panel.value(u"targets"_s).toArray())
            QVERIFY(!target.toObject().value(u"expr"_s).toString().isEmpty());
    }
    QVERIFY(ids.size() > 8);
}

void TestPrometheus::metricsPassPromtool() {
    NEEDS_PROMETHEUS();
    for (std::size_t host = 0; host < m_hosts.size(); ++host) {
        const QByteArray text = metrics(host);
        QVERIFY2(readExposition(text).trouble.isEmpty(), qPrintable(readExposition(text).trouble));
        const QString file = m_place.writeFile(u"metrics.txt"_s, text);
        const Finished finished = runToEnd(
            m_place, {u"sh"_s, u"-c"_s, u"exec \"$0\" check metrics <\"$1\""_s, PrometheusPeer::promtool(), file},
            patienceMs);
        QVERIFY2(finished.ending.ended && finished.ending.status == 0, finished.output + finished.errors);
    }
}

void TestPrometheus::namesExist_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("alerts") << u"prometheus/dantesync.rules.yml"_s;
    QTest::newRow("dashboard") << u"grafana/dantesync.json"_s;
}

// The master knows all there is to know, once NTP has answered.
void TestPrometheus::namesExist() {
    QFETCH(QString, file);
    const QStringList names = metricsIn(TestPlace::readFile(resources + file));
    QVERIFY(names.size() > 8);
    QString missing;
    const auto allThere = [&] {
        const Exposition seen = readExposition(metrics(0));
        missing.clear();
        for (const QString& name : names)
            if (!seen.has(name.toLatin1()))
                missing += name + u' ';
        return missing.isEmpty();
    };
    QVERIFY2(eventually(patienceMs, allThere, 250), missing.toUtf8() + story());
}

void TestPrometheus::alertsFireAndResolve() {
    NEEDS_PROMETHEUS();
    PrometheusPeer prometheus(m_place);
    QVERIFY(prometheus.start({instance(0), instance(1), instance(2)}));
    const auto soon = [](auto condition) { return eventually(patienceMs, condition, 250); };
    QVERIFY2(soon([&] { return prometheus.isReady(); }), prometheus.story());
    QVERIFY2(soon([&] { return prometheus.value("sum(dantesync_locked)") == 3; }), prometheus.story() + story());
    // A busy computer may raise an alert of its own for a moment.
    QVERIFY2(soon([&] {
                 return !prometheus.fires(u"DanteSyncHostMissing"_s, instance(2)) &&
                        !prometheus.fires(u"DanteSyncNotLocked"_s, instance(0));
             }),
             story());
    QCOMPARE(prometheus.value("count(count by (uuid) (dantesync_grandmaster_info))"), 1.0);

    // A host dies, and comes back.
    m_hosts[2]->process().kill();
    QVERIFY2(soon([&] {
                 return prometheus.fires(u"DanteSyncHostMissing"_s, instance(2)) &&
                        !prometheus.fires(u"DanteSyncHostMissing"_s, instance(1));
             }),
             prometheus.story());
    QVERIFY2(m_hosts[2]->startAndWait(), story());
    QVERIFY2(soon([&] { return !prometheus.fires(u"DanteSyncHostMissing"_s, instance(2)); }), prometheus.story());

    // The grandmaster falls silent, and speaks again.
    QVERIFY2(soon([&] { return prometheus.value("sum(dantesync_locked)") == 3; }), prometheus.story() + story());
    m_grandmaster.fallSilent();
    QVERIFY2(soon([&] { return prometheus.fires(u"DanteSyncNotLocked"_s, instance(0)); }), story());
    m_grandmaster.speakAgain();
    QVERIFY2(soon([&] { return !prometheus.fires(u"DanteSyncNotLocked"_s, instance(0)); }), story());
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestPrometheus)
#include "test_prometheus.moc"
