// SPDX-License-Identifier: GPL-3.0-or-later
//
// One hypothesis of how the counter runs against the grandmaster: a Kalman filter over phase,
// rate and (optionally) the change of rate, driven by a random walk of given strength.
//
// Units: time s, phase µs, rate µs/s (= ppm), change of rate ppm/s. Covariances are in units of
// the receive noise's variance, which is estimated outside and may still move: so what was learned
// keeps its weight against what comes. Clock models after Galleani & Tavella, "Time and the Kalman
// filter" (IEEE Control Systems Magazine 2010); process noise matrices as in Bar-Shalom, Li &
// Kirubarajan, "Estimation with Applications to Tracking and Navigation" (2001), section 6.2.
#pragma once

#include <array>

namespace dantesync::discipline {

class OscillatorModel {
public:
    enum class Kind { Rate, RateChange };
    static constexpr int size = 3;
    using Vector = std::array<double, size>;
    using Matrix = std::array<Vector, size>;

    OscillatorModel() = default;
    /// @p wander: random walk of the rate, ppm/sqrt(s). @p drift: random walk of the change of
    /// rate, ppm/s/sqrt(s); 0 makes it a steady oscillator whose rate changes by its wander alone.
    OscillatorModel(double wander, double drift);

    Kind kind() const { return m_drift > 0 ? Kind::RateChange : Kind::Rate; }
    /// Memory of the filter in steady state, s: (r dt / q)^(1/4), or ^(1/6) with a change of rate.
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

    double m_wander = 0; ///< (ppm)²/s
    double m_drift = 0;  ///< (ppm/s)²/s
};

} // namespace dantesync::discipline
