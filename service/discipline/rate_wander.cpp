// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/rate_wander.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dantesync::discipline {

namespace {

constexpr double step = 16.0;           // s, between two rates that are kept
constexpr double expected = 3e-3;       // ppm/sqrt(s): a computer's quartz, while too little is known of this one
constexpr double steadiest = 3e-4;      // ppm/sqrt(s): none is better, however quiet it was so far
constexpr std::size_t knownUpTo = 5;    // octave, 512 s: shorter lags alone do not show a temperature
constexpr double spansNeeded = 2;       // pairs at a lag, in lags: the data is three times as long as the lag
constexpr double shortestMemory = 2700; // pairs, twelve hours
constexpr double memorySpans = 16;      // ... but many lags of a long one

double lagOf(std::size_t octave) {
    return step * static_cast<double>(std::size_t{1} << octave);
}

/// Integral from @p from to @p to of the power law through (from, low) and (to, high).
double area(double from, double low, double to, double high) {
    const double power = std::log(high / low) / std::log(to / from);
    return (to * high - from * low) / (power + 1);
}

} // namespace

RateWander::RateWander() {
    learn();
}

void RateWander::add(CounterTime at, Ppm rate) {
    if (m_last) {
        const double steps = std::floor((at - *m_last).seconds() / step);
        if (steps < 1)
            return;
        if (steps >= static_cast<double>(ringSize))
            m_pushed = 0; // nothing kept is within a lag of this
        else
            for (int missed = 1; missed < static_cast<int>(steps); ++missed)
                push(std::numeric_limits<double>::quiet_NaN());
        m_last = *m_last + Nanoseconds::fromSeconds(steps * step);
    } else {
        m_last = at;
    }
    push(rate.value);
    learn();
}

void RateWander::shift(Ppm by) {
    for (double& rate : m_rates)
        rate += by.value;
}

void RateWander::push(double rate) {
    for (std::size_t octave = 0; octave < octaves; ++octave) {
        const std::size_t back = std::size_t{1} << octave;
        if (m_pushed < back)
            break;
        const double change = rate - m_rates[(m_pushed - back) % ringSize];
        if (std::isnan(change))
            continue;
        const double memory = std::max(shortestMemory, memorySpans * static_cast<double>(back));
        m_pairs[octave] = std::min(m_pairs[octave] + 1, memory);
        m_squares[octave] += (change * change - m_squares[octave]) / m_pairs[octave];
    }
    m_rates[m_pushed % ringSize] = rate;
    ++m_pushed;
}

void RateWander::learn() {
    std::size_t known = 0; // octaves from the first on
    double before = 0;
    for (std::size_t octave = 0; octave < octaves; ++octave) {
        const double root = std::sqrt(lagOf(octave));
        const double independent = m_pairs[octave] / static_cast<double>(std::size_t{1} << octave);
        double change = std::max(before * std::sqrt(2.0), steadiest * root); // on as a random walk goes on
        if (known == octave && independent >= spansNeeded) {
            ++known;
            // Few pairs may all have been quiet ones.
            change = std::sqrt(m_squares[octave]) * (1 + 1 / std::sqrt(2 * independent));
            change = std::max({change, before, steadiest * root});
        } else if (known <= knownUpTo) {
            change = std::max(change, expected * root);
        }
        m_changes[octave] = before = change;
    }
}

Ppm RateWander::change(double seconds) const {
    if (seconds <= step)
        return Ppm{m_changes.front() * std::sqrt(std::max(seconds, 0.0) / step)};
    const double longest = lagOf(octaves - 1);
    if (seconds >= longest)
        return Ppm{m_changes.back() * std::sqrt(seconds / longest)};
    const double position = std::log2(seconds / step);
    const auto octave = std::min(static_cast<std::size_t>(position), octaves - 2);
    const double share = position - static_cast<double>(octave);
    return Ppm{m_changes[octave] * std::pow(m_changes[octave + 1] / m_changes[octave], share)};
}

Nanoseconds RateWander::excursion(double seconds) const {
    if (seconds <= step)
        return Nanoseconds::fromMicroseconds(change(seconds).value * std::max(seconds, 0.0) / 1.5);
    double total = m_changes.front() * step / 1.5; // below the first lag it is a random walk
    for (std::size_t octave = 0; octave + 1 < octaves && lagOf(octave) < seconds; ++octave) {
        const double to = std::min(lagOf(octave + 1), seconds);
        total += area(lagOf(octave), m_changes[octave], to, change(to).value);
    }
    const double longest = lagOf(octaves - 1);
    if (seconds > longest)
        total += area(longest, m_changes.back(), seconds, change(seconds).value);
    return Nanoseconds::fromMicroseconds(total);
}

} // namespace dantesync::discipline
