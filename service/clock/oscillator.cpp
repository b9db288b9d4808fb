// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/oscillator.h"

#include "service/clock/gaussian.h"

#include <cmath>

namespace dantesync {
namespace {

/// A seed may be small and close to its neighbour's: scattered, the sequences have nothing in common.
constexpr std::uint64_t oscillatorStream = 0x05C111A7;

} // namespace

Oscillator::Oscillator(const OscillatorFaults& faults, std::int64_t startRaw)
    : m_faults(faults)
    , m_startRaw(startRaw) {
    m_faults.seed = randomBits(faults.seed, oscillatorStream);
    // Like any counter it starts somewhere: no two hosts have the same.
    m_startCount.ns = static_cast<std::int64_t>(m_faults.seed % 1'000'000'000'000U) + 1'000'000'000'000;
    m_newest = {0, 0.0, faults.drift.ratio()};
    m_cells[0] = m_newest;
}

const Oscillator::Cell* Oscillator::cell(std::int64_t number) {
    if (number < 0)
        return nullptr;
    const double stepPerCell = m_faults.wanderPpbSqrtS * 1e-9 * std::sqrt(static_cast<double>(gridNs) * 1e-9);
    while (m_newest.number < number) {
        m_newest.lead += m_newest.excess * static_cast<double>(gridNs);
        ++m_newest.number;
        m_newest.excess += stepPerCell * gaussianAt(m_faults.seed, static_cast<std::uint64_t>(m_newest.number));
        m_cells[static_cast<std::size_t>(m_newest.number) % kept] = m_newest;
    }
    const Cell& found = m_cells[static_cast<std::size_t>(number) % kept];
    return found.number == number ? &found : nullptr;
}

std::optional<CounterTime> Oscillator::at(std::int64_t raw) {
    const std::int64_t span = raw - m_startRaw;
    const Cell* in = span < 0 ? nullptr : cell(span / gridNs);
    if (in == nullptr)
        return std::nullopt;
    const double lead = in->lead + in->excess * static_cast<double>(span % gridNs);
    return m_startCount + Nanoseconds{span} + Nanoseconds::fromDouble(lead);
}

std::optional<double> Oscillator::excessAt(std::int64_t raw) {
    const std::int64_t span = raw - m_startRaw;
    const Cell* in = span < 0 ? nullptr : cell(span / gridNs);
    return in == nullptr ? std::nullopt : std::optional(in->excess);
}

} // namespace dantesync
