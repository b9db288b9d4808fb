// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/host_time.h"

#include <memory>

namespace dantesync {

/// Where the clocks get the computer's own time from. Tests put their own in its place. Called
/// from several threads at once.
class HostTimeSource {
public:
    virtual ~HostTimeSource() = default;
    virtual platform::HostBracket bracket() = 0;
    /// The raw counter alone, ns.
    virtual std::int64_t raw() = 0;
    virtual platform::RawSource rawSource() const = 0;
};

/// The computer this runs on.
std::shared_ptr<HostTimeSource> computerTime();

} // namespace dantesync
