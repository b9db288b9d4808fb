// SPDX-License-Identifier: GPL-3.0-or-later
//
// One hypothesis of how the counter runs against the grandmaster: a Kalman filter over phase,
// rate and (optionally) the change of rate and how that bends, driven by random walks of given strength.
//
// Units: time s, phase µs, rate µs/s (= ppm), change of rate ppm/s, its bend ppm/s². Covariances are in units of
// the receive noise's variance, which is estimated outside and may still move: so what was learned
// keeps its weight against what comes. Clock models after Galleani & Tavella, "Time and the Kalman
// filter" (IEEE Control Systems Magazine 2010); process noise matrices as in Bar-Shalom, Li &
// Kirubarajan, "Estimation with Applications to Tracking and Navigation" (2001), section 6.2.
#pragma once

#include <array>

namespace dantesync::discipline {

class OscillatorModel {
public:
    static constexpr int size = 4;
    using Vector = std::array<double, size>;
    using Matrix = std::array<Vector, size>;

    OscillatorModel() = default;
    /// @p wander: random walk of the rate, ppm/sqrt(s). @p drift: random walk of the change of
    /// rate, ppm/s/sqrt(s). @p bend: random walk of the change's own change, ppm/s²/sqrt(s): the smooth
    /// course of a temperature. Without both it is a steady oscillator, whose rate changes by its wander alone.
    OscillatorModel(double wander, double drift, double bend);

    /// States in use: 2, 3 with a change of rate, 4 when that bends. The others stay zero.
    int order() const { return m_bend > 0 ? 4 : m_drift > 0 ? 3 : 2; }
    /// Memory of the filter in steady state, s: (r dt / q)^(1/4), ^(1/6) with a change of rate, ^(1/8) with its bend.
    /// @p noiseVariance in µs², @p interval of the samples in s.
    double timeConstant(double noiseVariance, double interval) const;

    /// Moves the state @p dt seconds on (dt >= 0); @p noiseVariance in µs².
    void predict(double dt, double noiseVariance);
    /// Takes a phase measurement of relative variance @p r (1 = an ordinary sample).
    void update(double phase, double r);

    double phase() const { return state[0]; }
    double rate() const { return state[1]; }
    /// Variance of the next phase measurement without its own noise.
    double phaseVariance() const { return covariance[0][0]; }

    Vector state{};
    Matrix covariance{};

private:
    void addWander(double dt, double q);
    void addDrift(double dt, double q);
    void addBend(double dt, double q);

    double m_wander = 0; ///< (ppm)²/s
    double m_drift = 0;  ///< (ppm/s)²/s
    double m_bend = 0;   ///< (ppm/s²)²/s
};

} // namespace dantesync::discipline
