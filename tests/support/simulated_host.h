// SPDX-License-Identifier: GPL-3.0-or-later
//
// A host in simulated time: an oscillator with known faults, a wall clock that feels every
// correction, a grandmaster that sends Syncs to it, and the engine in between. An hour runs in
// well under a second and the truth is known at every instant.
#pragma once

#include "service/discipline/engine.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace dantesync::test {

/// What the world does to one host. Times in seconds, rates in ppm, delays and noise in µs.
struct World {
    double naturalError = 37.0;        ///< ppm, oscillator against true time
    double wander = 1.0;               ///< ppb/sqrt(s), random walk of the frequency
    double temperatureAmplitude = 0.0; ///< ppm, sine
    double temperaturePeriod = 1200.0; ///< s
    double noise = 10.0;               ///< µs, Gaussian, on the receive stamp
    double outlierShare = 0.0;         ///< 0 to 1
    double outlierLow = 500.0;         ///< µs
    double outlierHigh = 2000.0;
    double delay = 0.0;               ///< µs, constant one-way delay
    double syncInterval = 0.25;       ///< s
    double grandmasterRate = 0.0;     ///< ppm, against true time
    double grandmasterUptime = 699.0; ///< s at the start
    double utcRate = 0.0;             ///< ppm, UTC against true time (NTP answers)
    double ntpNoise = 20.0;           ///< µs, per exchange
    double ntpRoundTrip = 200.0;      ///< µs, without queues
    double ntpBurstNoise = 0.0;       ///< µs rms, asymmetry that all exchanges of one burst share
    double ntpSpikeShare = 0.0;       ///< 0 to 1, of the bursts: a queue that fills one direction
    double ntpSpike = 50'000.0;       ///< µs, its delay
    bool ntp = false;
    /// Instead of UTC the NTP server shows this: another host's wall - true time, s, now.
    std::function<double()> ntpServerWall;
    double wallOffset = 0.0;   ///< s, wall - UTC at the start
    double clockLimit = 500.0; ///< ppm, the largest correction that the clock takes
    double start = 0.0;        ///< s, true time at which the computer is switched on
    Role role = Role::Client;
    discipline::Settings settings = {}; ///< besides what is said above
    std::uint64_t seed = 1;
    std::optional<discipline::LearnedFrequency> learned;
};

/// The truth after each Sync.
struct Truth {
    double time = 0;           ///< s since the start
    double phaseError = 0;     ///< µs, wall - (G + D), one-way delay removed
    double frequencyError = 0; ///< ppm, residual rate of the wall against G + D
    double wallUtc = 0;        ///< µs, wall - UTC
    Mode mode = Mode::Init;
};

class SimulatedHost {
public:
    explicit SimulatedHost(const World& world);
    ~SimulatedHost();

    /// Runs until @p seconds after the start; @p look is called after every Sync interval.
    void run(double seconds, const std::function<void(const Truth&)>& look = {});

    World& world() { return m_world; } ///< may be changed between runs
    /// The grandmaster goes silent or speaks again.
    void setGrandmasterAlive(bool alive) { m_grandmasterAlive = alive; }
    /// Another grandmaster, or the same one with another time base or rate, takes over now.
    void setGrandmaster(const ClockUuid& uuid, double uptime, double rate);
    /// The same, who took over at @p since (s, true time; not in the future).
    void setGrandmaster(const ClockUuid& uuid, double uptime, double rate, double since);
    void setNtpAlive(bool alive) { m_ntpAlive = alive; }
    /// UTC, as the NTP server tells it, jumps.
    void stepUtc(double seconds) { m_utcStep += seconds; }
    /// Somebody else steps the wall clock.
    void stepWall(double seconds);
    /// The computer sleeps: its counter stands still, its wall is set right at the resume.
    void suspend(double seconds);
    /// A virtual machine is paused: neither its counter nor its wall know of it.
    void pause(double seconds);
    /// A virtual machine is put back, or ahead: counter and wall jump together.
    void jump(double seconds);
    /// The oscillator's rate changes at once.
    void stepFrequency(double ppm) { m_frequencyStep += ppm; }
    /// The service ends; from then on the clock runs as it was left.
    void quit();
    /// ... and starts again, with a clock that runs as it was left.
    void startAgain();
    bool runs() const { return !m_quit; }

    /// The date extension. What the engine asked for since the last call.
    std::optional<discipline::AskDate> takeDateRequest();
    /// A datagram comes to where it asked from.
    void dateReply(const Endpoint& from, std::span<const std::uint8_t> bytes);
    /// What this host answers to a time query, of whatever kind; empty: nothing.
    std::vector<std::uint8_t> answer(std::span<const std::uint8_t> request) const;
    /// The clock takes no correction any more, or does again.
    void setClockRefuses(bool refuses) { m_refuses = refuses; }
    /// Syncs come from this address from now on: the other one of two redundant networks.
    void setSource(Ipv4 address) { m_source = address; }
    /// The path to the grandmaster changes.
    void setDelay(double us) { m_world.delay = us; }
    double delay() const { return m_world.delay; }

    discipline::HostTime hostTime() const;
    const SyncStatus& status() const;
    discipline::Engine& engine() { return *m_engine; }
    const std::vector<Event>& events() const { return m_events; }
    std::size_t count(EventKind kind) const;
    double now() const { return m_time; }
    double wallMinusTrueTime() const { return m_wall; } ///< s
    Truth truth() const;
    /// Seconds from the start to the first look in that mode or better; nothing when never.
    std::optional<double> timeToLock() const { return m_timeToLock; }
    std::optional<double> timeToNano() const { return m_timeToNano; }
    int unlocks() const { return m_unlocks; }
    double largestBackwardStep() const { return m_backward; } ///< µs, after the landing
    std::size_t syncs() const { return m_samples.size(); }

    /// What the engine was given, for a filter that competes on the same noise.
    struct Sample {
        double time;  ///< s, true time of the Sync
        double phase; ///< µs, measured counter - grandmaster
        double truePhase;
        double trueRate; ///< ppm
    };
    const std::vector<Sample>& samples() const { return m_samples; }

private:
    std::unique_ptr<discipline::Engine> makeEngine() const;
    double utc(double time) const; ///< s since the start of UTC
    void advance(double seconds);
    void sendSync();
    void answerNtp(int exchanges);
    void carryOut(discipline::Actions& actions);
    void notice(Mode before);

    World m_world;
    std::mt19937_64 m_random;
    std::normal_distribution<double> m_normal{0, 1};
    std::uniform_real_distribution<double> m_uniform{0, 1};
    std::unique_ptr<discipline::Engine> m_engine;
    std::vector<Event> m_events;

    double m_time = 0;    ///< s, true
    double m_counter = 0; ///< s, counter - true time, kept apart so that a double is exact enough
    double m_wall = 0;    ///< s, wall - true time - epoch
    double m_rate = 0;    ///< oscillator now, ratio
    double m_wander = 0;  ///< ratio
    double m_frequencyStep = 0;
    double m_correction = 0; ///< ratio, applied
    struct Grandmaster {
        ClockUuid uuid;
        double epoch = 0; ///< s, its time at start
        double start = 0; ///< s
        double rate = 0;  ///< ppm
    };
    static std::int64_t grandmasterNs(const Grandmaster& grandmaster, double time);
    Grandmaster m_grandmaster;
    Grandmaster m_before; ///< the one before: D may still belong to it
    Ipv4 m_source{0x0a000001};
    bool m_grandmasterAlive = true;
    bool m_ntpAlive = true;
    bool m_quit = false;
    std::optional<discipline::AskDate> m_dateRequest;
    std::optional<CounterTime> m_wakeAt;
    bool m_refuses = false;
    double m_utcStep = 0;
    std::uint16_t m_sequence = 0;
    double m_nextSync = 0;
    double m_nextTimer = 0;
    std::optional<double> m_timeToLock;
    std::optional<double> m_timeToNano;
    int m_unlocks = 0;
    double m_backward = 0;
    bool m_landed = false;
    std::vector<Sample> m_samples;
};

} // namespace dantesync::test
