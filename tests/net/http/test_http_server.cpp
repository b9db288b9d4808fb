// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server against clients that behave, and against those that do not.
#include "service/net/http/http_server.h"
#include "service/platform/tcp_listener.h"
#include "tests/net/http/raw_client.h"

#include <QRandomGenerator>
#include <QtTest>

#include <memory>
#include <vector>

namespace dantesync::test {

using namespace std::chrono_literals;

namespace {

constexpr Ipv4 loopback{0x7F000001};

net::HttpAnswer answer(std::string_view path) {
    net::HttpAnswer answer;
    answer.status = path == "/good" ? 200 : 404;
    answer.body = path == "/good" ? "fine\n" : "no\n";
    return answer;
}

net::HttpServerSettings quickSettings() {
    net::HttpServerSettings settings;
    settings.endpoint = {loopback, 0};
    return settings;
}

QByteArray get(const QByteArray& path = "/good", const QByteArray& more = {}) {
    return QByteArray("GET ") + path + " HTTP/1.1\r\nHost: x\r\n" + more + "\r\n";
}

} // namespace

class TestHttpServer : public QObject {
    Q_OBJECT
    std::unique_ptr<net::HttpServer> start(const net::HttpServerSettings& settings = quickSettings());
    quint16 port() const { return m_server->endpoint().port; }
    bool stillServes() { return ask(get()).endsWith("fine\n"); }
    QByteArray ask(const QByteArray& request) {
        RawClient client(port());
        client.send(request);
        return client.readAnswer(request.startsWith("HEAD"));
    }

    std::unique_ptr<net::HttpCounters> m_counters;
    std::unique_ptr<net::HttpServer> m_server;

private slots:
    void init() { m_server = start(); }
    void cleanup() { m_server.reset(); }
    void getAndHead();
    void securityHeaders();
    void connectionIsKept();
    void otherMethods();
    void queryIsNoPartOfThePath();
    void tooLong_data();
    void tooLong();
    void garbage();
    void manyAtOnce();
    void limitPerAddress();
    void dribblerIsDropped();
    void silentOneIsDropped();
    void whoAsksStays();
    void portTaken();
    void foreignAddress();
    void endsWithConnectionsOpen();
};

std::unique_ptr<net::HttpServer> TestHttpServer::start(const net::HttpServerSettings& settings) {
    m_server.reset();
    m_counters = std::make_unique<net::HttpCounters>();
    auto server = net::HttpServer::start(settings, answer, *m_counters);
    if (!server)
        qFatal("%s", server.error().text().c_str());
    return std::move(*server);
}

void TestHttpServer::getAndHead() {
    const QByteArray got = ask(get());
    QCOMPARE(statusOf(got), 200);
    QVERIFY2(got.endsWith("\r\n\r\nfine\n"), got);
    const QByteArray head = ask("HEAD /good HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(statusOf(head), 200);
    QVERIFY2(head.contains("Content-Length: 5\r\n") && head.endsWith("\r\n\r\n"), head);
    QCOMPARE(statusOf(ask(get("/bad"))), 404);
    QCOMPARE(m_counters->read().good, 2U);
    QCOMPARE(m_counters->read().refused, 1U);
}

void TestHttpServer::securityHeaders() {
    for (const QByteArray& request : {get(), get("/bad"), QByteArray("POST /good HTTP/1.1\r\nHost: x\r\n\r\n")}) {
        const QByteArray got = ask(request);
        for (const char* header : {"Cache-Control: no-store", "X-Content-Type-Options: nosniff",
                                   "X-Frame-Options: DENY", "Referrer-Policy: no-referrer",
                                   "Content-Security-Policy: default-src 'none'", "Content-Type: text/plain"})
            QVERIFY2(got.contains(header), got);
    }
}

void TestHttpServer::connectionIsKept() {
    RawClient client(port());
    for (int n = 0; n < 5; ++n) {
        client.send(get());
        QCOMPARE(statusOf(client.readAnswer()), 200);
    }
    QCOMPARE(m_counters->read().connections, 1U);
    QCOMPARE(m_counters->read().good, 5U);
}

void TestHttpServer::otherMethods() {
    for (const char* method : {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get", "BREW"}) {
        const QByteArray got = ask(QByteArray(method) + " /good HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY2(statusOf(got) == 405, method + got);
        QVERIFY2(got.contains("Allow: GET, HEAD\r\n"), got);
    }
    const QByteArray got = ask("POST /good HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc");
    QCOMPARE(statusOf(got), 405);
}

void TestHttpServer::queryIsNoPartOfThePath() {
    QCOMPARE(statusOf(ask(get("/good?a=b&c"))), 200);
    QCOMPARE(statusOf(ask(get("/g%6fod"))), 200);
}

void TestHttpServer::tooLong_data() {
    QTest::addColumn<QByteArray>("request");
    const QByteArray many(100'000, 'a');
    QTest::newRow("path") << get("/" + many);
    QTest::newRow("header") << get("/good", "X: " + many + "\r\n");
    QTest::newRow("header without end") << QByteArray("GET /good HTTP/1.1\r\nX: ") + many;
    QTest::newRow("headers") << get("/good", QByteArray("A: b\r\n").repeated(20'000));
    QTest::newRow("body as declared") << get("/good", "Content-Length: 100000\r\n") + many;
    QTest::newRow("declared beyond all") << get("/good", "Content-Length: 99999999999999999999999\r\n");
    QTest::newRow("body in chunks") << get("/good", "Transfer-Encoding: chunked\r\n") +
                                           QByteArray("1000\r\n" + many.left(0x1000) + "\r\n").repeated(20);
    QTest::newRow("method") << many + " /good HTTP/1.1\r\n\r\n";
}

void TestHttpServer::tooLong() {
    QFETCH(QByteArray, request);
    RawClient client(port());
    client.send(request);
    const QByteArray got = client.readToEnd(); // refused, or the connection ended: the answer may be lost then
    QVERIFY2(got.isEmpty() || statusOf(got) >= 400, got.left(300));
    QVERIFY(!client.isConnected());
    QVERIFY(stillServes());
}

void TestHttpServer::garbage() {
    QRandomGenerator random(20261125);
    for (int n = 0; n < 60; ++n) {
        QByteArray bytes(random.bounded(1, 3000), '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        if (n % 3 == 0)
            bytes.prepend("GET ");
        if (n % 3 == 1)
            bytes.prepend("GET /good HTTP/1.1\r\n");
        RawClient client(port());
        client.send(bytes + "\r\n\r\n");
        if (n % 2 == 0)
            client.readAnswer();
    }
    QVERIFY(stillServes());
}

void TestHttpServer::manyAtOnce() {
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int n = 0; n < 100; ++n)
        clients.push_back(std::make_unique<RawClient>(port()));
    for (const auto& client : clients)
        client->send(get());
    for (const auto& client : clients)
        QVERIFY(client->readAnswer().endsWith("fine\n"));
    QCOMPARE(m_counters->read().connections, 100U);
}

void TestHttpServer::limitPerAddress() {
    net::HttpServerSettings settings = quickSettings();
    settings.connectionsPerAddress = 3;
    m_server = start(settings);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int n = 0; n < 3; ++n) {
        clients.push_back(std::make_unique<RawClient>(port()));
        clients.back()->send(get());
        QCOMPARE(statusOf(clients.back()->readAnswer()), 200);
    }
    RawClient refused(port());
    refused.send(get());
    QVERIFY(refused.readToEnd().isEmpty());
    RawClient other(port(), QStringLiteral("127.0.0.2"));
    other.send(get());
    QCOMPARE(statusOf(other.readAnswer()), 200);
}

void TestHttpServer::dribblerIsDropped() {
    net::HttpServerSettings settings = quickSettings();
    settings.patience = 400ms;
    m_server = start(settings);
    RawClient dribbler(port());
    const QByteArray request = get("/good", "X: " + QByteArray(10'000, 'x'));
    qsizetype sent = 0;
    // Never silent for long, and never done.
    QTRY_VERIFY_WITH_TIMEOUT((dribbler.send(request.mid(sent++ % request.size(), 1)),
                              dribbler.socket().waitForReadyRead(1), !dribbler.isConnected()),
                             patienceMs);
    QVERIFY(sent > 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_counters->read().dropped, std::uint64_t{1}, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_counters->read().open, std::uint64_t{0}, patienceMs);
    QVERIFY(stillServes());
}

void TestHttpServer::silentOneIsDropped() {
    net::HttpServerSettings settings = quickSettings();
    settings.patience = 300ms;
    m_server = start(settings);
    RawClient silent(port());
    QCOMPARE(silent.readToEnd(), QByteArray());
    QVERIFY(!silent.isConnected());
}

void TestHttpServer::whoAsksStays() {
    net::HttpServerSettings settings = quickSettings();
    settings.patience = 10s;
    m_server = start(settings);
    RawClient client(port());
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 11'000) { // longer than the patience, yet asks again and again
        client.send(get());
        QCOMPARE(statusOf(client.readAnswer()), 200);
        QTest::qWait(100);
    }
    QCOMPARE(m_counters->read().connections, 1U);
}

void TestHttpServer::portTaken() {
    net::HttpServerSettings settings = quickSettings();
    settings.endpoint.port = port();
    net::HttpCounters counters;
    const auto second = net::HttpServer::start(settings, answer, counters);
    QVERIFY(!second.ok());
    const std::string text = second.error().text();
    for (const char* word : {"HTTP", "taken", "http_status.port", "process"})
        QVERIFY2(text.find(word) != std::string::npos, text.c_str());
}

void TestHttpServer::foreignAddress() {
    net::HttpServerSettings settings = quickSettings();
    settings.endpoint.address = Ipv4{0xC000024D}; // 192.0.2.77, TEST-NET-1
    net::HttpCounters counters;
    const auto server = net::HttpServer::start(settings, answer, counters);
    QVERIFY(!server.ok());
    QVERIFY2(server.error().text().find("no such address") != std::string::npos, server.error().text().c_str());
}

void TestHttpServer::endsWithConnectionsOpen() {
    RawClient idle(port());
    RawClient half(port());
    half.send("GET /go");
    QTRY_COMPARE_WITH_TIMEOUT(m_counters->read().open, std::uint64_t{2}, patienceMs);
    const quint16 same = port();
    m_server.reset();
    QCOMPARE(idle.readToEnd(), QByteArray());
    // What waits for its end there does not keep the next one out.
    net::HttpServerSettings settings = quickSettings();
    settings.endpoint.port = same;
    m_server = start(settings);
    QVERIFY(stillServes());
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestHttpServer)
#include "test_http_server.moc"
