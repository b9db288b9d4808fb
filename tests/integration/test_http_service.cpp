// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service's HTTP as tools, Prometheus and a browser meet it.
#include "tests/integration/grandmaster_peer.h"
#include "tests/integration/http_peer.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"
#include "tests/net/http/exposition.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

namespace dantesync::test {

using namespace Qt::StringLiterals;

class TestHttpService : public QObject {
    Q_OBJECT
    ServiceSetup setup(const QString& name, const QJsonObject& http = {}) const;
    quint16 port() const { return m_place.port(Port::Http); }

    TestPlace m_place;

private slots:
    void initTestCase() { QVERIFY(m_place.isValid()); }
    void tellsWhatTheTimeQueryTells();
    void listensWhereItIsTold();
    void off_data();
    void off();
    void portTaken();
};

ServiceSetup TestHttpService::setup(const QString& name, const QJsonObject& http) const {
    ServiceSetup setup;
    setup.name = name;
    setup.config = {{u"http_status"_s, merged({{u"enabled"_s, true}, {u"port"_s, port()}}, http)}};
    return setup;
}

void TestHttpService::tellsWhatTheTimeQueryTells() {
    ServiceProcess service(m_place, setup(u"told"_s));
    QVERIFY2(service.startAndWait(), service.story());
    const auto early = httpGet(service.address(), port(), "/healthz");
    QVERIFY2(early && early->status == 503 && early->body.startsWith("INIT"), service.story());
    const QJsonObject unknown = httpJson(service.address(), port(), "/status");
    QVERIFY(unknown.value(u"offset_ns"_s).isDouble() && unknown.value(u"phase_error_ns"_s).isNull());

    GrandmasterPeer grandmaster(m_place);
    QVERIFY(grandmaster.start());
    QVERIFY2(service.waitForLock(lockPatienceMs), service.story() + grandmaster.story());
    QVERIFY(eventually(patienceMs, [&] {
        const auto health = httpGet(service.address(), port(), "/healthz");
        return health && health->status == 200;
    }));
    const QJsonObject status = httpJson(service.address(), port(), "/status");
    QCOMPARE(status.value(u"is_locked"_s), QJsonValue(true));
    QCOMPARE(status.value(u"gm_source_ip"_s), QJsonValue(u"127.0.0.1"_s));
    QCOMPARE(status.value(u"gm_uuid"_s).toArray().size(), 6);
    QVERIFY(qAbs(status.value(u"offset_ns"_s).toDouble(1e9)) <= 5e8);
    QVERIFY(status.value(u"sync_age_s"_s).toDouble(99) < 10);

    const auto metrics = httpGet(service.address(), port(), "/metrics");
    QVERIFY(metrics && metrics->head.contains("text/plain; version=0.0.4"));
    const Exposition seen = readExposition(metrics->body);
    QVERIFY2(seen.trouble.isEmpty(), qPrintable(seen.trouble));
    QCOMPARE(seen.value("dantesync_locked"), 1.0);
    // The event loop publishes its counters once a second.
    QVERIFY(eventually(patienceMs, [&] {
        const auto later = httpGet(service.address(), port(), "/metrics");
        return later && readExposition(later->body).value("dantesync_ptp_messages_total", "{type=\"sync\"}") > 5;
    }));
    QVERIFY(seen.value("dantesync_queries_answered_total", "{protocol=\"time_query\"}") > 0);

    const QJsonObject info = service.control(u"service.info"_s).value(u"http"_s).toObject();
    QCOMPARE(info.value(u"endpoint"_s).toString(), u"%1:%2"_s.arg(service.address()).arg(port()));
    QVERIFY(info.value(u"counters"_s).toObject().value(u"good"_s).toInt() > 3);

    const auto page = httpGet(service.address(), port(), "/");
    QVERIFY(page && page->status == 200 && page->body.contains("</html>"));
    const Ending ending = service.process().endBy(SIGTERM, patienceMs);
    QVERIFY2(ending.ended && !ending.crashed && ending.status == 0, service.story());
}

void TestHttpService::listensWhereItIsTold() {
    const QString other = TestPlace::address(3);
    ServiceProcess service(m_place, setup(u"elsewhere"_s, {{u"bind"_s, other}}));
    QVERIFY2(service.startAndWait(), service.story());
    const auto told = httpGet(other, port(), "/healthz");
    QVERIFY2(told && told->status == 503, service.story());
    QVERIFY(!httpGet(service.address(), port(), "/healthz"));
}

void TestHttpService::off_data() {
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("by configuration") << false << QStringList{};
    QTest::newRow("single thread") << true << QStringList{u"--single-thread"_s};
}

void TestHttpService::off() {
    QFETCH(bool, enabled);
    QFETCH(QStringList, arguments);
    ServiceSetup silent = setup(u"off"_s, {{u"enabled"_s, enabled}});
    silent.arguments = arguments;
    ServiceProcess service(m_place, silent);
    QVERIFY2(service.startAndWait(), service.story());
    QVERIFY(!httpGet(service.address(), port(), "/status"));
    QVERIFY(service.control(u"service.info"_s).value(u"http"_s).isNull());
}

void TestHttpService::portTaken() {
    QTcpServer taker;
    QVERIFY(taker.listen(QHostAddress(TestPlace::address()), port()));
    const Finished finished = runToEnd(m_place, ServiceProcess(m_place, setup(u"taken"_s)).command());
    QVERIFY2(finished.ending.ended && !finished.ending.crashed, finished.errors);
    QVERIFY2(finished.ending.status == 3, finished.errors);
    QByteArrayList lines = finished.errors.split('\n');
    lines.removeIf([](const QByteArray& line) { return !line.contains("is taken by"); });
    QCOMPARE(lines.size(), 1);
    for (const char* word : {"HTTP", "http_status.port", "another port"})
        QVERIFY2(lines.constFirst().contains(word), lines.constFirst());
    QVERIFY(lines.constFirst().contains(QByteArray::number(port())));
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestHttpService)
#include "test_http_service.moc"
