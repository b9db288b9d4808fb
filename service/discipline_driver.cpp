// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline_driver.h"

#include <utility>
#include <variant>

namespace dantesync {

using discipline::HostTime;

namespace {

constexpr Ppm clampingTolerance{1.0};
constexpr Nanoseconds unknownError{16'000'000'000}; // NTP's idea of "no idea" (RFC 5905: MAXDISP)

discipline::Settings onClock(discipline::Settings settings, const SystemClock& clock) {
    settings.clockQuantum = clock.quantum();
    return settings;
}

HostTime hostTime(const ClockReading& reading) {
    return {reading.counter, reading.wall};
}

} // namespace

DisciplineDriver::DisciplineDriver(const discipline::Settings& settings, SystemClock& clock,
                                   std::optional<discipline::LearnedFrequency> learned,
                                   Published<SyncStatus>& published, Hooks hooks)
    : m_clock(clock)
    , m_published(published)
    , m_hooks(std::move(hooks))
    , m_engine(onClock(settings, clock), hostTime(clock.now()), clock.frequency(), learned)
    , m_disciplining(settings.disciplining) {
    publish();
}

HostTime DisciplineDriver::now() {
    return hostTime(m_clock.now());
}

void DisciplineDriver::sync(const wire::ptp1::Message& message, const Endpoint& source, const ClockReading& received,
                            Timestamping stamping) {
    m_engine.sync(message, source, hostTime(received), stamping, now(), m_actions);
    carryOut();
}

void DisciplineDriver::followUp(const wire::ptp1::Message& message, const Endpoint& source) {
    m_engine.followUp(message, source, now(), m_actions);
    carryOut();
}

void DisciplineDriver::ptp2Heard() {
    m_engine.ptp2Heard(now());
}

void DisciplineDriver::ntpBurst(const discipline::NtpBurst& burst) {
    m_engine.ntpBurst(burst, now(), m_actions);
    carryOut();
}

void DisciplineDriver::ntpFailed(const std::string& why, Nanoseconds leaveAlone) {
    m_engine.ntpFailed(why, now(), m_actions, leaveAlone);
    carryOut();
}

void DisciplineDriver::dateMaster(const std::optional<Endpoint>& master) {
    m_engine.dateMaster(master);
}

void DisciplineDriver::dateReply(const Endpoint& from, std::span<const std::uint8_t> bytes) {
    m_engine.dateReply(from, bytes, now(), m_actions);
    carryOut();
}

void DisciplineDriver::timer() {
    // While somebody else steers the clock its frequency is theirs: look it up, do not assume.
    if (!m_disciplining)
        m_engine.frequencyFound(m_clock.frequency(), now(), m_actions);
    m_engine.timer(now(), m_actions);
    carryOut();
    reportQuality();
    if (const auto line = m_clockTrouble.summary(m_status.updated))
        m_hooks.event({EventKind::ClockFault, Severity::Error, m_status.updated, m_status.wall, *line});
}

void DisciplineDriver::shutdown() {
    m_engine.shutdown(now(), m_actions);
    carryOut();
}

void DisciplineDriver::configure(const discipline::Settings& settings) {
    if (!m_disciplining)
        m_engine.frequencyFound(m_clock.frequency(), now(), m_actions);
    if (m_disciplining && !settings.disciplining) {
        m_engine.shutdown(now(), m_actions); // whoever takes over may leave the frequency as it is
        carryOut();
        m_clock.release();
    }
    m_disciplining = settings.disciplining;
    m_engine.configure(onClock(settings, m_clock));
    carryOut();
}

void DisciplineDriver::setConflict(std::string_view name) {
    m_conflict.assign(name);
    publish();
}

void DisciplineDriver::carryOut() {
    // Actions may ask for NTP, whose failure may come back at once: work on a list of our own.
    discipline::Actions actions;
    actions.swap(m_actions);
    for (const discipline::Action& action : actions) {
        if (const auto* set = std::get_if<discipline::SetFrequency>(&action))
            carryOut(*set);
        else if (const auto* step = std::get_if<discipline::StepClock>(&action))
            carryOut(*step);
        else if (const auto* emitted = std::get_if<discipline::Emit>(&action))
            m_hooks.event(named(emitted->event));
    }
    publish();
    for (const discipline::Action& action : actions)
        passOn(action);
    actions.clear();
    if (m_actions.empty())
        m_actions.swap(actions); // keeps the memory
}

/// What others are to do.
void DisciplineDriver::passOn(const discipline::Action& action) {
    if (const auto* query = std::get_if<discipline::QueryNtp>(&action))
        m_hooks.queryNtp(query->exchanges);
    else if (const auto* ask = std::get_if<discipline::AskDate>(&action); ask && m_hooks.askDate)
        m_hooks.askDate(ask->master, ask->id);
    else if (const auto* wake = std::get_if<discipline::WakeAt>(&action); wake && m_hooks.wakeIn)
        m_hooks.wakeIn(wake->when - now().counter);
}

void DisciplineDriver::carryOut(const discipline::SetFrequency& action) {
    const Result<Ppm> applied = m_clock.setFrequency(action.correction);
    if (!applied.ok()) {
        fault(applied.error());
        m_engine.frequencyRefused(m_clock.frequency(), now());
        return;
    }
    noticeClamping(action.correction, *applied);
    discipline::Actions told;
    m_engine.frequencyApplied(*applied, now(), told);
    tell(told);
}

void DisciplineDriver::carryOut(const discipline::StepClock& action) {
    const Status stepped = m_clock.step(action.delta);
    if (!stepped.ok()) {
        fault(stepped.error());
        return;
    }
    discipline::Actions told;
    m_engine.clockStepped(action, now(), told);
    tell(told);
}

/// Who moved the clock is not to be seen from the clock; who is known to discipline it, too, is the first to ask.
Event DisciplineDriver::named(Event event) const {
    if (event.kind == EventKind::ForeignStep && !m_conflict.empty())
        event.text += "; probably it was " + std::string(m_conflict.view());
    return event;
}

void DisciplineDriver::tell(const discipline::Actions& told) {
    for (const discipline::Action& action : told)
        if (const auto* emitted = std::get_if<discipline::Emit>(&action))
            m_hooks.event(emitted->event);
}

void DisciplineDriver::noticeClamping(Ppm wanted, Ppm applied) {
    const bool clamped = abs(wanted - applied).value > clampingTolerance.value + 2 * m_clock.quantum().value;
    if (clamped && !m_clamped) {
        const HostTime at = now();
        m_hooks.event({EventKind::FrequencyClamped, Severity::Warning, at.counter, at.wall,
                       "the clock would need a correction of " + std::to_string(wanted.value) + " ppm but takes only " +
                           std::to_string(applied.value) + " ppm: its oscillator is out of range"});
    }
    m_clamped = clamped;
}

void DisciplineDriver::fault(const Error& error) {
    const HostTime at = now();
    if (const auto line = m_clockTrouble.report(error.text(), at.counter))
        m_hooks.event({EventKind::ClockFault, Severity::Error, at.counter, at.wall, *line});
}

void DisciplineDriver::publish() {
    m_status = m_engine.status();
    m_status.conflict = m_conflict;
    m_published.publish(m_status);
    if (m_hooks.published)
        m_hooks.published(m_status);
}

void DisciplineDriver::reportQuality() {
    if (!m_disciplining)
        return; // whoever disciplines it speaks for it
    const bool synchronised = m_status.settled || (m_status.mode == Mode::NtpOnly && m_status.ntp);
    const Nanoseconds estimated = m_status.phase ? m_status.phase->gmOffsetError : unknownError;
    const Nanoseconds bound = m_status.ntp ? m_status.ntp->errorBound : unknownError;
    m_clock.reportQuality(synchronised, estimated, bound);
}

} // namespace dantesync
