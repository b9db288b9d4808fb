// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dantesync::discipline {

/// A straight line of D over time with its uncertainty: a Kalman filter of two states whose rate
/// walks at random. Values in µs, rates in µs/s (ppm), @p dt in s.
struct DateLine {
    double d = 0;
    double rate = 0;
    double p00 = 0; ///< variance of d
    double p01 = 0;
    double p11 = 0; ///< variance of the rate

    /// Goes on by @p dt; @p wander is that of the rate, ppm/sqrt(s).
    void predict(double dt, double wander);
    /// Takes in a measurement that lies @p innovation beside d.
    void update(double innovation, double variance);
};

} // namespace dantesync::discipline
