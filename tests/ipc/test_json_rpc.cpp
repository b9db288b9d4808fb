// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ipc/json_rpc.h"

#include <QJsonArray>
#include <QTest>

#include <random>

using namespace dantesync;
using namespace dantesync::ipc;

class TestJsonRpc : public QObject {
    Q_OBJECT

private slots:
    void requestsRoundTrip() {
        const QByteArray line = toLine(Request{7, QStringLiteral("log.tail"), {{QStringLiteral("count"), 5}}});
        QCOMPARE(line, QByteArray(R"({"id":7,"jsonrpc":"2.0","method":"log.tail","params":{"count":5}})"
                                  "\n"));
        const auto request = std::get<Request>(parseLine(line.trimmed()));
        QCOMPARE(request.id.toInteger(), 7);
        QCOMPARE(request.method, QStringLiteral("log.tail"));
        QCOMPARE(request.params.value(QLatin1String("count")).toInt(), 5);
        QVERIFY(!request.isNotification());
    }

    void notificationsHaveNoId() {
        const QByteArray line =
            toLine(Request{QJsonValue(QJsonValue::Undefined), QStringLiteral("status.changed"), {}});
        QVERIFY(!line.contains("id"));
        QVERIFY(std::get<Request>(parseLine(line.trimmed())).isNotification());
        // A null id asks for an answer (section 4 of the specification discourages, but allows it).
        const auto withNull = parseLine(R"({"jsonrpc":"2.0","id":null,"method":"x"})");
        QVERIFY(!std::get<Request>(withNull).isNotification());
    }

    void responsesRoundTrip() {
        const auto result =
            std::get<Response>(parseLine(toLine(Response{QStringLiteral("a"), QJsonValue(1.5)}).trimmed()));
        QCOMPARE(result.id.toString(), QStringLiteral("a"));
        QCOMPARE(std::get<QJsonValue>(result.outcome).toDouble(), 1.5);
        const RpcError error = rpcError(ErrorCode::Refused, Error{"what", "where", "remedy"});
        const auto refused = std::get<Response>(parseLine(toLine(Response{3, error}).trimmed()));
        const auto& back = std::get<RpcError>(refused.outcome);
        QVERIFY(back.is(ErrorCode::Refused));
        QCOMPARE(back.message, QStringLiteral("where: what; remedy"));
        QCOMPARE(back.data.toObject().value(QLatin1String("remedy")).toString(), QStringLiteral("remedy"));
        const auto null = std::get<Response>(parseLine(toLine(Response{3, QJsonValue()}).trimmed()));
        QVERIFY(std::get<QJsonValue>(null.outcome).isNull());
    }

    void largeIntegersAreExact() {
        const qint64 large = 1'714'567'890'123'456'789;
        const auto response = std::get<Response>(parseLine(toLine(Response{1, QJsonValue(large)}).trimmed()));
        QCOMPARE(std::get<QJsonValue>(response.outcome).toInteger(), large);
    }

    void aScalarIsJsonButNoMessage() {
        const auto codeOf = [](const char* line) {
            return std::get<RpcError>(std::get<BadLine>(parseLine(line)).answer.outcome).code;
        };
        for (const char* line : {"17", "\"text\"", "true", "null", " -1.5e3 "})
            QCOMPARE(codeOf(line), static_cast<int>(ErrorCode::InvalidRequest));
        for (const char* line : {"1, 2", "17 18", "nul", "\"open", "1],[2", ",", ""})
            QCOMPARE(codeOf(line), static_cast<int>(ErrorCode::Parse));
    }

    void aLineNeverContainsANewline() {
        const QByteArray line =
            toLine(Request{1, QStringLiteral("a\nb"), {{QStringLiteral("x\r\n"), QStringLiteral("\n")}}});
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
    }

    void badLines_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("id"); // of the answer
        const auto row = [](const char* name, const QByteArray& line, ErrorCode code, const char* id = "null") {
            QTest::newRow(name) << line << static_cast<int>(code) << QByteArray(id);
        };
        row("not JSON", "hello", ErrorCode::Parse);
        row("cut", R"({"jsonrpc":"2.0","id":1,)", ErrorCode::Parse);
        row("not UTF-8", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xFF\"}", ErrorCode::Parse);
        row("NUL", QByteArray("\0\0", 2), ErrorCode::Parse);
        row("deep", QByteArray(60'000, '['), ErrorCode::Parse);
        row("batch", R"([{"jsonrpc":"2.0","id":1,"method":"x"}])", ErrorCode::InvalidRequest);
        row("empty batch", "[]", ErrorCode::InvalidRequest);
        row("version 1", R"({"id":5,"method":"x"})", ErrorCode::InvalidRequest, "5");
        row("version as number", R"({"jsonrpc":2.0,"id":5,"method":"x"})", ErrorCode::InvalidRequest, "5");
        row("method as number", R"({"jsonrpc":"2.0","id":5,"method":1})", ErrorCode::InvalidRequest, "5");
        row("no method", R"({"jsonrpc":"2.0","id":5})", ErrorCode::InvalidRequest, "5");
        row("id as object", R"({"jsonrpc":"2.0","id":{},"method":"x"})", ErrorCode::InvalidRequest);
        row("by position", R"({"jsonrpc":"2.0","id":"q","method":"x","params":[1]})", ErrorCode::InvalidParams,
            "\"q\"");
        row("params as text", R"({"jsonrpc":"2.0","id":1,"method":"x","params":"a"})", ErrorCode::InvalidParams, "1");
        row("result and error", R"({"jsonrpc":"2.0","id":1,"result":1,"error":{"code":1,"message":""}})",
            ErrorCode::InvalidRequest, "1");
        row("error without code", R"({"jsonrpc":"2.0","id":1,"error":{}})", ErrorCode::InvalidRequest, "1");
    }
    void badLines() {
        QFETCH(QByteArray, line);
        QFETCH(int, code);
        QFETCH(QByteArray, id);
        const Message message = parseLine(line);
        QVERIFY(std::holds_alternative<BadLine>(message));
        const Response& answer = std::get<BadLine>(message).answer;
        QCOMPARE(std::get<RpcError>(answer.outcome).code, code);
        QVERIFY(!std::get<RpcError>(answer.outcome).message.isEmpty());
        QVERIFY2(toLine(answer).contains("\"id\":" + id + ','), toLine(answer).constData());
    }

    void randomDamageNeverCrashes() {
        std::mt19937 random(42);
        const QByteArray original = R"({"jsonrpc":"2.0","id":7,"method":"log.tail","params":{"count":5,"x":[1,2,{}]}})";
        for (int i = 0; i < 20'000; ++i) {
            QByteArray line = original;
            for (int edits = 0; edits < 3; ++edits) {
                const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(line.size()));
                if (random() % 4 == 0)
                    line.remove(at, 3);
                else
                    line[at] = static_cast<char>(random() % 256);
            }
            const Message message = parseLine(line);
            if (const auto* bad = std::get_if<BadLine>(&message))
                QCOMPARE(toLine(bad->answer).count('\n'), 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonRpc)
#include "test_json_rpc.moc"
