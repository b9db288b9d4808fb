// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>

namespace dantesync::net {

/// How long it takes from reading the clock for a reply until that reply leaves: learned from the
/// replies sent so far, so that the next one can say when it will have left.
class SendLatency {
public:
    explicit SendLatency(double firstGuessNs = 5'000)
        : m_average(firstGuessNs)
        , m_expected(Nanoseconds::fromDouble(firstGuessNs)) {}

    Nanoseconds expected() const { return m_expected; }

    /// A reply left that long after the clock was read. Interruptions (the thread lost its CPU)
    /// say nothing about the next one and are left out.
    void add(Nanoseconds measured) {
        if (measured < Nanoseconds{} || measured > longest)
            return;
        m_average += weight * (static_cast<double>(measured.count) - m_average);
        m_expected = Nanoseconds::fromDouble(m_average);
    }

private:
    static constexpr Nanoseconds longest{200'000};
    static constexpr double weight = 1.0 / 16; ///< exponentially weighted mean of the last few
    double m_average;                          ///< ns
    Nanoseconds m_expected;
};

/// The same for replies that are made and sent together: the first one leaves after all of them were
/// made, each further one a little later. Batches of like size are alike.
class BatchLatency {
public:
    /// Of reply @p index in a batch of about @p size.
    Nanoseconds expected(std::size_t size, std::size_t index) const {
        const Class& c = m_classes[classOf(size)];
        return c.first.expected() + c.each.expected() * static_cast<std::int64_t>(index);
    }
    /// The first one left so long after the clock was read, the last one not after @p last.
    void add(std::size_t size, Nanoseconds first, Nanoseconds last) {
        Class& c = m_classes[classOf(size)];
        c.first.add(first);
        if (size > 1)
            c.each.add((last - first) / static_cast<std::int64_t>(size));
    }

private:
    struct Class {
        SendLatency first;
        SendLatency each{2'000};
    };
    static constexpr std::size_t classes = 8; ///< 1, 2-3, 4-7, ...
    static std::size_t classOf(std::size_t size) {
        return std::min(static_cast<std::size_t>(std::bit_width(size)), classes) - (size > 0 ? 1U : 0U);
    }
    std::array<Class, classes> m_classes;
};

} // namespace dantesync::net
