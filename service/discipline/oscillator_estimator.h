// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/discipline/oscillator_model.h"
#include "shared/math/units.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace dantesync::discipline {

/// Grandmaster time and the counter's rate against it, at one instant.
struct OscillatorEstimate {
    CounterTime at;
    GmTime gm;               ///< grandmaster time at that instant of the counter
    Ppm rate;                ///< d(counter - gm)/d(counter): positive = the counter runs fast
    Nanoseconds phaseError;  ///< standard error of gm
    Ppm rateError;           ///< standard error of rate
    Nanoseconds noise;       ///< standard deviation of the receive stamps
    double timeConstant = 0; ///< s, memory of the filter now
    std::uint32_t samples = 0;

    /// Grandmaster time at another instant, on the line of this rate.
    GmTime gmAt(CounterTime counter) const;
};

/// Estimates the free-running counter against the grandmaster from Sync receive stamps.
///
/// The first samples are fitted robustly (least median of squares), which also gives a first idea
/// of the noise. From then on a bank of Kalman filters with different time constants, steady and
/// drifting oscillators, runs side by side; each sample's likelihood moves their weights
/// (interacting multiple models, Blom & Bar-Shalom 1988). So the noise and the wander are found in
/// the data, and a temperature ramp or a step in frequency moves weight to the faster filters.
/// A gate keeps late packets out; samples that persist outside of it are reported as a jump.
class OscillatorEstimator {
public:
    struct Prior {
        Ppm rate;
        Ppm error{150.0}; ///< standard error; 150 ppm says nothing is known
    };
    enum class Verdict {
        Accepted,
        Outlier, ///< outside the gate, alone so far
        Jump,    ///< persistently elsewhere: another time base, or a phase that really moved
        Stale,   ///< not later than the sample before
    };

    explicit OscillatorEstimator(const Prior& prior, double interval = 0.25);

    Verdict add(CounterTime received, GmTime origin);
    /// Nothing before the first robust fit.
    std::optional<OscillatorEstimate> at(CounterTime counter) const;
    std::uint32_t samples() const { return m_accepted; }
    std::uint32_t outliers() const { return m_outliers; }
    std::optional<CounterTime> lastAccepted() const { return m_last; }

private:
    static constexpr std::size_t startSamples = 6;
    static constexpr std::size_t modelCount = 12;

    struct Sample {
        double time = 0;  ///< s since the first sample
        double phase = 0; ///< µs, counter - gm since the first sample
    };
    struct Rejected {
        double residual = 0;
        double time = 0;
    };

    Sample relative(CounterTime received, GmTime origin) const;
    void start();
    double believablePriorError(double rate, double phase, double sigma) const;
    void mix();
    Verdict step(const Sample& sample);
    double gate() const;
    Verdict reject(const Sample& sample, double residual, double deviation);
    void learnNoise(double squaredNormalised);
    void weigh(const Sample& sample);

    Prior m_prior;
    double m_interval;
    std::optional<CounterTime> m_counterOrigin;
    GmTime m_gmOrigin;
    std::optional<CounterTime> m_last;
    double m_now = 0; ///< s, epoch of the models
    std::vector<Sample> m_start;
    bool m_running = false;

    std::array<OscillatorModel, modelCount> m_models;
    std::array<double, modelCount> m_weights{};
    double m_variance = 0;       ///< of the receive noise, µs²
    double m_varianceWeight = 0; ///< samples behind it
    std::vector<Rejected> m_rejected;
    std::uint32_t m_accepted = 0;
    std::uint32_t m_outliers = 0;
};

} // namespace dantesync::discipline
