// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/mtie.h"

#include <algorithm>

namespace dantesync::math {

Mtie::Range Mtie::united(const Range& a, const Range& b) {
    // By value: then the compiler needs no branch, and here none would be foreseeable.
    const auto [aLow, aHigh] = a;
    const auto [bLow, bHigh] = b;
    return {aLow < bLow ? aLow : bLow, aHigh > bHigh ? aHigh : bHigh};
}

void Mtie::note(Octave& octave, std::size_t length, const Range& range) {
    if (range.high < range.low)
        return; // nothing but missing samples
    octave.worst[length] = std::max(octave.worst[length], range.high - range.low);
    ++octave.windows[length];
}

void Mtie::addBlock(std::size_t number, Range block) {
    for (; number < octaves; ++number) {
        Octave& octave = m_octaves[number];
        const std::uint64_t index = octave.seen++;
        Range window = block;
        Range pair;
        for (std::size_t length = 0; length < lengths; ++length) {
            // "window" spans 2^length blocks here, those that end with this one.
            if (index + 1 < (std::uint64_t{1} << length))
                break;
            if (number == 0 || length + 1 == lengths)
                note(octave, length, window);
            if (length == 1)
                pair = window;
            if (length + 1 == lengths)
                break;
            octave.spans[length][index % kept] = window;
            const std::uint64_t before = std::uint64_t{1} << length;
            if (index < before)
                break;
            window = united(window, octave.spans[length][(index - before) % kept]);
        }
        if (index % 2 == 0)
            return;
        block = pair;
    }
}

void Mtie::addEmptyBlocks(std::size_t number, std::uint64_t count) {
    constexpr std::uint64_t allEmpty = 2 * kept; // after so many, everything this octave keeps is empty
    if (number >= octaves)
        return;
    Octave& octave = m_octaves[number];
    const std::uint64_t single = std::min(count, allEmpty);
    for (std::uint64_t i = 0; i < single; ++i)
        addBlock(number, {});
    const std::uint64_t pairs = (count - single) / 2;
    octave.seen += 2 * pairs;
    if (pairs > 0)
        addEmptyBlocks(number + 1, pairs);
    if ((count - single) % 2 != 0)
        addBlock(number, {});
}

void Mtie::addSample(const Range& sample) {
    if (m_started)
        addBlock(0, united(m_last, sample));
    m_started = true;
    m_last = sample;
}

void Mtie::add(double phase) {
    addSample({phase, phase});
}

void Mtie::skip(std::uint64_t count) {
    if (count == 0)
        return;
    addSample({});
    addEmptyBlocks(0, count - 1);
}

void Mtie::restart() {
    for (Octave& octave : m_octaves)
        octave.seen = 0;
    m_started = false;
}

std::vector<Mtie::Point> Mtie::points() const {
    std::vector<Point> all;
    for (std::size_t k = 0; k < octaves; ++k)
        for (std::size_t length = k == 0 ? 0 : lengths - 1; length < lengths; ++length)
            if (const std::uint64_t windows = m_octaves[k].windows[length]; windows > 0)
                all.push_back({std::uint64_t{1} << (k + length), m_octaves[k].worst[length], windows});
    return all;
}

} // namespace dantesync::math
