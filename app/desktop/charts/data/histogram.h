// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often which value occurred.
#pragma once

#include "app/desktop/charts/data/trace_point.h"

#include <optional>
#include <vector>

namespace dantesync::desktop {

struct Distribution {
    double binLow = 0;        ///< where the first bin begins
    double binWidth = 0;      ///< what lies outside of all bins is counted in the outermost ones
    std::vector<double> bins; ///< samples in each
    double samples = 0;
    double low = 0, p5 = 0, p50 = 0, p95 = 0, p99 = 0, high = 0;
    double worst = 0; ///< largest magnitude
};

class DistributionMaker {
public:
    /// Percentiles are by nearest rank. They, and the bins, are exact as long as the points are single samples; of a
    /// summary's samples half are taken to lie evenly below its middle value and half above.
    void add(const TracePoint& point);
    /// About @p bins bins of a round width over the values from 1 % to 99 %. Nothing: no value was added. @p leastWidth
    /// of a bin, > 0.
    std::optional<Distribution> make(int bins, double leastWidth);

private:
    struct Weighted {
        double value;
        double weight;
    };
    double quantile(double part) const;

    std::vector<Weighted> m_values;
    double m_weight = 0;
};

} // namespace dantesync::desktop
