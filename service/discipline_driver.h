// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/system_clock.h"
#include "service/discipline/engine.h"
#include "service/log/repeated_trouble.h"
#include "shared/model/published.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace dantesync {

/// Stands between the discipline, which does nothing itself, and the clock: gives it the time with
/// every event, carries out its actions, reports back what was really done, and publishes the
/// status that comes of it.
class DisciplineDriver {
public:
    struct Hooks {
        std::function<void(int exchanges)> queryNtp;
        std::function<void(const Event&)> event;
        std::function<void(const SyncStatus&)> published = {}; ///< after each publishing
        std::function<void(const Endpoint& master, std::uint32_t id)> askDate = {};
        std::function<void(Nanoseconds delay)> wakeIn = {}; ///< call timer() after that, too
    };

    /// @p clock, @p published outlive the driver.
    DisciplineDriver(const discipline::Settings& settings, SystemClock& clock,
                     std::optional<discipline::LearnedFrequency> learned, Published<SyncStatus>& published,
                     Hooks hooks);

    void sync(const wire::ptp1::Message& message, const Endpoint& source, const ClockReading& received,
              Timestamping stamping);
    void followUp(const wire::ptp1::Message& message, const Endpoint& source);
    void ptp2Heard();
    void ntpBurst(const discipline::NtpBurst& burst);
    void ntpFailed(const std::string& why, Nanoseconds leaveAlone = {});
    void dateMaster(const std::optional<Endpoint>& master);
    void dateReply(const Endpoint& from, std::span<const std::uint8_t> bytes);
    /// Once a second.
    void timer();

    /// Before the end: leaves the clock at the last good frequency.
    void shutdown();

    void configure(const discipline::Settings& settings);
    /// Another program disciplines the clock (its name), or none does (empty).
    void setConflict(std::string_view name);

    const SyncStatus& status() const { return m_status; }
    std::optional<discipline::LearnedFrequency> learned() const { return m_engine.learned(); }

private:
    discipline::HostTime now();
    void carryOut();
    void carryOut(const discipline::SetFrequency& action);
    void carryOut(const discipline::StepClock& action);
    Event named(Event event) const;
    void passOn(const discipline::Action& action);
    void tell(const discipline::Actions& told);
    void noticeClamping(Ppm wanted, Ppm applied);
    void fault(const Error& error);
    void publish();
    void reportQuality();

    SystemClock& m_clock;
    Published<SyncStatus>& m_published;
    Hooks m_hooks;
    discipline::Engine m_engine;
    discipline::Actions m_actions;
    SyncStatus m_status;
    ShortText m_conflict;
    log::RepeatedTrouble m_clockTrouble;
    bool m_clamped = false;
    bool m_disciplining;
};

} // namespace dantesync
