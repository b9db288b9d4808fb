// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated_host.h"

#include "service/net/query/time_query_reply.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace dantesync::test {

using namespace discipline;

namespace {

constexpr std::int64_t epoch = 1'790'000'000'000'000'000; // ns, some day in 2026
constexpr std::int64_t counterStart = 1'000'000'000'000;

std::int64_t ns(double seconds) {
    return std::llround(seconds * 1e9);
}

} // namespace

SimulatedHost::SimulatedHost(const World& world)
    : m_world(world)
    , m_random(world.seed)
    , m_time(world.start)
    , m_wall(world.wallOffset)
    , m_rate(world.naturalError * 1e-6)
    , m_grandmaster{ClockUuid{{0x00, 0x1d, 0xc1, 0x12, 0x34, 0x56}}, world.grandmasterUptime, 0, world.grandmasterRate}
    , m_before(m_grandmaster)
    , m_nextSync(world.start)
    , m_nextTimer(world.start) {
    m_engine = makeEngine();
    m_samples.reserve(16384);
}

std::unique_ptr<Engine> SimulatedHost::makeEngine() const {
    Settings settings = m_world.settings;
    settings.role = m_world.role;
    settings.ntpEnabled = m_world.ntp;
    settings.seed = m_world.seed;
    return std::make_unique<Engine>(settings, hostTime(), Ppm{m_correction * 1e6}, m_world.learned);
}

SimulatedHost::~SimulatedHost() = default;

HostTime SimulatedHost::hostTime() const {
    return {CounterTime{counterStart + ns(m_time) + ns(m_counter)}, WallTime{epoch + ns(m_time) + ns(m_wall)}};
}

/// In whole nanoseconds: absolute values do not fit a double.
std::int64_t SimulatedHost::grandmasterNs(const Grandmaster& grandmaster, double time) {
    const double elapsed = time - grandmaster.start;
    return ns(grandmaster.epoch) + ns(elapsed) + std::llround(elapsed * grandmaster.rate * 1e3);
}

double SimulatedHost::utc(double time) const {
    return time + time * m_world.utcRate * 1e-6 + m_utcStep;
}

void SimulatedHost::setGrandmaster(const ClockUuid& uuid, double uptime, double rate) {
    setGrandmaster(uuid, uptime, rate, m_time);
}

void SimulatedHost::setGrandmaster(const ClockUuid& uuid, double uptime, double rate, double since) {
    m_before = m_grandmaster;
    m_grandmaster = {uuid, uptime, since, rate};
}

void SimulatedHost::stepWall(double seconds) {
    m_wall += seconds;
}

void SimulatedHost::quit() {
    Actions actions;
    m_engine->shutdown(hostTime(), actions);
    carryOut(actions);
    m_quit = true;
}

void SimulatedHost::startAgain() {
    m_engine = makeEngine();
    m_dateRequest.reset();
    m_quit = false;
}

std::optional<AskDate> SimulatedHost::takeDateRequest() {
    return std::exchange(m_dateRequest, std::nullopt);
}

void SimulatedHost::dateReply(const Endpoint& from, std::span<const std::uint8_t> bytes) {
    Actions actions;
    m_engine->dateReply(from, bytes, hostTime(), actions);
    carryOut(actions);
}

std::vector<std::uint8_t> SimulatedHost::answer(std::span<const std::uint8_t> request) const {
    const HostTime now = hostTime();
    net::QueryMoments moments;
    moments.arrival = now.wall;
    moments.departure = {now.counter, now.wall};
    const net::QueryReply reply = net::queryReply(wire::time_query::parseRequest(request), moments, status());
    return {reply.view().begin(), reply.view().end()};
}

void SimulatedHost::suspend(double seconds) {
    m_time += seconds;
    m_counter -= seconds;
    m_nextSync += seconds;
    m_nextTimer += seconds;
}

void SimulatedHost::pause(double seconds) {
    suspend(seconds);
    m_wall -= seconds;
}

void SimulatedHost::jump(double seconds) {
    m_counter += seconds;
    m_wall += seconds;
}

const SyncStatus& SimulatedHost::status() const {
    return m_engine->status();
}

std::size_t SimulatedHost::count(EventKind kind) const {
    return static_cast<std::size_t>(
        std::count_if(m_events.begin(), m_events.end(), [&](const Event& e) { return e.kind == kind; }));
}

/// Moves true time on; oscillator and wall follow with the rates in force.
void SimulatedHost::advance(double seconds) {
    if (seconds <= 0)
        return;
    m_wander += m_normal(m_random) * m_world.wander * 1e-9 * std::sqrt(seconds);
    const double angle = 2 * std::numbers::pi * m_time / m_world.temperaturePeriod;
    m_rate =
        (m_world.naturalError + m_frequencyStep + m_world.temperatureAmplitude * std::sin(angle)) * 1e-6 + m_wander;
    m_counter += m_rate * seconds;
    m_wall += ((1 + m_rate) * (1 + m_correction) - 1) * seconds;
    m_time += seconds;
}

Truth SimulatedHost::truth() const {
    Truth t;
    t.time = m_time;
    t.mode = status().mode;
    const double wall = m_wall; // - true time - epoch, as the others
    t.wallUtc = (wall - (utc(m_time) - m_time)) * 1e6;
    if (status().date) {
        const Grandmaster& base = status().date->timeBase == m_grandmaster.uuid ? m_grandmaster : m_before;
        const double age = (hostTime().counter - status().updated).seconds();
        const std::int64_t line = grandmasterNs(base, m_time) + status().date->d.count;
        t.phaseError =
            static_cast<double>(hostTime().wall.ns - line) * 1e-3 - age * status().date->rate.value + m_world.delay;
        t.frequencyError = ((1 + m_rate) * (1 + m_correction) - 1) * 1e6 - base.rate - status().date->rate.value;
    }
    return t;
}

void SimulatedHost::carryOut(Actions& actions) {
    Actions told;
    for (const Action& action : actions) {
        const auto* set = std::get_if<SetFrequency>(&action);
        if (set && m_refuses) {
            m_engine->frequencyRefused(Ppm{m_correction * 1e6}, hostTime());
        } else if (set) {
            // As Linux: a multiple of 2^-16 ppm.
            const double taken = std::clamp(set->correction.value, -m_world.clockLimit, m_world.clockLimit);
            const double applied = std::round(taken * 65536) / 65536;
            m_correction = applied * 1e-6;
            m_engine->frequencyApplied(Ppm{applied}, hostTime(), told);
        } else if (const auto* step = std::get_if<StepClock>(&action)) {
            if (m_refuses)
                continue;
            if (m_landed)
                m_backward = std::max(m_backward, -step->delta.microseconds());
            m_landed = true;
            m_wall += step->delta.seconds();
            m_engine->clockStepped(*step, hostTime(), told);
        } else if (const auto* query = std::get_if<QueryNtp>(&action)) {
            answerNtp(query->exchanges);
        } else if (const auto* ask = std::get_if<AskDate>(&action)) {
            m_dateRequest = *ask;
        } else if (const auto* wake = std::get_if<WakeAt>(&action)) {
            m_wakeAt = wake->when;
        } else if (const auto* emit = std::get_if<Emit>(&action)) {
            m_events.push_back(emit->event);
        }
    }
    actions.clear();
    for (const Action& action : told)
        if (const auto* emit = std::get_if<Emit>(&action))
            m_events.push_back(emit->event);
}

void SimulatedHost::answerNtp(int exchanges) {
    Actions actions;
    if (!m_ntpAlive || !m_world.ntp) {
        m_engine->ntpFailed("no answer", hostTime(), actions);
        carryOut(actions);
        return;
    }
    NtpBurst burst;
    burst.server.stratum = 2;
    burst.server.leap = LeapIndicator::None;
    const double oneWay = m_world.ntpRoundTrip / 2;
    const double shared = m_world.ntpBurstNoise > 0 ? m_normal(m_random) * m_world.ntpBurstNoise : 0;
    const double asymmetry = std::clamp(shared, -oneWay, oneWay);
    double queueOut = 0;
    double queueHome = 0;
    if (m_world.ntpSpikeShare > 0 && m_uniform(m_random) < m_world.ntpSpikeShare)
        (m_uniform(m_random) < 0.5 ? queueOut : queueHome) = m_world.ntpSpike;
    for (int i = 0; i < exchanges; ++i) {
        // The burst is over at this instant; its exchanges lie in the last moments before.
        const double back = 0.02 * (exchanges - i) + (oneWay + queueHome) * 1e-6;
        const double late = std::abs(m_normal(m_random)) * m_world.ntpNoise;
        const double lateHome = std::abs(m_normal(m_random)) * m_world.ntpNoise;
        const double out = (oneWay + asymmetry + queueOut + late) * 1e-6;
        const double home = (oneWay - asymmetry + queueHome + lateHome) * 1e-6;
        const double middle = m_time - back;
        const HostTime now = hostTime();
        const auto counterAt = [&](double time) {
            return now.counter - Nanoseconds::fromSeconds((m_time - time) * (1 + m_rate));
        };
        const auto utcAt = [&](double time) {
            const double ahead = m_world.ntpServerWall ? m_world.ntpServerWall() : utc(time) - time;
            return WallTime{epoch + ns(time) + ns(ahead)};
        };
        burst.exchanges.push_back({counterAt(middle - out), utcAt(middle), utcAt(middle), counterAt(middle + home)});
    }
    m_engine->ntpBurst(burst, hostTime(), actions);
    carryOut(actions);
}

void SimulatedHost::sendSync() {
    const std::int64_t gNs = grandmasterNs(m_grandmaster, m_time);
    double late = m_world.delay + m_normal(m_random) * m_world.noise;
    if (m_uniform(m_random) < m_world.outlierShare)
        late += m_world.outlierLow + m_uniform(m_random) * (m_world.outlierHigh - m_world.outlierLow);

    wire::ptp1::Message sync;
    sync.header.sourceUuid = m_grandmaster.uuid.bytes;
    sync.header.sequenceId = m_sequence;
    sync.header.flags = wire::ptp1::flag::assist;
    wire::ptp1::Sync body;
    body.grandmasterClockUuid = m_grandmaster.uuid.bytes;
    body.syncInterval = static_cast<std::int8_t>(std::lround(std::log2(m_world.syncInterval)));
    body.originTimestamp = wire::ptp1::Timestamp::fromNanoseconds(gNs - 100'000);
    sync.body = body;
    wire::ptp1::Message follow;
    follow.header = sync.header;
    const std::int64_t ticks = gNs / 20 * 20; // grandmasters count in steps of 20 ns
    follow.body = wire::ptp1::FollowUp{m_sequence, wire::ptp1::Timestamp::fromNanoseconds(ticks)};
    ++m_sequence;

    HostTime received = hostTime();
    const Nanoseconds lateOnCounter = Nanoseconds::fromMicroseconds(late * (1 + m_rate));
    received.counter = received.counter + lateOnCounter;
    received.wall = received.wall + lateOnCounter;
    const double x = (m_counter - (m_time - m_grandmaster.start) * m_grandmaster.rate * 1e-6) * 1e6;
    m_samples.push_back({m_time, x + late, x, m_rate * 1e6 - m_grandmaster.rate});

    const Endpoint source{m_source, 49155};
    Actions actions;
    m_engine->sync(sync, source, received, Timestamping::Kernel, hostTime(), actions);
    carryOut(actions);
    m_engine->followUp(follow, source, hostTime(), actions);
    carryOut(actions);
}

void SimulatedHost::notice(Mode before) {
    const Mode now = status().mode;
    if (isLocked(now) && !m_timeToLock)
        m_timeToLock = m_time;
    if (now == Mode::Nano && !m_timeToNano)
        m_timeToNano = m_time;
    if (isLocked(before) && !isLocked(now))
        ++m_unlocks;
}

void SimulatedHost::run(double seconds, const std::function<void(const Truth&)>& look) {
    while (m_time < seconds - 1e-9) {
        const double wake =
            m_wakeAt ? m_time + std::max(0.0, (*m_wakeAt - hostTime().counter).seconds() / (1 + m_rate) + 1e-9)
                     : seconds;
        const double next = std::min({m_nextSync, m_nextTimer, wake, seconds});
        advance(next - m_time);
        if (m_quit) {
            m_nextSync = std::max(m_nextSync, m_time + m_world.syncInterval);
            m_nextTimer = std::max(m_nextTimer, m_time + 1.0);
            continue;
        }
        const Mode before = status().mode;
        const bool woken = m_wakeAt && hostTime().counter >= *m_wakeAt;
        if (woken)
            m_wakeAt.reset();
        if (woken || m_time >= m_nextTimer - 1e-9) {
            Actions actions;
            m_engine->timer(hostTime(), actions);
            carryOut(actions);
        }
        if (m_time >= m_nextTimer - 1e-9)
            m_nextTimer += 1.0;
        if (m_time >= m_nextSync - 1e-9) {
            if (m_grandmasterAlive)
                sendSync();
            m_nextSync += m_world.syncInterval;
            notice(before);
            if (look)
                look(truth());
        } else {
            notice(before);
        }
    }
}

} // namespace dantesync::test
