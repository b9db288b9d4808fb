// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/status_presenter.h"
#include "app/desktop/presenters/words.h"

#include <QSet>
#include <QTest>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dantesync::Mode)
Q_DECLARE_METATYPE(dantesync::desktop::Condition)
Q_DECLARE_METATYPE(dantesync::desktop::Tone)

namespace {

constexpr fleet::ObserverTime start{1'000'000'000'000};

fleet::ObserverTime after(double seconds) {
    return start + Nanoseconds::fromSeconds(seconds);
}

ServiceState stateOf(Mode mode) {
    ServiceState state;
    state.link = Link::Connected;
    state.linkSince = start;
    state.statusAt = start;
    SyncStatus status;
    status.mode = mode;
    status.updated = CounterTime{100'000'000'000};
    status.modeSince = CounterTime{90'000'000'000};
    status.settled = true;
    state.status = status;
    return state;
}

} // namespace

class TestStatusPresenter : public QObject {
    Q_OBJECT

private slots:
    void everyModeHasItsCondition_data() {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("headline");
        QTest::newRow("INIT") << Mode::Init << Condition::Acquiring << Tone::Busy << u"Starting"_s;
        QTest::newRow("ACQ") << Mode::Acq << Condition::Acquiring << Tone::Busy << u"Acquiring"_s;
        QTest::newRow("PROD") << Mode::Prod << Condition::Acquiring << Tone::Busy << u"Settling"_s;
        QTest::newRow("LOCK") << Mode::Lock << Condition::Locked << Tone::Fine << u"Locked"_s;
        QTest::newRow("NANO") << Mode::Nano << Condition::Nano << Tone::Good << u"NANO"_s;
        QTest::newRow("NTP-only") << Mode::NtpOnly << Condition::NtpOnly << Tone::Warning << u"NTP only"_s;
    }
    void everyModeHasItsCondition() {
        QFETCH(Mode, mode);
        const StatusWords words = statusWords(stateOf(mode), after(1));
        QTEST(words.condition, "condition");
        QTEST(words.tone, "tone");
        QTEST(words.headline, "headline");
        QVERIFY(words.detail.endsWith(u'.'));
        QCOMPARE(words.iconName, iconNameOf(words.condition));
    }

    void everyConditionHasItsOwnPicture() {
        QSet<QString> names;
        for (const Condition condition : {Condition::Nano, Condition::Locked, Condition::Acquiring, Condition::NtpOnly,
                                          Condition::Error, Condition::Unreachable})
            names.insert(iconNameOf(condition));
        QCOMPARE(names.size(), 6);
    }

    void anOldStatusIsNeverShownAsLive() {
        const ServiceState state = stateOf(Mode::Nano);
        QCOMPARE(statusWords(state, after(4.9)).condition, Condition::Nano);
        const StatusWords old = statusWords(state, after(130));
        QCOMPARE(old.condition, Condition::Unreachable);
        QCOMPARE(old.tone, Tone::Muted);
        QCOMPARE(old.headline, u"Service silent"_s);
        QVERIFY2(old.detail.contains(u"Last known: NANO, 2 min ago"_s), qPrintable(old.detail));
    }

    void whyTheServiceIsUnreachableIsTold() {
        ServiceState state = stateOf(Mode::Lock);
        state.link = Link::Unreachable;
        state.reason = u"/run/dantesync/control.sock: nobody listens; start the service"_s;
        const StatusWords words = statusWords(state, after(3));
        QCOMPARE(words.condition, Condition::Unreachable);
        QCOMPARE(words.headline, u"Service unreachable"_s);
        QVERIFY(words.detail.startsWith(state.reason + u'.'));
        QVERIFY(words.detail.contains(u"Last known: Locked"_s)); // though it is only 3 s old
        state.reason.clear();
        state.status.reset();
        state.statusAt.reset();
        QCOMPARE(statusWords(state, after(3)).detail, u"The service of this computer does not answer."_s);
    }

    void beforeTheFirstStatus() {
        ServiceState state;
        QCOMPARE(statusWords(state, start).headline, u"Watching only"_s);
        state.link = Link::Connecting;
        QCOMPARE(statusWords(state, start).headline, u"Connecting…"_s);
        state.link = Link::Connected;
        const StatusWords words = statusWords(state, start);
        QCOMPARE(words.condition, Condition::Unreachable);
        QCOMPARE(words.detail, u"Waiting for the first status."_s);
    }

    void aConflictThatStopsUsIsAFault() {
        ServiceState state = stateOf(Mode::Lock);
        state.status->conflict = "chronyd";
        state.status->disciplining = false;
        StatusWords words = statusWords(state, after(1));
        QCOMPARE(words.condition, Condition::Error);
        QCOMPARE(words.tone, Tone::Bad);
        QVERIFY(words.detail.contains(u"chronyd"_s));
        state.status->disciplining = true; // allowed by the configuration: a warning
        words = statusWords(state, after(1));
        QCOMPARE(words.condition, Condition::Locked);
        QCOMPARE(words.tone, Tone::Warning);
        QVERIFY(words.detail.contains(u"chronyd"_s));
    }

    void onlyMeasuringIsSaidAndIsNeverTheBest() {
        ServiceState state = stateOf(Mode::Nano);
        state.status->disciplining = false;
        const StatusWords words = statusWords(state, after(1));
        QCOMPARE(words.condition, Condition::Nano);
        QCOMPARE(words.headline, u"NANO (only measured)"_s);
        QCOMPARE(words.tone, Tone::Fine);
        QVERIFY(words.detail.contains(u"not steered"_s));
    }

    void onlyPtpVersion2IsAFaultUnlessSomethingElseHolds() {
        ServiceState state = stateOf(Mode::Init);
        state.status->onlyPtp2Heard = true;
        StatusWords words = statusWords(state, after(1));
        QCOMPARE(words.condition, Condition::Error);
        QCOMPARE(words.headline, u"Only PTPv2 heard"_s);
        state.status->mode = Mode::NtpOnly;
        words = statusWords(state, after(1));
        QCOMPARE(words.condition, Condition::NtpOnly);
        QVERIFY(words.detail.contains(u"PTPv2"_s));
    }

    void nothingHeardForLongIsAFault() {
        ServiceState state = stateOf(Mode::Init);
        QCOMPARE(statusWords(state, after(1)).condition, Condition::Acquiring);
        state.status->modeSince = state.status->updated - Nanoseconds::fromSeconds(31.0);
        StatusWords words = statusWords(state, after(1));
        QCOMPARE(words.condition, Condition::Error);
        QCOMPARE(words.headline, u"No grandmaster"_s);
        const QString onlyPtp = words.detail;
        state.status->ntpFailed = true;
        words = statusWords(state, after(1));
        QVERIFY(words.detail != onlyPtp);
        QVERIFY(words.detail.contains(u"NTP"_s));
    }

    void aLostNtpIsAWarningWhileLockedAndAFaultAlone() {
        ServiceState state = stateOf(Mode::Nano);
        state.status->ntpFailed = true;
        state.status->ntpFailure = "time.example does not answer";
        StatusWords words = statusWords(state, after(1));
        QCOMPARE(words.condition, Condition::Nano);
        QCOMPARE(words.tone, Tone::Warning);
        QVERIFY(words.detail.contains(u"time.example"_s));
        state.status->mode = Mode::NtpOnly;
        words = statusWords(state, after(1));
        QCOMPARE(words.condition, Condition::Error);
        QCOMPARE(words.headline, u"No time source"_s);
    }

    void whatIsUnderWayIsSaid() {
        ServiceState state = stateOf(Mode::Lock);
        const QString usual = statusWords(state, after(1)).detail;
        state.status->settled = false;
        const QString date = statusWords(state, after(1)).detail;
        state.status->reanchoring = true;
        const QString reanchoring = statusWords(state, after(1)).detail;
        QVERIFY(usual != date && date != reanchoring && usual != reanchoring);
    }

    void agesGoOnBetweenTwoStatuses() {
        ServiceState state = stateOf(Mode::Lock); // 10 s in its mode when it was told
        QCOMPARE(conditionAge(state, after(3)), std::optional(std::chrono::seconds(13)));
        QCOMPARE(statusAge(state, after(3)), std::optional(std::chrono::seconds(3)));
        QCOMPARE(conditionAge(state, after(60)), std::optional(std::chrono::seconds(60))); // silent since
        state.link = Link::Unreachable;
        state.linkSince = after(50);
        QCOMPARE(conditionAge(state, after(60)), std::optional(std::chrono::seconds(10)));
        QVERIFY(!conditionAge(ServiceState{}, start));
    }

    void driftNeedsAnEstimate() {
        ServiceState state = stateOf(Mode::Lock);
        QVERIFY(!driftOf(state));
        state.status->phase = PhaseStatus{};
        state.status->phase->residual = Ppm{0.25};
        QCOMPARE(driftOf(state)->value, 0.25);
    }

    void everythingHasAWord() {
        for (int i = 0; i <= static_cast<int>(EventKind::ServiceStopped); ++i)
            QVERIFY2(!eventKindText(static_cast<EventKind>(i)).isEmpty(), qPrintable(QString::number(i)));
        for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
            QVERIFY(!severityText(severity).isEmpty());
            QVERIFY(!iconNameOf(severity).isEmpty());
        }
        QSet<QString> stamping;
        for (const Timestamping by : {Timestamping::User, Timestamping::Kernel, Timestamping::Hardware})
            stamping.insert(timestampingText(by));
        QCOMPARE(stamping.size(), 3);
        QCOMPARE(qualityText(SyncQuality::Synced), u"SYNCED"_s);
        QCOMPARE(toneOf(SyncQuality::Offline), Tone::Muted);
        QCOMPARE(toneOf(Severity::Error), Tone::Bad);
    }
};

QTEST_APPLESS_MAIN(TestStatusPresenter)
#include "test_status_presenter.moc"
