// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/oscillator_estimator.h"

#include <algorithm>
#include <cmath>

namespace dantesync::discipline {

namespace {

struct ModelDescription {
    double wander; // ppb/sqrt(s)
    double drift;  // ppb/s/sqrt(s)
    double bend;   // ppb/s²/sqrt(s)
    double prior;  // quartz is steady: the fast ones have to earn their weight
    double leave;  // probability per sample of being over: steps of frequency are short affairs
};

constexpr std::array<ModelDescription, 12> bank = {{
    {0.3, 0, 0, 0.2, 1e-4},
    {1, 0, 0, 0.35, 1e-4},
    {3, 0, 0, 0.3, 1e-4},
    {10, 0, 0, 0.12, 1e-4},
    {30, 0, 0, 0.01, 1e-3},
    {100, 0, 0, 1e-4, 2e-2},
    {300, 0, 0, 1e-5, 4e-2},
    {1, 0.03, 0, 1e-2, 1e-4},
    {1, 0.1, 0, 1e-2, 1e-4},
    {1, 0.3, 0, 3e-3, 1e-3},
    {3, 1, 0, 1e-5, 1e-2},
    {1, 0, 0.002, 1e-2, 1e-5}, // a temperature that comes and goes
}};

constexpr double noiseFloor = 0.02;  // µs: grandmasters count in steps of 20 ns
constexpr double noiseMemory = 1200; // samples, five minutes of ordinary Syncs
constexpr double gateSigmas = 4.5;
constexpr double clippedSquare = 9.0; // what a rejected sample may add to the noise
constexpr double startGate = 6.0;
constexpr double contradiction = 3.5; // sigmas between a prior and the first fit
constexpr double driftHorizon = 10.0; // s, how far a change of rate is extrapolated

constexpr std::size_t farJumpRun = 3;    // consecutive samples ...
constexpr double farJump = 20e3;         // ... this far off (µs) are another time base
constexpr std::size_t nearJumpRun = 8;   // consecutive consistent samples nearer than that
constexpr std::size_t hopelessRun = 120; // whatever they look like: no gate without an escape

/// Probability that model @p from hands over to @p to between two samples.
double transition(std::size_t from, std::size_t to) {
    return bank[from].leave * bank[to].prior + (from == to ? 1 - bank[from].leave : 0);
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

GmTime OscillatorEstimate::gmAt(CounterTime counter) const {
    const Nanoseconds elapsed = counter - at;
    return gm + elapsed - Nanoseconds::fromMicroseconds(elapsed.seconds() * rate.value);
}

OscillatorEstimator::OscillatorEstimator(const Prior& prior, double interval)
    : m_prior(prior)
    , m_interval(interval) {
    static_assert(bank.size() == modelCount);
    m_start.reserve(startSamples);
    m_rejected.reserve(hopelessRun);
}

OscillatorEstimator::Sample OscillatorEstimator::relative(CounterTime received, GmTime origin) const {
    const Nanoseconds counter = received - *m_counterOrigin;
    const Nanoseconds gm = origin - m_gmOrigin;
    return {counter.seconds(), (counter - gm).microseconds()};
}

OscillatorEstimator::Verdict OscillatorEstimator::add(CounterTime received, GmTime origin) {
    if (!m_counterOrigin) {
        m_counterOrigin = received;
        m_gmOrigin = origin;
    }
    if (m_last && received <= *m_last)
        return Verdict::Stale;
    const Sample sample = relative(received, origin);
    if (m_running) {
        const Verdict verdict = step(sample);
        if (verdict == Verdict::Accepted)
            m_last = received;
        return verdict;
    }
    // A jump while starting would make the fit worthless: begin again with the new base.
    if (!m_start.empty() && std::abs(sample.phase - m_start.back().phase) > farJump)
        return Verdict::Jump;
    m_last = received;
    m_start.push_back(sample);
    if (m_start.size() == startSamples)
        start();
    return Verdict::Accepted;
}

void OscillatorEstimator::start() {
    // Least median of squares over the lines through all pairs (Rousseeuw 1984): half of the
    // samples may be late without moving it.
    double best = -1;
    double bestRate = 0;
    double bestPhase = 0;
    std::vector<double> squares(m_start.size());
    for (std::size_t i = 0; i < m_start.size(); ++i) {
        for (std::size_t j = i + 1; j < m_start.size(); ++j) {
            const double rate =
                (m_start[j].phase - m_start[i].phase) / std::max(m_start[j].time - m_start[i].time, 1e-3);
            std::transform(m_start.begin(), m_start.end(), squares.begin(), [&](const Sample& s) {
                const double residual = s.phase - m_start[i].phase - rate * (s.time - m_start[i].time);
                return residual * residual;
            });
            const double m = median(squares);
            if (best < 0 || m < best) {
                best = m;
                bestRate = rate;
                bestPhase = m_start[i].phase - rate * m_start[i].time;
            }
        }
    }
    // 1.4826 makes the median a standard deviation, the second factor mends its bias in so few
    // samples (Rousseeuw & Leroy 1987, chapter 5).
    const double n = static_cast<double>(m_start.size());
    const double sigma = std::max(1.4826 * (1 + 5 / (n - 2)) * std::sqrt(best), noiseFloor);
    m_variance = sigma * sigma;
    m_varianceWeight = 2;

    const double priorError = believablePriorError(bestRate, bestPhase, sigma);
    const double priorVariance = priorError * priorError / m_variance;
    double total = 0;
    for (std::size_t k = 0; k < modelCount; ++k) {
        m_models[k] = OscillatorModel(bank[k].wander * 1e-3, bank[k].drift * 1e-3, bank[k].bend * 1e-3);
        m_models[k].state = {m_start.front().phase, m_prior.rate.value, 0, 0};
        m_models[k].covariance = {};
        m_models[k].covariance[0][0] = 1e12;
        m_models[k].covariance[1][1] = priorVariance;
        if (m_models[k].order() > 2) // 0.02 ppm/s: a computer in the sun
            m_models[k].covariance[2][2] = 4e-4 / m_variance;
        if (m_models[k].order() > 3) // and a cloud every ten minutes
            m_models[k].covariance[3][3] = 1e-8 / m_variance;
        // Squared: in the short time of a start a restless oscillator is rarer still.
        m_weights[k] = bank[k].prior * bank[k].prior;
        total += m_weights[k];
    }
    for (double& weight : m_weights)
        weight /= total;

    m_running = true;
    m_now = m_start.front().time;
    for (const Sample& sample : m_start) {
        const double residual = sample.phase - bestPhase - bestRate * sample.time;
        if (std::abs(residual) > startGate * sigma)
            ++m_outliers;
        else
            weigh(sample);
    }
    m_start.clear();
}

/// A prior that the first samples contradict is not believed: then it says no more than how far
/// off it was. The samples that fit the robust line decide, by their own regression line.
double OscillatorEstimator::believablePriorError(double rate, double phase, double sigma) const {
    double n = 0;
    double meanTime = 0;
    double meanPhase = 0;
    const auto late = [&](const Sample& s) { return std::abs(s.phase - phase - rate * s.time) > startGate * sigma; };
    for (const Sample& s : m_start) {
        if (late(s))
            continue;
        n += 1;
        meanTime += (s.time - meanTime) / n;
        meanPhase += (s.phase - meanPhase) / n;
    }
    double timeSquares = 0;
    double products = 0;
    for (const Sample& s : m_start) {
        if (late(s))
            continue;
        timeSquares += (s.time - meanTime) * (s.time - meanTime);
        products += (s.time - meanTime) * (s.phase - meanPhase);
    }
    if (timeSquares <= 0)
        return m_prior.error.value;
    const double off = std::abs(products / timeSquares - m_prior.rate.value);
    const double explained = contradiction * std::hypot(sigma / std::sqrt(timeSquares), m_prior.error.value);
    return off > explained ? std::max(m_prior.error.value, off) : m_prior.error.value;
}

/// The mixing step of interacting multiple models.
void OscillatorEstimator::mix() {
    std::array<OscillatorModel, modelCount> mixed = m_models;
    std::array<double, modelCount> predicted{};
    for (std::size_t j = 0; j < modelCount; ++j) {
        for (std::size_t i = 0; i < modelCount; ++i)
            predicted[j] += transition(i, j) * m_weights[i];
        OscillatorModel& to = mixed[j];
        to.state = {};
        to.covariance = {};
        std::array<double, modelCount> share{};
        for (std::size_t i = 0; i < modelCount; ++i) {
            share[i] = transition(i, j) * m_weights[i] / predicted[j];
            for (std::size_t a = 0; a < to.state.size(); ++a)
                to.state[a] += share[i] * m_models[i].state[a];
        }
        for (std::size_t i = 0; i < modelCount; ++i) {
            OscillatorModel::Vector off;
            for (std::size_t a = 0; a < off.size(); ++a)
                off[a] = m_models[i].state[a] - to.state[a];
            for (std::size_t a = 0; a < off.size(); ++a)
                for (std::size_t b = 0; b < off.size(); ++b)
                    to.covariance[a][b] += share[i] * (m_models[i].covariance[a][b] + off[a] * off[b] / m_variance);
        }
        for (auto k = static_cast<std::size_t>(to.order()); k < to.state.size(); ++k) {
            to.state[k] = 0;
            for (std::size_t a = 0; a < to.state.size(); ++a)
                to.covariance[k][a] = to.covariance[a][k] = 0;
        }
    }
    m_models = mixed;
    m_weights = predicted;
}

/// Takes a sample into every model and moves the weights by its likelihood.
void OscillatorEstimator::weigh(const Sample& sample) {
    const double dt = sample.time - m_now;
    m_now = sample.time;
    double total = 0;
    double normalised = 0;
    for (std::size_t k = 0; k < modelCount; ++k) {
        OscillatorModel& model = m_models[k];
        model.predict(dt, m_variance);
        const double s = model.phaseVariance() + 1;
        const double innovation = sample.phase - model.phase();
        const double z2 = innovation * innovation / (s * m_variance);
        const double likelihood = std::exp(-std::min(z2, 60.0) / 2) / std::sqrt(s);
        m_weights[k] = std::max(m_weights[k] * likelihood, 1e-30);
        total += m_weights[k];
        normalised += m_weights[k] * z2;
        model.update(sample.phase, 1);
    }
    for (double& weight : m_weights)
        weight /= total;
    ++m_accepted;
    // The first two samples only set phase and rate: they carry no news of the noise.
    if (m_accepted > 2)
        learnNoise(normalised / total);
}

void OscillatorEstimator::learnNoise(double squaredNormalised) {
    m_varianceWeight = std::min(m_varianceWeight + 1, noiseMemory);
    const double ratio = 1 + (squaredNormalised - 1) / m_varianceWeight;
    m_variance = std::max(m_variance * ratio, noiseFloor * noiseFloor);
    // Covariances are in units of the noise: what is known in µs stays what it was. Early on the
    // noise itself is uncertain and both move together; later the change per sample is tiny.
}

double OscillatorEstimator::gate() const {
    return gateSigmas * (1 + 8.0 / (m_varianceWeight + 4));
}

OscillatorEstimator::Verdict OscillatorEstimator::step(const Sample& sample) {
    double phase = 0;
    double variance = 0;
    const double dt = sample.time - m_now;
    for (std::size_t k = 0; k < modelCount; ++k) {
        OscillatorModel ahead = m_models[k];
        ahead.predict(dt, m_variance);
        phase += m_weights[k] * ahead.phase();
        variance += m_weights[k] * ahead.phaseVariance();
    }
    const double deviation = std::sqrt((variance + 1) * m_variance);
    const double residual = sample.phase - phase;
    if (std::abs(residual) > gate() * deviation)
        return reject(sample, residual, deviation);
    m_rejected.clear();
    mix();
    weigh(sample);
    return Verdict::Accepted;
}

OscillatorEstimator::Verdict OscillatorEstimator::reject(const Sample& sample, double residual, double deviation) {
    ++m_outliers;
    learnNoise(clippedSquare);
    if (!m_rejected.empty() && (m_rejected.back().residual < 0) != (residual < 0))
        m_rejected.clear();
    m_rejected.push_back({residual, sample.time});

    const auto [low, high] =
        std::minmax_element(m_rejected.begin(), m_rejected.end(),
                            [](const Rejected& a, const Rejected& b) { return a.residual < b.residual; });
    const double spread = high->residual - low->residual;
    // Congestion comes late and scattered; a new time base or path comes late by one amount.
    const bool consistent = spread < 6 * deviation;
    const bool far = std::abs(residual) > farJump && spread < farJump / 4;
    if ((far && m_rejected.size() >= farJumpRun) || (consistent && m_rejected.size() >= nearJumpRun) ||
        m_rejected.size() >= hopelessRun)
        return Verdict::Jump;
    return Verdict::Outlier;
}

std::optional<OscillatorEstimate> OscillatorEstimator::at(CounterTime counter) const {
    if (!m_running)
        return std::nullopt;
    const double ahead = std::max((counter - *m_counterOrigin).seconds() - m_now, 0.0);
    OscillatorModel::Vector mean{};
    double timeConstant = 0;
    std::array<OscillatorModel, modelCount> models = m_models;
    for (std::size_t k = 0; k < modelCount; ++k) {
        models[k].predict(std::min(ahead, driftHorizon), m_variance);
        if (ahead > driftHorizon) { // the rate holds, its change does not go on for ever
            models[k].state[2] = models[k].state[3] = 0;
            models[k].predict(ahead - driftHorizon, m_variance);
        }
        for (std::size_t a = 0; a < 2; ++a)
            mean[a] += m_weights[k] * models[k].state[a];
        timeConstant += m_weights[k] * m_models[k].timeConstant(m_variance, m_interval);
    }
    double phaseVariance = 0;
    double rateVariance = 0;
    for (std::size_t k = 0; k < modelCount; ++k) {
        const double dx = models[k].state[0] - mean[0];
        const double dy = models[k].state[1] - mean[1];
        phaseVariance += m_weights[k] * (models[k].covariance[0][0] * m_variance + dx * dx);
        rateVariance += m_weights[k] * (models[k].covariance[1][1] * m_variance + dy * dy);
    }
    // The variance of few samples is itself uncertain: Student's t instead of Gauss.
    const double freedom = std::max(m_varianceWeight - 2, 1.0);
    const double inflation = (freedom + 1) / freedom;

    OscillatorEstimate estimate;
    estimate.at = *m_counterOrigin + Nanoseconds::fromSeconds(m_now + ahead);
    const Nanoseconds elapsed = estimate.at - *m_counterOrigin;
    estimate.gm = m_gmOrigin + elapsed - Nanoseconds::fromMicroseconds(mean[0]);
    estimate.rate = Ppm{mean[1]};
    estimate.phaseError = Nanoseconds::fromMicroseconds(std::sqrt(phaseVariance * inflation));
    estimate.rateError = Ppm{std::sqrt(rateVariance * inflation)};
    estimate.noise = Nanoseconds::fromMicroseconds(std::sqrt(m_variance));
    const double age = m_now + ahead;
    estimate.timeConstant = std::min(timeConstant, std::max(age, m_interval));
    estimate.samples = m_accepted;
    return estimate;
}

} // namespace dantesync::discipline
