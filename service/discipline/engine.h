// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/discipline/events.h"
#include "shared/wire/ptp1.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace dantesync::discipline {

/// The brain: events in, actions out. One thread; every call appends to @p out what is to be done.
class Engine {
public:
    Engine(const Settings& settings, HostTime start, Ppm correctionInForce,
           std::optional<LearnedFrequency> learned = std::nullopt);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// A PTPv1 Sync of our subdomain, from @p source, received at @p received (its stamp); @p now is
    /// when we got it, some time later.
    void sync(const wire::ptp1::Message& message, const Endpoint& source, HostTime received, Timestamping stamping,
              HostTime now, Actions& out);
    /// Its Follow_Up; @p now is when we got it (its stamp does not matter).
    void followUp(const wire::ptp1::Message& message, const Endpoint& source, HostTime now, Actions& out);
    /// A PTPv2 message was heard: changes nothing but the advice.
    void ptp2Heard(HostTime now);

    void ntpBurst(const NtpBurst& burst, HostTime now, Actions& out);
    /// @p leaveAlone: how long the server must not be asked again.
    void ntpFailed(const std::string& why, HostTime now, Actions& out, Nanoseconds leaveAlone = {});

    /// Where the date comes from (AskDate), if its address lies in a network of ours; nothing: from our own NTP alone.
    void dateMaster(const std::optional<Endpoint>& master);
    /// A datagram came to where AskDate was sent from; any bytes.
    void dateReply(const Endpoint& from, std::span<const std::uint8_t> bytes, HostTime now, Actions& out);

    /// Call at least once a second.
    void timer(HostTime now, Actions& out);

    /// Answers to SetFrequency and StepClock: what was really done, and the clock just after it. Only now it is told.
    void frequencyApplied(Ppm applied, HostTime now, Actions& out);
    void clockStepped(const StepClock& done, HostTime now, Actions& out);
    /// The clock refused another frequency: @p inForce is the correction that goes on.
    void frequencyRefused(Ppm inForce, HostTime now);
    /// While we do not discipline: the correction that somebody else has in force. Call before timer().
    void frequencyFound(Ppm found, HostTime now, Actions& out);

    /// The service ends: the clock is to run on at the last good frequency, without what was only
    /// being slewed. Nothing when we never steered it.
    void shutdown(HostTime now, Actions& out);

    /// New settings take effect at the next event.
    void configure(const Settings& settings);

    const SyncStatus& status() const;
    /// For the drift file; nothing before the estimate is worth keeping.
    std::optional<LearnedFrequency> learned() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace dantesync::discipline
