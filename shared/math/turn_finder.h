// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a noisy value turns round, at several scales at once: what goes up and down in straight legs is pushed to and
// fro, what wanders or swings does not.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dantesync::math {

/// A turn is an extreme from which the value came back by more than the scale's threshold; a leg is what lies between
/// two turns. Neither the beginning of a record nor its end is a turn. Single outliers are none: what is looked at is
/// the median of three samples each. Constant memory, O(1) a sample.
class TurnFinder {
public:
    static constexpr std::size_t samplesPerPoint = 3;
    static constexpr std::size_t scaleCount = 5;

    /// Legs in one direction; sums over them, heights positive.
    struct Legs {
        std::uint64_t count = 0;
        double height = 0.0;
        double seconds = 0.0;
        double logRate = 0.0; ///< of height / seconds, natural logarithm
        double logRateSquared = 0.0;
        std::uint64_t shaped = 0; ///< legs long enough to have a shape, which the two below are sums over
        double middle = 0.0;      ///< rise over four eighths around the middle
        double ends = 0.0;        ///< and over as much at both ends, together

        double meanHeight() const { return height / static_cast<double>(count); }
        double meanSeconds() const { return seconds / static_cast<double>(count); }
        /// Standard deviation of the logarithms of the rates: 0 when all legs are equally steep.
        double rateScatter() const;
        /// 1 for straight legs; 0.4 for those of a sine, less for parabolas.
        double straightness() const { return middle > 0 ? ends / middle : 0.0; }
    };
    struct Scale {
        double threshold = 0.0;
        Legs up;
        Legs down;
    };

    /// @p floor: the smallest scale's threshold, in the unit of the values; each next one is four times as large.
    explicit TurnFinder(double floor);

    /// Times do not decrease between two restarts.
    void add(double time, double value);
    /// What follows does not continue what was.
    void restart();
    std::vector<Scale> scales() const;

private:
    struct Point {
        double time = 0.0;
        double value = 0.0;
    };
    /// Points in the order of time, in at most 64 means.
    struct Trail {
        struct Mean {
            double timeSum = 0.0;
            double valueSum = 0.0;
            std::uint32_t count = 0;
        };
        std::vector<Mean> means;
        std::uint32_t perMean = 1;

        void add(const Mean& mean);
        void clear();
    };

    class Zigzag {
    public:
        void setThreshold(double threshold) { m_scale.threshold = threshold; }
        void add(const Point& point);
        void restart();
        const Scale& scale() const { return m_scale; }

    private:
        void begin(const Point& point);
        void goOn(const Point& point);
        void turn(const Point& point);
        void takeShape(Legs& legs) const;

        Scale m_scale;
        int m_direction = 0; ///< of the leg: 1 up, -1 down, 0 not known yet
        bool m_began = false;
        bool m_beganWithATurn = false;
        Point m_low;     ///< before the direction is known
        Point m_high;    ///< likewise
        Point m_from;    ///< where the leg began
        Point m_extreme; ///< as far as it came
        Trail m_leg;     ///< to the extreme
        Trail m_after;   ///< what came since: of this leg if it goes on, of the next if it turned there
    };

    std::array<Zigzag, scaleCount> m_zigzags;
    std::array<Point, samplesPerPoint> m_samples{};
    std::size_t m_sampleCount = 0;
};

} // namespace dantesync::math
