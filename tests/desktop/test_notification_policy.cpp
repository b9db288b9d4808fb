// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifications/notification_policy.h"

#include <QSet>
#include <QTest>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;

namespace {

constexpr fleet::ObserverTime start{5'000'000'000'000};

fleet::ObserverTime after(double seconds) {
    return start + Nanoseconds::fromSeconds(seconds);
}

CounterTime counterAfter(double seconds) {
    return CounterTime{900'000'000'000} + Nanoseconds::fromSeconds(seconds);
}

/// A policy, and a service that is told to it once a second.
struct Scene {
    NotificationPolicy policy;
    ServiceState state;
    double now = 0; // s since `start`
    NotificationPolicy::Notifications told;

    Scene() {
        state.link = Link::Connected;
        state.linkSince = start;
        state.status = SyncStatus{};
        state.status->mode = Mode::Nano;
        state.status->settled = true;
        state.status->firstLock = counterAfter(-100);
    }

    void keep(NotificationPolicy::Notifications more) { told.insert(told.end(), more.begin(), more.end()); }

    /// The same state goes on for @p seconds.
    Scene& run(double seconds) {
        for (const double end = now + seconds; now < end; now += 1) {
            if (state.connected()) {
                state.status->updated = counterAfter(now);
                state.statusAt = after(now);
            }
            keep(policy.onState(state, after(now)));
        }
        return *this;
    }

    void event(EventKind kind, std::uint64_t sequence, double at, Severity severity = Severity::Warning) {
        RecordedEvent recorded;
        recorded.sequence = sequence;
        recorded.event.kind = kind;
        recorded.event.severity = severity;
        recorded.event.counter = counterAfter(at);
        recorded.event.text = "what happened";
        keep(policy.onEvents({recorded}, after(now)));
    }

    QStringList titles() const {
        QStringList all;
        for (const Notification& n : told)
            all.append(n.title);
        return all;
    }
};

FleetRound roundOf(const std::vector<std::pair<std::string, std::optional<SyncQuality>>>& hosts) {
    FleetRound round;
    for (const auto& [name, quality] : hosts) {
        fleet::HostAssessment host;
        host.reading.host.name = name;
        host.quality = quality;
        round.fleet.hosts.push_back(host);
    }
    return round;
}

} // namespace

class TestNotificationPolicy : public QObject {
    Q_OBJECT

private slots:
    void theFirstUpdateSaysNothingHoweverBad() {
        Scene scene;
        scene.state.status->mode = Mode::NtpOnly;
        scene.state.status->ntpFailed = true;
        scene.state.status->conflict = "chronyd";
        scene.run(60);
        QCOMPARE(scene.titles(), QStringList());
        QVERIFY(!scene.policy.waits());
    }

    void aLossIsToldAfterTenSecondsAndOnce() {
        Scene scene;
        scene.run(5);
        scene.state.status->mode = Mode::NtpOnly;
        scene.run(10);
        QCOMPARE(scene.titles(), QStringList());
        QVERIFY(scene.policy.waits());
        scene.run(1);
        QCOMPARE(scene.titles(), QStringList{u"Lock lost"_s});
        QCOMPARE(scene.told.front().tone, Tone::Bad);
        QVERIFY(!scene.told.front().text.isEmpty());
        scene.run(600);
        QCOMPARE(scene.told.size(), std::size_t{1});
    }

    void lossesAndReturnsComeInPairs() {
        Scene scene;
        scene.run(5);
        scene.state.status->mode = Mode::Acq;
        scene.run(20);
        scene.state.status->mode = Mode::Lock;
        scene.run(20);
        scene.state.status->mode = Mode::Nano; // better still: no news
        scene.run(20);
        QCOMPARE(scene.titles(), (QStringList{u"Lock lost"_s, u"Lock restored"_s}));
        QCOMPARE(scene.told.back().tone, Tone::Good);
    }

    void whatFlickersIsNotTold() {
        Scene scene;
        scene.run(5);
        for (int i = 0; i < 20; ++i) {
            scene.state.status->mode = Mode::Acq;
            scene.run(9);
            scene.state.status->mode = Mode::Lock;
            scene.run(1);
        }
        QCOMPARE(scene.titles(), QStringList());
    }

    void aReturnThatFlickersDoesNotRepeatTheLoss() {
        Scene scene;
        scene.run(5);
        scene.state.status->mode = Mode::Acq;
        scene.run(20);
        scene.state.status->mode = Mode::Lock;
        scene.run(5);
        scene.state.status->mode = Mode::Acq;
        scene.run(30);
        QCOMPARE(scene.titles(), QStringList{u"Lock lost"_s});
    }

    void ntpAndConflictHaveTheirPairs() {
        Scene scene;
        scene.run(5);
        scene.state.status->ntpFailed = true;
        scene.run(15);
        scene.state.status->conflict = "chronyd";
        scene.run(15);
        scene.state.status->ntpFailed = false;
        scene.state.status->conflict = "";
        scene.run(15);
        QCOMPARE(scene.titles(), (QStringList{u"NTP does not answer"_s, u"Another time service sets this clock"_s,
                                              u"NTP answers again"_s, u"No other time service any more"_s}));
    }

    void aServiceThatIsGoneIsOneLossNotFour() {
        Scene scene;
        scene.run(5);
        scene.state.link = Link::Unreachable;
        scene.state.reason = u"nobody listens"_s;
        scene.run(60);
        QCOMPARE(scene.titles(), QStringList{u"The service does not answer"_s});
        QVERIFY(scene.told.front().text.contains(u"nobody listens"_s));
        scene.state.link = Link::Connected;
        scene.run(20);
        QCOMPARE(scene.titles().last(), u"The service answers again"_s);
        QCOMPARE(scene.told.size(), std::size_t{2});
    }

    void aServiceThatStartsAgainHasLostNoLock() {
        Scene scene;
        scene.run(5);
        scene.state.status->mode = Mode::Acq; // started again within the ten seconds
        scene.state.status->firstLock.reset();
        scene.run(60);
        scene.state.status->mode = Mode::Lock;
        scene.run(30);
        QCOMPARE(scene.titles(), QStringList());
    }

    void aSilentServiceIsGoneToo() {
        Scene scene;
        scene.run(5);
        const fleet::ObserverTime last = *scene.state.statusAt;
        for (int i = 1; i <= 30; ++i)
            scene.keep(scene.policy.onState(scene.state, last + Nanoseconds::fromSeconds(i)));
        QCOMPARE(scene.titles(), QStringList{u"The service does not answer"_s});
    }

    void aStepIsToldAtOnceWithItsEvent() {
        Scene scene;
        scene.run(5);
        scene.event(EventKind::ForeignStep, 77, 4);
        QCOMPARE(scene.titles(), QStringList{u"Clock stepped by another program"_s});
        QCOMPARE(scene.told.front().origin->sequence, std::uint64_t{77});
        QCOMPARE(scene.told.front().text, u"what happened"_s);
        scene.event(EventKind::ClockStepped, 78, 5); // the same again: not within ten seconds
        QCOMPARE(scene.told.size(), std::size_t{1});
        scene.event(EventKind::GrandmasterChanged, 79, 5); // another kind: yes
        QCOMPARE(scene.told.size(), std::size_t{2});
        scene.run(11);
        scene.event(EventKind::ClockStepped, 80, 16);
        QCOMPARE(scene.told.size(), std::size_t{3});
    }

    void eventsOfBeforeAreNotTold() {
        Scene scene;
        scene.event(EventKind::ClockStepped, 1, -50); // before anything is known
        scene.run(5);
        scene.event(EventKind::ClockStepped, 2, -50);
        scene.event(EventKind::ConfigurationChanged, 3, 3); // nobody is told of that
        QCOMPARE(scene.titles(), QStringList());
    }

    void aPairNamesItsEvent() {
        Scene scene;
        scene.run(5);
        scene.event(EventKind::NtpLost, 41, 5);
        scene.state.status->ntpFailed = true;
        scene.run(20);
        QCOMPARE(scene.told.size(), std::size_t{1});
        QCOMPARE(scene.told.front().origin->sequence, std::uint64_t{41});
    }

    void eachKindCanBeSwitchedOff() {
        Scene scene;
        NotificationPolicy::Settings settings;
        settings.kinds[static_cast<std::size_t>(NoticeKind::Lock)] = false;
        scene.policy.setSettings(settings);
        scene.run(5);
        scene.state.status->mode = Mode::Acq;
        scene.state.status->ntpFailed = true;
        scene.run(20);
        QCOMPARE(scene.titles(), QStringList{u"NTP does not answer"_s});
        scene.policy.setSettings({}); // on again: the return of what was not told stays untold
        scene.state.status->mode = Mode::Lock;
        scene.run(20);
        QCOMPARE(scene.told.size(), std::size_t{1});
    }

    void allOfThemCanBeSwitchedOff() {
        Scene scene;
        NotificationPolicy::Settings settings;
        settings.any = false;
        scene.policy.setSettings(settings);
        scene.run(5);
        scene.event(EventKind::ForeignStep, 7, 4);
        scene.state.link = Link::Unreachable;
        scene.run(20);
        QCOMPARE(scene.titles(), QStringList());
    }

    void aShowHearsCriticalOnesOnly() {
        Scene scene;
        NotificationPolicy::Settings settings;
        settings.showMode = true;
        scene.policy.setSettings(settings);
        scene.run(5);
        scene.state.status->ntpFailed = true;
        scene.event(EventKind::GrandmasterChanged, 8, 4);
        scene.run(20);
        QCOMPARE(scene.titles(), QStringList());
        scene.state.status->mode = Mode::Acq;
        scene.run(20);
        QCOMPARE(scene.titles(), QStringList{u"Lock lost"_s});
    }

    void aLossToldBeforeTheShowEndsWithinIt() {
        Scene scene;
        scene.run(5);
        scene.state.status->ntpFailed = true;
        scene.run(20);
        NotificationPolicy::Settings settings;
        settings.showMode = true;
        scene.policy.setSettings(settings);
        scene.state.status->ntpFailed = false;
        scene.run(20);
        QCOMPARE(scene.titles(), (QStringList{u"NTP does not answer"_s, u"NTP answers again"_s}));
    }

    void hostsThatFallOutTogetherAreOneNotification() {
        NotificationPolicy policy;
        const auto all = [](SyncQuality quality) {
            std::vector<std::pair<std::string, std::optional<SyncQuality>>> hosts{{"master", SyncQuality::Synced}};
            for (const char* name : {"foh", "monitor", "stage-left", "stage-right", "truck", "booth"})
                hosts.emplace_back(name, quality);
            return roundOf(hosts);
        };
        NotificationPolicy::Notifications told;
        const auto run = [&](SyncQuality quality, int from, int until) {
            for (int second = from; second < until; ++second)
                for (const Notification& n : policy.onRound(all(quality), after(second)))
                    told.push_back(n);
        };
        run(SyncQuality::Synced, 0, 5);
        run(SyncQuality::Drift, 5, 25); // not good, but in sync
        QVERIFY(told.empty());
        run(SyncQuality::Offline, 25, 60);
        QCOMPARE(told.size(), std::size_t{1});
        QVERIFY2(told.front().title.startsWith(u"6 "_s), qPrintable(told.front().title));
        QVERIFY2(told.front().text.startsWith(u"foh, monitor, stage-left, stage-right"_s) &&
                     told.front().text.contains(u"2 more"_s),
                 qPrintable(told.front().text));
        run(SyncQuality::Synced, 60, 80);
        QCOMPARE(told.size(), std::size_t{2});
        QCOMPARE(told.back().tone, Tone::Good);
    }

    void whoIsListedAnewBeginsAnew() {
        NotificationPolicy policy;
        for (int second = 0; second < 5; ++second)
            policy.onRound(roundOf({{"foh", SyncQuality::Synced}}), after(second));
        policy.onRound(roundOf({}), after(5));
        for (int second = 6; second < 40; ++second)
            QVERIFY(policy.onRound(roundOf({{"foh", SyncQuality::Offline}}), after(second)).empty());
    }

    void aHostThatCannotBeJudgedIsNotLost() {
        NotificationPolicy policy;
        policy.onRound(roundOf({{"foh", SyncQuality::Synced}}), after(0));
        for (int second = 1; second < 40; ++second)
            QVERIFY(policy.onRound(roundOf({{"foh", std::nullopt}}), after(second)).empty());
    }

    void everyKindHasItsOwnSwitchAndWords() {
        QSet<QString> keys;
        QSet<QString> words;
        for (const NoticeKind kind : allNoticeKinds) {
            keys.insert(preferenceOf(kind));
            words.insert(noticeKindText(kind));
        }
        QCOMPARE(keys.size(), static_cast<int>(allNoticeKinds.size()));
        QCOMPARE(words.size(), keys.size());
    }
};

QTEST_APPLESS_MAIN(TestNotificationPolicy)
#include "test_notification_policy.moc"
