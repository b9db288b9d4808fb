// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/ptp_impairment.h"
#include "service/clock/system_clock.h"
#include "service/net/ptp/phc_mapper.h"
#include "shared/model/endpoint.h"
#include "shared/model/result.h"
#include "shared/wire/ptp1.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync::net {

struct PtpReceiverOptions {
    std::string subdomain = "_DFLT";
    std::uint16_t eventPort = 319;
    std::uint16_t generalPort = 320;
    std::string interface; ///< name or address; empty: every interface that is up and knows multicast
    std::vector<Network> grandmasterAllowlist; ///< source addresses; empty: all are good
    std::optional<VirtualOptions> impairment;  ///< receive path of a virtual clock
    Nanoseconds settling{1'000'000'000};       ///< after opening, when the kernel may not stamp yet: nothing is used
    /// Runs under a simulator: binds the wildcard instead of the group, asks neither for interfaces
    /// nor for their changes. `interface` is an address then.
    bool simulated = false;
    /// Set to use the adapters' own stamps: opens the clock of the adapter with that name.
    PhcOpener openPhc;
};

/// What came in since the start, one count per datagram.
struct PtpCounters {
    std::uint64_t syncs = 0;
    std::uint64_t followUps = 0;
    std::uint64_t otherMessages = 0; ///< PTPv1 of our subdomain that a slave does not need
    std::uint64_t version2 = 0;
    std::uint64_t otherVersion = 0;
    std::uint64_t otherSubdomain = 0;
    std::uint64_t tooShort = 0;
    std::uint64_t malformed = 0;
    std::uint64_t refused = 0;       ///< not in the allowlist
    std::uint64_t settling = 0;      ///< a Sync before the kernel's stamps can be relied upon
    std::uint64_t droppedStamps = 0; ///< a Sync whose stamp cannot be trusted (SystemClock::at)
};

/// Where PTP is listened for, and where it is heard.
struct PtpNetworkStatus {
    std::vector<std::string> joined; ///< names of the interfaces
    std::string heardOn;             ///< of the first that heard a Sync; another when that one fell silent
    std::string trouble;             ///< why an interface that was asked for is not joined; empty: none

    bool operator==(const PtpNetworkStatus&) const = default;
};

/// Listens to PTPv1 in one subdomain. Never transmits. Runs in the thread of its event loop; no
/// callback may destroy it.
class PtpReceiver {
public:
    using Message = wire::ptp1::Message;
    struct Callbacks {
        /// A Sync, and the clock at its reception.
        std::function<void(const Message&, const Endpoint& source, const ClockReading& received, Timestamping)> sync;
        std::function<void(const Message&, const Endpoint& source)> followUp;
        /// PTPv2 was heard, which is nothing we can follow.
        std::function<void()> ptp2;
        /// Also while open() is still running.
        std::function<void(const PtpNetworkStatus&)> networkChanged;
    };

    /// Errors: a port is taken, no privilege. No network is no error: see network().
    /// @p clock outlives the receiver.
    static Result<std::unique_ptr<PtpReceiver>> open(const PtpReceiverOptions& options, SystemClock& clock,
                                                     Callbacks callbacks);
    ~PtpReceiver();
    PtpReceiver(const PtpReceiver&) = delete;
    PtpReceiver& operator=(const PtpReceiver&) = delete;

    /// Looks at the interfaces and joins the group on them once more, as if they had just come.
    void joinAnew();
    /// Source addresses that are followed from now on; empty: all are good.
    void setAllowlist(const std::vector<Network>& allowlist);

    const PtpCounters& counters() const;
    const PtpNetworkStatus& network() const;
    /// See UdpSocket::stampSource().
    std::string_view stampSource() const;
    /// As bound (a port 0 in the options takes any).
    std::uint16_t eventPort() const;
    std::uint16_t generalPort() const;

private:
    struct State;
    explicit PtpReceiver(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace dantesync::net
