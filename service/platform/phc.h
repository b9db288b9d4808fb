// SPDX-License-Identifier: GPL-3.0-or-later
//
// The clock inside a network adapter (PTP hardware clock), which stamps what it receives.
#pragma once

#include "shared/model/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace dantesync::platform {

/// One instant on the adapter's clock and on the raw counter.
struct PhcSample {
    std::int64_t phcNs = 0;
    std::int64_t rawNs = 0;
    std::int64_t widthNs = 0; ///< of the bracket around the reading: the error is at most half of it
};

class PhcReader {
public:
    virtual ~PhcReader() = default;
    /// Nothing when the adapter did not answer.
    virtual std::optional<PhcSample> read() = 0;
};

/// Opens the clock of an adapter and has it stamp received PTPv1 event messages. Errors: the
/// adapter has no clock, cannot stamp PTPv1, or we may not switch it on (CAP_NET_ADMIN).
Result<std::unique_ptr<PhcReader>> openPhc(const std::string& interfaceName);

} // namespace dantesync::platform
