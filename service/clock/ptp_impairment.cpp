// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/ptp_impairment.h"

#include "service/clock/gaussian.h"

namespace dantesync {
namespace {

constexpr std::uint64_t receptionStream = 0x2EC31B7E; // apart from the oscillator's random numbers
constexpr std::uint64_t outlierStream = 1;
constexpr Nanoseconds outlierLeast{500'000};
constexpr Nanoseconds outlierMost{2'000'000};

} // namespace

PtpImpairment::PtpImpairment(const VirtualOptions& options)
    : m_delay(options.delay)
    , m_noise(options.noise)
    , m_outlierShare(options.outlierShare)
    , m_seed(randomBits(options.seed, receptionStream)) {}

platform::Stamp PtpImpairment::apply(platform::Stamp stamp) {
    const std::uint64_t seed = m_seed;
    const std::uint64_t rare = randomBits(m_seed, outlierStream);
    const std::uint64_t n = m_drawn++;
    Nanoseconds late = m_delay + Nanoseconds::fromDouble(static_cast<double>(m_noise.count) * gaussianAt(seed, n));
    if (uniformAt(rare, 2 * n) < m_outlierShare) {
        const auto range = static_cast<double>((outlierMost - outlierLeast).count);
        late += outlierLeast + Nanoseconds::fromDouble(range * uniformAt(rare, 2 * n + 1));
    }
    stamp.realtimeNs += late.count;
    return stamp;
}

} // namespace dantesync
