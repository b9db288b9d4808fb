// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inside of the Engine: its parts and how they are wired. Only engine*.cpp include this.
#pragma once

#include "service/discipline/date_authority.h"
#include "service/discipline/date_estimator.h"
#include "service/discipline/date_follower.h"
#include "service/discipline/date_poll.h"
#include "service/discipline/date_servo.h"
#include "service/discipline/date_timeline.h"
#include "service/discipline/engine.h"
#include "service/discipline/mode_logic.h"
#include "service/discipline/ntp_schedule.h"
#include "service/discipline/rate_wander.h"
#include "service/discipline/slew.h"
#include "service/discipline/sync_pairing.h"
#include "service/discipline/time_base.h"
#include "service/discipline/wall_watch.h"

namespace dantesync::discipline {

struct Engine::State {
    State(const Settings& settings, HostTime start, Ppm correctionInForce, std::optional<LearnedFrequency> learned);

    // engine_events.cpp: what comes in
    void paired(const PairedSync& sync, HostTime now, Actions& out);
    void rebased(const TimeBase::Rebase& rebase, HostTime now, Actions& out);
    void ntpBurst(const NtpBurst& burst, HostTime now, Actions& out);
    void ntpFailed(const std::string& why, HostTime now, Nanoseconds leaveAlone, Actions& out);
    bool ntpStale(CounterTime now) const;
    void watchNtp(HostTime now, Actions& out);
    void ntpServerChanged();
    void timer(HostTime now, Actions& out);

    // engine_control.cpp: what is done about it
    void watchWall(HostTime now, Ppm correction, Actions& out);
    bool slept(const TimeBase::Rebase& rebase) const;
    void jumpedWithoutPtp(HostTime now);
    void control(HostTime now, Actions& out);
    void shutdown(HostTime now, Actions& out);
    void noticeRange(Ppm applied, HostTime now);
    double slewPhase(Nanoseconds phaseError, bool ptp, const std::optional<OscillatorEstimate>& estimate);
    const char* stepReason(bool lands) const;
    bool dateSteerable() const;
    void decideMode(HostTime now, Actions& out);
    void setMode(Mode mode, const std::string& why, HostTime now, Actions& out);
    void emit(EventKind kind, Severity severity, std::string text, HostTime now, Actions& out) const;
    std::optional<LearnedFrequency> learned() const;

    // engine_date.cpp: whose date
    Nanoseconds syncInterval() const;
    DateAuthority::Limits dateLimits() const;
    DateTimeline* dateLine();
    const DateTimeline* dateLine() const;
    bool mayHoldOffice(HostTime now) const;
    void decideDateRole(HostTime now, Actions& out);
    void takeOffice(HostTime now, Actions& out);
    void leaveOffice(HostTime now, Actions& out);
    void holdDate(HostTime now, Actions& out);
    void forgetFleetDate();
    void rebaseFleetDate(const TimeBase::Rebase& rebase, HostTime now);
    std::optional<DateServo::Step> moveDate(HostTime now, Actions& out);
    void wakeForDate(HostTime now, Actions& out) const;
    void announceDate(GmTime gm, HostTime now, Actions& out);
    bool dateIsDue(HostTime now) const;
    void askDate(HostTime now, Actions& out);
    void dateMaster(const std::optional<Endpoint>& master);
    std::optional<DateFollower::Base> dateBase(CounterTime sent, CounterTime now) const;
    void dateReply(const Endpoint& from, std::span<const std::uint8_t> bytes, HostTime now, Actions& out);
    Nanoseconds beyondRoutine(const DateChange& change) const;
    void tellDateAnnounced(const DateChange& change, GmTime gm, HostTime now, Actions& out);
    void tellDateBegun(const DateChange& change, HostTime now, Actions& out);
    void tellDateArrived(const DateTimeline& line, GmTime gm, HostTime now, Actions& out);

    // engine_slews.cpp: what was done about it
    void tellStep(const StepClock& done, HostTime now, Actions& out) const;
    void tellSlews(HostTime now, Actions& out);
    void tellSlew(const Slew& slew, Nanoseconds usual, const char* reason, HostTime now, Actions& out) const;

    // engine_bounds.cpp: how far off it may all be, now and later
    void learnBounds(HostTime now);
    Nanoseconds leftAlone(double seconds, Ppm rateError) const;
    double sinceAnchor(CounterTime now) const;
    Nanoseconds fleetBound(HostTime now) const;
    Nanoseconds utcBound(HostTime now) const;
    Ppm dateWander(CounterTime now) const;
    void publishBounds(HostTime now);
    HoldoverForecast forecast(HostTime now) const;

    // engine_status.cpp: what is shown of it
    void publish(HostTime now);
    DateStatus dateStatus(HostTime now) const;

    Settings settings;
    SyncStatus status;
    SyncPairing pairing;
    TimeBase base;
    DateEstimator date;
    DateServo dateServo;
    DatePoll datePoll;
    DateFollower follower;
    std::optional<DateTimeline> office; ///< as the master: what was announced
    std::uint32_t officeSequence = 0;   ///< the last one of the office held before
    DateRole dateRole = DateRole::Alone;
    CounterTime dateRoleSince;
    std::optional<CounterTime> dateHeldSince;  ///< the master fell silent; its D goes on
    std::optional<CounterTime> dateQuietUntil; ///< the master may still be on the time before a jump
    struct DateStory {
        bool told = false;
        bool begun = false;
        Nanoseconds moved;
    } dateStory;     ///< a change of the date that is worth telling
    Ppm dateRoutine; ///< how D moves day by day, after UTC's own rate
    ModeLogic modes;
    WallWatch wall;
    RateWander wander; ///< of the oscillator against its grandmaster
    struct Anchor {
        CounterTime at;
        Ppm rateError;
        Nanoseconds phaseBound; ///< three standard errors, and half of the noise: delays are no white noise
    };
    std::optional<Anchor> anchor; ///< the last used Sync, and what was known with it
    double phaseSquares = 0;      ///< µs², mean square of the wall against G + D while locked
    double phaseLooks = 0;        ///< Syncs behind it
    NtpSchedule ntp;
    SlewWatch dateSlews;
    SlewWatch phaseSlews;
    std::optional<Slew> phaseSlew; ///< of the wall towards G + D, as last commanded
    HostTime start;
    std::optional<CounterTime> lastPtp1;
    std::optional<CounterTime> lastPtp2;
    std::optional<CounterTime> lastNtp;  ///< the last burst that was no outlier
    int dateAgreeing = 0;                ///< consecutive bursts that agree, since the date was stepped
    std::optional<Nanoseconds> wallJump; ///< somebody moved the wall, or the counter slept; not yet known which
    bool awaitNtp = false;               ///< the wall jumped while there was no PTP: only NTP can tell why
    int trustedSyncs = 0;                ///< used Syncs since somebody else touched the clock
    int farSyncs = 0;                    ///< consecutive used Syncs with the wall beyond the step threshold
    bool ptpWasAlive = false;
    bool steering = false;      ///< the frequency in force is ours
    bool landing = false;       ///< the date was landed on, and a slew is still to say so
    bool movedByOthers = false; ///< the wall, and we have not taken all of it out
    Ppm commanded;              ///< the correction asked for last
    Ppm dateRateInForce;        ///< share of the correction in force that moves D
    Ppm phaseRateInForce;       ///< ... and that slews the wall towards G + D
};

} // namespace dantesync::discipline
