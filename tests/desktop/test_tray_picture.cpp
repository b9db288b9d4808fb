// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/overall_presenter.h"
#include "app/desktop/presenters/tray_presenter.h"
#include "app/desktop/tray/tray_picture.h"

#include <QPainter>
#include <QTest>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dantesync::desktop::TrayStyle)

namespace {

constexpr fleet::ObserverTime start{1'000'000'000'000};

TrayLook lookOf(Condition condition, Tone tone, TrayStyle style = TrayStyle::Coloured) {
    TrayLook look;
    look.condition = condition;
    look.tone = tone;
    look.style = style;
    return look;
}

const std::array looks{lookOf(Condition::Nano, Tone::Good),      lookOf(Condition::Locked, Tone::Fine),
                       lookOf(Condition::Acquiring, Tone::Busy), lookOf(Condition::NtpOnly, Tone::Warning),
                       lookOf(Condition::Error, Tone::Bad),      lookOf(Condition::Unreachable, Tone::Muted)};

/// Points whose brightness differs clearly: what is left for people (and printers) without colours.
int differentInGrey(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 50 ? 1 : 0;
    return count;
}

QImage on(const QColor& panel, const QImage& picture) {
    QImage out(picture.size(), QImage::Format_RGB32);
    out.fill(panel);
    QPainter(&out).drawImage(0, 0, picture);
    return out;
}

ServiceState liveState() {
    ServiceState state;
    state.link = Link::Connected;
    state.statusAt = start;
    state.status = SyncStatus{};
    state.status->mode = Mode::Lock;
    state.status->settled = true;
    state.status->updated = CounterTime{400'000'000'000};
    state.status->modeSince = CounterTime{40'000'000'000};
    state.status->phase = PhaseStatus{};
    state.status->phase->residual = Ppm{-0.25};
    state.status->ntp = NtpStatus{};
    state.status->ntp->offset = Nanoseconds::fromMicroseconds(120);
    state.status->ntp->spread = Nanoseconds::fromMicroseconds(40);
    state.status->grandmaster = GrandmasterStatus{};
    return state;
}

QString plain(QStringList lines) {
    return lines.join(u'\n').replace(u'\u00a0', u' ');
}

} // namespace

class TestTrayPicture : public QObject {
    Q_OBJECT

private slots:
    void statesDifferWithoutColour_data() {
        QTest::addColumn<TrayStyle>("style");
        QTest::newRow("coloured") << TrayStyle::Coloured;
        QTest::newRow("white") << TrayStyle::White;
        QTest::newRow("black") << TrayStyle::Black;
    }
    void statesDifferWithoutColour() {
        QFETCH(TrayStyle, style);
        const QColor panel = style == TrayStyle::White ? QColor(30, 30, 30) : QColor(240, 240, 240);
        for (std::size_t a = 0; a < looks.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                TrayLook one = looks[a];
                TrayLook other = looks[b];
                one.style = other.style = style;
                const int different = differentInGrey(on(panel, trayImage(one, 16)), on(panel, trayImage(other, 16)));
                QVERIFY2(different >= 12, qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(different)));
            }
        }
    }

    void colouredOnesShowOnAnyPanel() {
        for (const QColor& panel : {QColor(Qt::white), QColor(Qt::black), QColor(128, 128, 128), QColor(46, 52, 64)}) {
            QImage empty(16, 16, QImage::Format_RGB32);
            empty.fill(panel);
            for (const TrayLook& look : looks)
                QVERIFY2(differentInGrey(on(panel, trayImage(look, 16)), empty) > 30, qPrintable(panel.name()));
        }
    }

    void theRingGrowsWithTheDriftAndShowsItsSign() {
        TrayLook look = lookOf(Condition::Locked, Tone::Fine);
        const QImage none = trayImage(look, 32);
        look.ring = ringShare(Ppm{0.02});
        const QImage little = trayImage(look, 32);
        look.ring = ringShare(Ppm{3.0});
        const QImage more = trayImage(look, 32);
        QVERIFY(differentInGrey(none, little) < differentInGrey(none, more));
        look.ring = ringShare(Ppm{-3.0});
        const QImage mirrored = trayImage(look, 32);
        const QRect right(16, 0, 16, 32);
        const QRect left(0, 0, 14, 32);
        QVERIFY(differentInGrey(none.copy(right), more.copy(right)) > 10);
        QCOMPARE(differentInGrey(none.copy(left), more.copy(left)), 0);
        QVERIFY(differentInGrey(none.copy(left), mirrored.copy(left)) > 10);
    }

    void ringSharesAreBoundedAndSteady() {
        QCOMPARE(ringShare(Ppm{500}), 1.0);
        QCOMPARE(ringShare(Ppm{-500}), -1.0);
        QVERIFY(ringShare(Ppm{0.0}) > 0 && ringShare(Ppm{0.0}) < 0.1);
        QCOMPARE(ringShare(Ppm{1.00}), ringShare(Ppm{1.01})); // does not tremble
        QVERIFY(ringShare(Ppm{0.1}) < ringShare(Ppm{0.5}));
    }

    void onlyAcquiringTurns() {
        for (TrayLook look : looks) {
            const QImage first = trayImage(look, 22);
            look.turn = 5;
            QCOMPARE(first != trayImage(look, 22), look.condition == Condition::Acquiring);
        }
    }

    void theIconHasEverySizeATrayAsksFor() {
        const QIcon icon = trayIcon(looks.front());
        for (const int size : {16, 20, 22, 24, 32, 40, 48, 64})
            QVERIFY(icon.availableSizes().contains(QSize(size, size)));
    }

    void staleDriftIsNotDrawn() {
        const ServiceState state = liveState();
        QVERIFY(trayLook(statusWords(state, start), state, start).ring.has_value());
        const fleet::ObserverTime later = start + Nanoseconds::fromSeconds(20.0);
        const TrayLook old = trayLook(statusWords(state, later), state, later);
        QCOMPARE(old.condition, Condition::Unreachable);
        QVERIFY(!old.ring);
    }

    void theTipHasFourLines() {
        const QStringList lines = trayLines(liveState(), start);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(plain(lines).section(u'\n', 0, 2),
                 u"Locked for 6 min\nDrift −0.250 ppm\nNTP offset +120 µs ± 40.0 µs"_s);
        QVERIFY(lines.back().startsWith(u"Grandmaster "_s));
    }

    void theTipOfAGoneServiceSaysWhyAndWhatWasLast() {
        ServiceState state = liveState();
        state.link = Link::Unreachable;
        state.linkSince = start;
        state.reason = u"control.sock: nobody listens; start the service"_s;
        const QStringList lines = trayLines(state, start + Nanoseconds::fromSeconds(70.0));
        QCOMPARE(lines,
                 (QStringList{u"Service unreachable for 1 min"_s, state.reason, u"Last known: Locked, 1 min ago"_s}));
    }

    void withoutAServiceTheNetworkIsShown() {
        ServiceState none;
        QCOMPARE(overallWords(none, nullptr, start).condition, Condition::Unreachable);
        auto round = std::make_shared<FleetRound>();
        round->at = start;
        for (const char* name : {"master", "foh"}) {
            fleet::HostAssessment host;
            host.reading.host.name = name;
            host.reading.basic.emplace();
            host.quality = SyncQuality::Synced;
            round->fleet.hosts.push_back(host);
        }
        round->fleet.answered = 2;
        round->fleet.reference = 0;
        QCOMPARE(overallWords(none, round, start).condition, Condition::Locked);
        QVERIFY(overallLines(none, round, start).size() <= 4);
        QCOMPARE(overallWords(none, round, start + Nanoseconds::fromSeconds(11.0)).condition, Condition::Unreachable);
        round->fleet.hosts[1].quality = SyncQuality::Offline;
        round->fleet.hosts[1].reading.basic.reset();
        QCOMPARE(overallWords(none, round, start).condition, Condition::Error);
        ServiceState live = liveState(); // a service goes before the network
        QCOMPARE(overallWords(live, round, start).headline, u"Locked"_s);
    }

    void whatIsNotKnownIsSaid() {
        ServiceState state = liveState();
        state.status->phase.reset();
        state.status->ntp.reset();
        state.status->grandmaster.reset();
        const QStringList lines = trayLines(state, start);
        QCOMPARE(lines.mid(1), (QStringList{u"Drift –"_s, u"NTP: no answer yet"_s, u"No grandmaster"_s}));
    }
};

QTEST_MAIN(TestTrayPicture)
#include "test_tray_picture.moc"
