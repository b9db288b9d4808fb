// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small chart as inline SVG: axes with round ticks, a band, lines, bars. Colours are CSS classes of the page (l0 to
// l7), so that it follows light and dark; the picture carries its title and description for who cannot see it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync::analyze {

/// For text and attribute values of HTML and SVG.
std::string escaped(std::string_view text);

enum class Scale { Linear, Logarithmic, Time }; ///< Time: Unix seconds, shown in UTC

struct Axis {
    Scale scale = Scale::Linear;
    double low = 0.0;
    double high = 1.0;
    std::string label;
};

/// Round places within the axis, at most about @p wanted of them.
std::vector<double> ticksOf(const Axis& axis, std::size_t wanted);
std::string tickLabel(const Axis& axis, double place, double step);

struct ChartPoint {
    double x = 0.0;
    double low = 0.0;
    double high = 0.0;
};

class SvgChart {
public:
    /// @p id: unique in the page. Axes whose ends are the same are widened.
    SvgChart(std::string id, std::string title, std::string description, Axis x, Axis y);

    /// From low to high; a point that is missing is a gap.
    void addBand(const std::vector<std::optional<ChartPoint>>& points, std::size_t colour);
    /// Through the middles of low and high; likewise.
    void addLine(const std::vector<std::optional<ChartPoint>>& points, std::size_t colour, bool dots = false);
    /// From x to x + width, up from zero to high.
    void addBar(double x, double width, double high, std::size_t colour);
    /// A dashed line across, as a limit; nothing when it is out of sight.
    void addLevel(double y);
    std::string svg() const;

private:
    double left(double x) const;
    double top(double y) const;
    std::string axes() const;

    std::string m_id;
    std::string m_title;
    std::string m_description;
    Axis m_x;
    Axis m_y;
    std::string m_marks;
};

} // namespace dantesync::analyze
