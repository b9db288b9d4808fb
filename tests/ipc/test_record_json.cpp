// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events, history and the doctor's checks as JSON, both ways.
#include "shared/ipc/check_json.h"
#include "shared/ipc/event_json.h"
#include "shared/ipc/history_json.h"

#include <QJsonDocument>
#include <QTest>

using namespace dantesync;
using namespace dantesync::ipc;

namespace {

QJsonObject overTheWire(const QJsonObject& object) {
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

} // namespace

class TestRecordJson : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfEventComesBack() {
        for (int number = 0; number <= static_cast<int>(EventKind::ServiceStopped); ++number) {
            const RecordedEvent sent{7,
                                     {static_cast<EventKind>(number), Severity::Warning, CounterTime{-5},
                                      WallTime{1'714'567'890'123'456'789}, "Bühne \"1\"\n"}};
            const auto back = recordedEventFromJson(overTheWire(toJson(sent)));
            QVERIFY2(back.ok(), back.ok() ? "" : back.error().text().c_str());
            QCOMPARE(back->sequence, std::uint64_t(7));
            QCOMPARE(back->event.kind, sent.event.kind);
            QCOMPARE(back->event.severity, Severity::Warning);
            QCOMPARE(back->event.counter.ns, std::int64_t(-5));
            QCOMPARE(back->event.wall.ns, sent.event.wall.ns);
            QCOMPARE(back->event.text, sent.event.text);
        }
    }

    void whatIsNoEventIsRefused_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("kind of a later version") << "kind" << QJsonValue(QStringLiteral("moon_eclipsed"));
        QTest::newRow("severity") << "severity" << QJsonValue(1);
        QTest::newRow("sequence 0") << "sequence" << QJsonValue(0);
        QTest::newRow("sequence huge") << "sequence" << QJsonValue(qint64{1} << 60);
        QTest::newRow("wall") << "wall_ns" << QJsonValue(1.5);
        QTest::newRow("text") << "text" << QJsonValue();
    }
    void whatIsNoEventIsRefused() {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = toJson(RecordedEvent{1, {EventKind::NtpLost, Severity::Info, {}, {}, "x"}});
        QVERIFY(recordedEventFromJson(object).ok());
        object.insert(key, value);
        QVERIFY(!recordedEventFromJson(object).ok());
    }

    void historyComesBack() {
        HistorySample full{3,
                           WallTime{1'714'567'890'123'456'789},
                           CounterTime{5},
                           Mode::Nano,
                           Nanoseconds{-17},
                           Ppm{0.25},
                           Ppm{-12.5},
                           Nanoseconds{1'000'001}};
        HistorySample bare;
        bare.sequence = 4;
        const QJsonObject answer{{QStringLiteral("columns"), historyColumns()},
                                 {QStringLiteral("rows"), QJsonArray{historyRow(full), historyRow(bare)}}};
        const auto back = historyFromJson(overTheWire(answer));
        QVERIFY(back.ok());
        QCOMPARE(back->size(), std::size_t(2));
        QVERIFY((*back)[0] == full);
        QVERIFY((*back)[1] == bare);
    }

    void historyOfAnotherVersion() {
        const QJsonObject answer{
            {QStringLiteral("columns"), QJsonArray{QStringLiteral("new"), QStringLiteral("mode"),
                                                   QStringLiteral("wall_ns"), QStringLiteral("sequence")}},
            {QStringLiteral("rows"), QJsonArray{QJsonArray{true, QStringLiteral("LOCK"), 5, 6}}}};
        const auto back = historyFromJson(answer);
        QVERIFY(back.ok());
        QCOMPARE((*back)[0].mode, Mode::Lock);
        QVERIFY(!(*back)[0].phaseError);
        QVERIFY(!historyFromJson({}).ok());
        QJsonObject wrong = answer;
        wrong.insert(QStringLiteral("rows"), QJsonArray{1});
        QVERIFY(!historyFromJson(wrong).ok());
    }

    void checksComeBack() {
        const std::vector<Check> checks{{"a", Verdict::Ok, "fine", ""}, {"b", Verdict::Warn, "so so", "do it"}};
        const QJsonObject json = toJson(checks);
        QCOMPARE(json.value(QLatin1String("verdict")).toString(), QStringLiteral("warn"));
        const auto back = checksFromJson(overTheWire(json));
        QVERIFY(back.ok());
        QVERIFY(*back == checks);
        QVERIFY(!checksFromJson({}).ok());
    }
};

QTEST_GUILESS_MAIN(TestRecordJson)
#include "test_record_json.moc"
