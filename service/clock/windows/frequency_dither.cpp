// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/windows/frequency_dither.h"

#include <algorithm>

namespace dantesync {
namespace {

/// What is owed is given back within about this time: that of one correction.
constexpr double horizon = 1.0; // s
/// Corrections that stay away for long leave a debt that the discipline has seen and dealt with by then.
constexpr Nanoseconds oldest{10'000'000'000};

double owedBy(Ppm wanted, Ppm applied, Nanoseconds time) {
    return (wanted.value - applied.value) * 1e3 * time.seconds(); // 1 ppm is 1000 ns a second
}

} // namespace

std::uint64_t FrequencyDither::choose(Ppm wanted, CounterTime now) {
    m_owedNs = owedNs(now);
    if (m_inForce && now - m_inForce->since > oldest)
        m_owedNs = 0;
    // Never more than a quantum beside what is wanted: it is rounding that is made good, nothing else.
    const double most = m_units.quantum().value;
    const double extra = std::clamp(m_owedNs * 1e-3 / horizon, -most, most);
    const std::uint64_t value = m_units.nearest({wanted.value + extra});
    // A correction out of range is not rounded but refused: nothing is owed for that.
    const Ppm reachable{std::clamp(wanted.value, -AdjustmentUnits::range.value, AdjustmentUnits::range.value)};
    m_inForce = InForce{reachable, m_units.correction(value), now};
    return value;
}

void FrequencyDither::forget() {
    m_inForce.reset();
    m_owedNs = 0;
}

double FrequencyDither::owedNs(CounterTime now) const {
    if (!m_inForce)
        return 0;
    return m_owedNs + owedBy(m_inForce->wanted, m_inForce->applied, now - m_inForce->since);
}

} // namespace dantesync
