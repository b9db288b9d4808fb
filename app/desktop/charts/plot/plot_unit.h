// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace dantesync::desktop {

/// In what a quantity is shown.
struct PlotUnit {
    QString name;         ///< "µs"
    double perValue = 1;  ///< of the unit in 1 of the data's (ns, ppm)
    double leastSpan = 1; ///< a plot shows at least this much, in the data's unit, or noise would look like trouble
    std::function<QString(double value, double uncertainty)> words; ///< a value of the data (NaN: not known) as text
};

} // namespace dantesync::desktop
