// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/virtual_options.h"
#include "service/platform/host_time.h"

namespace dantesync {

/// The receive path of a virtual host: the sockets of one computer all get one kernel stamp, so
/// each virtual host adds a delay, noise and outliers of its own. Only PTP receive stamps pass
/// through it, before they are converted (SystemClock::at).
class PtpImpairment {
public:
    explicit PtpImpairment(const VirtualOptions& options);

    /// The stamp as it would have been taken behind that path: later, so possibly after its bracket.
    platform::Stamp apply(platform::Stamp stamp);

private:
    Nanoseconds m_delay;
    Nanoseconds m_noise;
    double m_outlierShare;
    std::uint64_t m_seed;
    std::uint64_t m_drawn = 0;
};

} // namespace dantesync
