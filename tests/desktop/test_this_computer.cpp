// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/this_computer_page.h"
#include "app/desktop/presenters/formats.h"
#include "shared/ipc/methods.h"
#include "shared/ipc/status_json.h"
#include "tests/desktop/fake_service.h"
#include "tests/desktop/made_up_round.h"
#include "tests/desktop/scene.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr fleet::ObserverTime now{1000 * second};

SyncStatus goodStatus() {
    SyncStatus status;
    status.mode = Mode::Nano;
    status.settled = true;
    status.updated = {500 * second};
    status.modeSince = {200 * second};
    status.correction = Ppm{-37.1};
    status.phase.emplace();
    status.phase->residual = Ppm{0.05};
    status.grandmaster.emplace();
    status.grandmaster->uuid = ClockUuid{{0x00, 0x1d, 0xc1, 0x0a, 0x0b, 0x0c}};
    status.grandmaster->sourceUuid = ClockUuid{{0x00, 0x1d, 0xc1, 0x0a, 0x0b, 0x0d}};
    status.grandmaster->source = {Ipv4{0x0A4D0905}, 319};
    status.ntp.emplace();
    status.ntp->offset = Nanoseconds{-250'000};
    status.ntp->errorBound = Nanoseconds{3'000'000};
    status.ntpServer = ShortText("ntp.example");
    return status;
}

ServiceState stateOf(const SyncStatus& status, std::int64_t ageSeconds = 0) {
    ServiceState state;
    state.link = Link::Connected;
    state.status = status;
    state.statusAt = fleet::ObserverTime{now.ns - ageSeconds * second};
    state.version = u"0.1.0"_s;
    return state;
}

QString valueOf(const std::vector<Figure>& figures, const QString& label) {
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure& f) { return f.label == label; });
    if (found == figures.end())
        return u"missing"_s;
    return QString(found->value + u" | "_s + found->detail).replace(u'\u00a0', u' ');
}

} // namespace

class TestThisComputer : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void figuresSayWhatTheyMean() {
        const auto figures = computerFigures(stateOf(goodStatus()), 48'000, now);
        QVERIFY(figures && figures->live && figures->age.isEmpty() && figures->notes.isEmpty());
        QCOMPARE(valueOf(figures->clock, u"Drift"_s), u"+0.050 ppm | +0.050 µs/s, +0.0024 samples/s at 48 kHz"_s);
        QVERIFY(valueOf(figures->clock, u"One sample of error after"_s).startsWith(u"6 min"_s));
        QCOMPARE(valueOf(figures->clock, u"Offset to UTC"_s), u"+250 µs ± 3.00 ms | this clock is ahead"_s);
        QCOMPARE(valueOf(figures->sources, u"Sync comes from"_s), u"00:1d:c1:0a:0b:0d | 10.77.9.5"_s);
    }

    void theSampleRateCounts() {
        const auto figures = computerFigures(stateOf(goodStatus()), 96'000, now);
        QVERIFY(valueOf(figures->clock, u"Drift"_s).endsWith(u"+0.0048 samples/s at 96 kHz"_s));
        QCOMPARE(sampleRateText(44'100).replace(u'\u00a0', u' '), u"44.1 kHz"_s);
    }

    void whatIsNotKnownIsNotZero() {
        SyncStatus status;
        const auto figures = computerFigures(stateOf(status), 48'000, now);
        QVERIFY(valueOf(figures->clock, u"Drift"_s).startsWith(unknownText()));
        QVERIFY(valueOf(figures->clock, u"Offset to UTC"_s).startsWith(unknownText()));
        QVERIFY(!computerFigures(ServiceState(), 48'000, now));
    }

    void oldFiguresSaySo() {
        const auto figures = computerFigures(stateOf(goodStatus(), 42), 48'000, now);
        QVERIFY(!figures->live);
        QVERIFY(figures->age.contains(u"42 s ago"_s));
    }

    void troubleSaysWhatToDo() {
        SyncStatus status = goodStatus();
        status.conflict = ShortText("chrony\x1b[2J");
        status.ntpFailed = true;
        ServiceState state = stateOf(status);
        state.awaitingRestart = {u"ptp.interface"_s};
        const QStringList notes = computerFigures(state, 48'000, now)->notes;
        QCOMPARE(notes.size(), 3);
        QVERIFY(notes[0].contains(u"Stop and disable"_s) && !notes[0].contains(u'\x1b'));
        QVERIFY(notes[2].contains(u"ptp.interface"_s));
    }

    void theForecastAppearsWhenItIsTold() {
        ServiceState state = stateOf(goodStatus());
        QCOMPARE(valueOf(computerFigures(state, 48'000, now)->sources, u"Without the grandmaster"_s), u"missing"_s);
        state.holdover = {{std::chrono::minutes(10), Nanoseconds{12'000}},
                          {std::chrono::hours(1), Nanoseconds{150'000}}};
        QCOMPARE(valueOf(computerFigures(state, 48'000, now)->sources, u"Without the grandmaster"_s),
                 u"± 12.0 µs after 10 min, ± 150 µs after 1 h | "_s);
        state.status->holdover = HoldoverForecast{
            {{{300'000}, {400'000}, {600'000}, {1'000'000}, {3'000'000}, {20'000'000}, {60'000'000}}}, true};
        QCOMPARE(valueOf(computerFigures(state, 48'000, now)->sources, u"Without the grandmaster"_s),
                 u"UTC stays within ± 1.00 ms for about 2 h | ± 12.0 µs after 10 min, ± 150 µs after 1 h"_s);
        state.status->holdover->ofUtc = false;
        state.status->holdover->error.fill(Nanoseconds{50'000});
        QVERIFY(valueOf(computerFigures(state, 48'000, now)->sources, u"Without the grandmaster"_s)
                    .startsWith(u"the network's time stays within ± 100 µs for more than"_s));
    }

    void howWellItTracks() {
        SyncStatus status = goodStatus();
        status.tracking = TrackingStatus{{900}, Ppm{0.0125}, Ppm{0.03}, {20 * second}, status.updated, {11'000}};
        status.outOfRange = true;
        const auto figures = computerFigures(stateOf(status), 48'000, now);
        QCOMPARE(valueOf(figures->sources, u"Off the network's time at most"_s),
                 u"± 11.0 µs | rms 900 ns, frequency known to "_s + u"0.013 ppm"_s);
        QCOMPARE(figures->notes.size(), 1);
    }

    void thePageShowsALiveService() {
        QTemporaryDir folder;
        test::FakeService service(folder.filePath(u"control.sock"_s));
        QVERIFY(service.start());
        test::Scene scene(folder.filePath(u"control.sock"_s));
        ThisComputerPage page(scene.context);
        page.resize(1000, 740);
        page.show();
        scene.service.start();
        QTRY_VERIFY(scene.service.state().connected() && service.hasClient());
        QJsonObject status = ipc::toJson(goodStatus());
        status.insert(u"holdover_forecast"_s, QJsonArray{QJsonObject{{u"after_s"_s, 600}, {u"error_ns"_s, 12'000}}});
        service.notify(ipc::notification::statusChanged, status);
        QTRY_COMPARE(page.findChild<QLabel*>(u"computerHeadline"_s)->text(), u"NANO"_s);
        QCOMPARE(page.findChild<QLabel*>(u"computerSince"_s)->text(), u"for 5 min"_s);
        QCOMPARE(scene.service.state().holdover.size(), std::size_t{1});
        auto* rate = page.findChild<QComboBox*>(u"sampleRate"_s);
        QCOMPARE(rate->currentData().toInt(), 48'000);
        rate->setFocus();
        QTest::keyClick(rate, Qt::Key_Down);
        QTRY_COMPARE(scene.preferences.get(Preferences::sampleRate), 88'200);
        test::keepPicture(page, u"this-computer"_s);
    }

    void withoutAServiceItLeadsOn() {
        test::Scene scene;
        ThisComputerPage page(scene.context);
        QSignalSpy wanted(&page, &Page::pageWanted);
        page.show();
        auto* toLan = page.findChild<QPushButton*>(u"toLan"_s);
        auto* toFirstRun = page.findChild<QPushButton*>(u"toFirstRun"_s);
        QVERIFY(!toLan->isVisible() && toFirstRun->isVisible());
        toFirstRun->click();
        QCOMPARE(wanted.takeFirst()[0].toString(), u"first-run"_s);
        scene.fleet.take(test::madeUpRound(test::madeUpHosts(50)));
        QTRY_VERIFY(toLan->isVisible());
        QVERIFY(page.findChild<QLabel*>(u"computerEmpty"_s)->text().contains(u"50"_s));
        toLan->click();
        QCOMPARE(wanted.takeFirst()[0].toString(), u"lan"_s);
    }
};

QTEST_MAIN(TestThisComputer)
#include "test_this_computer.moc"
