// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/data/nice_ticks.h"

#include <QRectF>

#include <cmath>
#include <cstdint>

namespace dantesync::desktop {

/// Which part of time and value a plot shows, and where on the screen.
struct PlotFrame {
    QRectF area; ///< of the lines, in the chart's coordinates
    double from = 0;
    double to = 1; ///< seconds since the Unix epoch
    ValueRange values;

    double secondsPerPixel() const { return (to - from) / std::max(1.0, area.width()); }
    double x(double time) const { return area.left() + (time - from) / secondsPerPixel(); }
    double y(double value) const { return area.bottom() - (value - values.low) / values.span() * area.height(); }
    double timeAt(double x) const { return from + (x - area.left()) * secondsPerPixel(); }
    double valueAt(double y) const { return values.low + (area.bottom() - y) / area.height() * values.span(); }
    bool isEmpty() const { return area.width() < 2 || area.height() < 2 || to <= from || values.span() <= 0; }
};

} // namespace dantesync::desktop
