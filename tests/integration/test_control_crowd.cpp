// SPDX-License-Identifier: GPL-3.0-or-later
//
// Five hundred clients that only take up room: nobody else notices.
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>

#include <memory>
#include <random>
#include <vector>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int crowd = 500;

} // namespace

class TestControlCrowd : public QObject {
    Q_OBJECT

    using Client = std::unique_ptr<QLocalSocket>;
    Client connected() const {
        auto client = std::make_unique<QLocalSocket>();
        client->setReadBufferSize(1);
        client->connectToServer(m_service->controlPath());
        client->waitForConnected(patience);
        return client;
    }
    bool isWell() const {
        const auto answer = callControl(m_service->controlPath(), u"status.get"_s, patience);
        return answer && answer->contains(u"result"_s) && m_service->query(patience).has_value();
    }
    int peakKb() const {
        const QByteArray status = TestPlace::readFile(u"/proc/%1/status"_s.arg(m_service->process().pid()));
        return status.mid(status.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toInt();
    }

    TestPlace m_place;
    std::unique_ptr<ServiceProcess> m_service;

private slots:
    void init();
    void nobodyNotices_data();
    void nobodyNotices();
};

void TestControlCrowd::init() {
    QVERIFY(m_place.isValid());
    m_service.reset();
    m_service = std::make_unique<ServiceProcess>(m_place, ServiceSetup{});
    QVERIFY2(m_service->startAndWait(patience), m_service->story());
}

void TestControlCrowd::nobodyNotices_data() {
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("asks for a lot, reads nothing")
        << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"config.get"})").append('\n').repeated(50);
    QTest::newRow("subscribes, reads nothing")
        << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"status.subscribe","params":{"interval_ms":250}})")
               .append('\n');
    QByteArray garbage;
    std::mt19937 random(17);
    for (int i = 0; i < 8'000; ++i)
        garbage += static_cast<char>(random() & 0xFFU);
    QTest::newRow("garbage") << garbage;
    QTest::newRow("an endless line") << QByteArray(300'000, '[');
}

void TestControlCrowd::nobodyNotices() {
    QFETCH(QByteArray, sent);
    // One that was there before, and uses it.
    QLocalSocket old;
    old.connectToServer(m_service->controlPath());
    QVERIFY(old.waitForConnected(patience));
    const QByteArray request = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"status.get\"}\n";
    const auto oldIsServed = [&] {
        old.write(request);
        const bool answered = eventually(patience, [&] { return old.canReadLine(); });
        return answered && old.readLine().contains("\"result\"");
    };
    QVERIFY(oldIsServed());

    std::vector<Client> clients;
    for (int i = 0; i < crowd; ++i) {
        clients.push_back(connected());
        clients.back()->write(sent);
        clients.back()->flush();
        if (i % 20 == 0)
            QVERIFY2(oldIsServed(), m_service->story());
    }
    QVERIFY2(isWell(), m_service->story());
    QVERIFY2(oldIsServed(), m_service->story());
#ifndef DANTESYNC_SANITIZED // a sanitizer keeps what was freed
    QVERIFY2(peakKb() > 0 && peakKb() < 100'000, QByteArray::number(peakKb()) + " kB");
#endif
    clients.clear();
    QVERIFY2(isWell(), m_service->story());
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestControlCrowd)
#include "test_control_crowd.moc"
