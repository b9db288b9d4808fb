// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/step_finder.h"

#include <algorithm>
#include <cmath>

namespace dantesync::math {
namespace {

double middleOf(double a, double b, double c) {
    return std::max(std::min(a, b), std::min(std::max(a, b), c));
}

bool isLarger(const StepFinder::Step& a, const StepFinder::Step& b) {
    return std::abs(a.height) > std::abs(b.height);
}

} // namespace

void StepFinder::add(double time, double value) {
    auto& s = m_samples;
    if (m_sampleCount > 0)
        m_differences.add(std::abs(value - s.back().value));
    std::move(s.begin() + 1, s.end(), s.begin());
    s.back() = {time, value};
    m_sampleCount = std::min(m_sampleCount + 1, s.size());
    if (m_sampleCount < s.size())
        return;
    const double before = middleOf(s[0].value, s[1].value, s[2].value);
    const double after = middleOf(s[3].value, s[4].value, s[5].value);
    addHeight({s[3].time, after - before, s[3].value - s[2].value});
}

void StepFinder::addHeight(const Height& height) {
    auto& h = m_heights;
    std::move(h.begin() + 1, h.end(), h.begin());
    h.back() = height;
    const double size = std::abs(h[2].height);
    // Of equal ones the first; and the two after it may be equal, as those of a step without noise are.
    if (size == 0.0 || size <= std::abs(h[0].height) || size <= std::abs(h[1].height) || size < std::abs(h[3].height) ||
        size < std::abs(h[4].height))
        return;
    const auto sharpest = std::max_element(h.begin() + 1, h.end(), [](const Height& a, const Height& b) {
        return std::abs(a.difference) < std::abs(b.difference);
    });
    take({sharpest->time, h[2].height});
}

void StepFinder::take(const Step& step) {
    (step.height > 0 ? m_up : m_down).add(std::abs(step.height));
    if (m_largest.size() == largestKept) {
        if (!isLarger(step, m_largest.front()))
            return;
        std::pop_heap(m_largest.begin(), m_largest.end(), isLarger);
        m_largest.pop_back();
    }
    m_largest.push_back(step);
    std::push_heap(m_largest.begin(), m_largest.end(), isLarger);
}

void StepFinder::restart() {
    for (int i = 0; i < 4; ++i)
        addHeight({});
    m_sampleCount = 0;
}

StepFinder::Summary StepFinder::summary(double floor) const {
    constexpr double gaussian = 1.4826; // standard deviation over median absolute deviation
    constexpr double sigmas = 6;
    Summary out;
    out.threshold = std::max(floor, sigmas * gaussian * difference(500).value_or(0.0));
    const LogHistogram::Tail up = m_up.above(out.threshold);
    const LogHistogram::Tail down = m_down.above(out.threshold);
    out.up = up.count;
    out.down = down.count;
    out.upSum = up.sum;
    out.downSum = -down.sum;
    std::copy_if(m_largest.begin(), m_largest.end(), std::back_inserter(out.largest),
                 [&](const Step& step) { return std::abs(step.height) > out.threshold; });
    std::sort(out.largest.begin(), out.largest.end(), [](const Step& a, const Step& b) { return a.time < b.time; });
    return out;
}

} // namespace dantesync::math
