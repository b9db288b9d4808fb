// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/phc.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dantesync::net {

/// Opens the clock of the adapter with this name; nothing where it has none.
using PhcOpener = std::function<std::unique_ptr<platform::PhcReader>(const std::string& interfaceName)>;

/// Carries stamps of an adapter's clock (PHC) to the raw counter: a straight line through the last
/// readings of both, the narrow ones. Whoever steps the PHC (another PTP program) starts it anew.
class PhcMapper {
public:
    explicit PhcMapper(std::unique_ptr<platform::PhcReader> reader);

    /// Reads the PHC once. Call shortly after each stamp: the younger the reading, the less the
    /// PHC's rate matters.
    void update();
    /// The raw counter at an instant of the PHC; nothing before two readings agree.
    std::optional<std::int64_t> rawAt(std::int64_t phcNs) const;
    /// PHC against raw counter, positive = the PHC is fast; 0 before it is known.
    double rate() const { return m_line ? m_line->rate : 0.0; }

private:
    struct Line {
        platform::PhcSample origin;
        double offset = 0.0; ///< of raw - origin.rawNs at the origin, ns
        double rate = 0.0;   ///< d(phc)/d(raw) - 1
    };
    static constexpr std::size_t kept = 16;

    bool contradicts(const platform::PhcSample& sample) const;
    void fit();

    std::unique_ptr<platform::PhcReader> m_reader;
    std::vector<platform::PhcSample> m_samples;
    std::optional<Line> m_line;
};

} // namespace dantesync::net
