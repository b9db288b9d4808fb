// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/engine.h"

#include "service/discipline/engine_state.h"

namespace dantesync::discipline {

Engine::Engine(const Settings& settings, HostTime start, Ppm correctionInForce, std::optional<LearnedFrequency> learned)
    : m_state(std::make_unique<State>(settings, start, correctionInForce, learned)) {}

Engine::~Engine() = default;

void Engine::sync(const wire::ptp1::Message& message, const Endpoint& source, HostTime received, Timestamping stamping,
                  HostTime now, Actions& out) {
    if (const auto paired = m_state->pairing.sync(message, source, received, stamping))
        m_state->paired(*paired, now, out);
}

void Engine::followUp(const wire::ptp1::Message& message, const Endpoint& source, HostTime now, Actions& out) {
    if (const auto paired = m_state->pairing.followUp(message, source))
        m_state->paired(*paired, now, out);
}

void Engine::ptp2Heard(HostTime now) {
    m_state->lastPtp2 = now.counter;
}

void Engine::ntpBurst(const NtpBurst& burst, HostTime now, Actions& out) {
    m_state->ntpBurst(burst, now, out);
}

void Engine::ntpFailed(const std::string& why, HostTime now, Actions& out, Nanoseconds leaveAlone) {
    m_state->ntpFailed(why, now, leaveAlone, out);
}

void Engine::dateMaster(const std::optional<Endpoint>& master) {
    m_state->dateMaster(master);
}

void Engine::dateReply(const Endpoint& from, std::span<const std::uint8_t> bytes, HostTime now, Actions& out) {
    m_state->dateReply(from, bytes, now, out);
}

void Engine::timer(HostTime now, Actions& out) {
    m_state->timer(now, out);
}

void Engine::shutdown(HostTime now, Actions& out) {
    m_state->shutdown(now, out);
}

void Engine::frequencyApplied(Ppm applied, HostTime now, Actions& out) {
    m_state->wall.applied(applied, now);
    m_state->noticeRange(applied, now);
    m_state->dateRateInForce = m_state->dateServo.rate();
    m_state->phaseRateInForce = m_state->phaseSlew ? m_state->phaseSlew->rate : Ppm{};
    m_state->tellSlews(now, out);
    m_state->publish(now);
}

void Engine::frequencyRefused(Ppm inForce, HostTime now) {
    m_state->wall.applied(inForce, now);
    m_state->dateSlews.forget();
    m_state->phaseSlews.forget();
    m_state->publish(now);
}

void Engine::clockStepped(const StepClock& done, HostTime now, Actions& out) {
    m_state->wall.stepped(done.delta, now);
    m_state->tellStep(done, now, out);
    m_state->publish(now);
}

void Engine::frequencyFound(Ppm found, HostTime now, Actions& out) {
    m_state->watchWall(now, found, out);
}

void Engine::configure(const Settings& settings) {
    const bool sameServer = settings.ntpServer == m_state->settings.ntpServer;
    m_state->settings = settings;
    if (!sameServer)
        m_state->ntpServerChanged();
}

const SyncStatus& Engine::status() const {
    return m_state->status;
}

std::optional<LearnedFrequency> Engine::learned() const {
    return m_state->learned();
}

} // namespace dantesync::discipline
