// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/http_connections.h"

#include <QtTest>

#include <vector>

using namespace dantesync::net;
using namespace std::chrono_literals;

class TestHttpConnections : public QObject {
    Q_OBJECT

private slots:
    void whoCompletesNothingIsShutDownOnce() {
        HttpConnections connections(10s);
        const HttpConnections::Time start{};
        std::vector<std::intptr_t> shut;
        const auto note = [&](std::intptr_t descriptor) { shut.push_back(descriptor); };
        HttpConnections::Connection* idle = connections.opened(3, start);
        HttpConnections::Connection* busy = connections.opened(4, start);
        QCOMPARE(connections.shutDownOverdue(start + 9999ms, note), 0);
        connections.completed(*busy, start + 9s);
        QCOMPARE(connections.shutDownOverdue(start + 10s, note), 1);
        QCOMPARE(shut, std::vector<std::intptr_t>{3});
        QCOMPARE(connections.shutDownOverdue(start + 11s, note), 0);
        connections.closed(*idle);
        QCOMPARE(connections.shutDownOverdue(start + 18s, note), 0);
        QCOMPARE(connections.shutDownOverdue(start + 19s, note), 1);
        QCOMPARE(shut.back(), std::intptr_t{4});
        connections.closed(*busy);
    }

    void theOthersStayWhenOneGoes() {
        HttpConnections connections(10s);
        std::vector<HttpConnections::Connection*> open;
        for (std::intptr_t n = 0; n < 5; ++n)
            open.push_back(connections.opened(n, {}));
        connections.closed(*open[2]);
        connections.closed(*open[0]);
        std::vector<std::intptr_t> shut;
        QCOMPARE(connections.shutDownOverdue(HttpConnections::Time{} + 1h, [&](auto d) { shut.push_back(d); }), 3);
        std::sort(shut.begin(), shut.end());
        QCOMPARE(shut, (std::vector<std::intptr_t>{1, 3, 4}));
    }
};

QTEST_APPLESS_MAIN(TestHttpConnections)
#include "test_http_connections.moc"
