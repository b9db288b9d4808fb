// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/oscillator_model.h"

#include <algorithm>
#include <cmath>

namespace dantesync::discipline {

OscillatorModel::OscillatorModel(double wander, double drift)
    : m_wander(wander * wander)
    , m_drift(drift * drift) {}

double OscillatorModel::timeConstant(double noiseVariance, double interval) const {
    const double noise = noiseVariance * interval;
    const double steady = std::pow(noise / m_wander, 1.0 / 4);
    return m_drift > 0 ? std::min(steady, std::pow(noise / m_drift, 1.0 / 6)) : steady;
}

void OscillatorModel::predict(double dt, double noiseVariance) {
    const double half = dt * dt / 2;
    state[0] += state[1] * dt + state[2] * half;
    state[1] += state[2] * dt;

    // P := F P F^T with F = [1 dt dt²/2; 0 1 dt; 0 0 1]
    Matrix& p = covariance;
    Matrix f;
    for (std::size_t column = 0; column < size; ++column) {
        f[0][column] = p[0][column] + dt * p[1][column] + half * p[2][column];
        f[1][column] = p[1][column] + dt * p[2][column];
        f[2][column] = p[2][column];
    }
    for (std::size_t row = 0; row < size; ++row) {
        p[row][0] = f[row][0] + dt * f[row][1] + half * f[row][2];
        p[row][1] = f[row][1] + dt * f[row][2];
        p[row][2] = f[row][2];
    }
    addWander(dt, m_wander / noiseVariance);
    if (m_drift > 0)
        addDrift(dt, m_drift / noiseVariance);
}

void OscillatorModel::addWander(double dt, double q) {
    Matrix& p = covariance;
    const double cross = q * dt * dt / 2;
    p[0][0] += q * dt * dt * dt / 3;
    p[0][1] += cross;
    p[1][0] += cross;
    p[1][1] += q * dt;
}

void OscillatorModel::addDrift(double dt, double q) {
    Matrix& p = covariance;
    const double dt2 = dt * dt;
    const double phaseRate = q * dt2 * dt2 / 8;
    const double phaseDrift = q * dt2 * dt / 6;
    const double rateDrift = q * dt2 / 2;
    p[0][0] += q * dt2 * dt2 * dt / 20;
    p[0][1] += phaseRate;
    p[1][0] += phaseRate;
    p[0][2] += phaseDrift;
    p[2][0] += phaseDrift;
    p[1][1] += q * dt2 * dt / 3;
    p[1][2] += rateDrift;
    p[2][1] += rateDrift;
    p[2][2] += q * dt;
}

void OscillatorModel::update(double phase, double r) {
    const double s = covariance[0][0] + r;
    const Vector gain = {covariance[0][0] / s, covariance[1][0] / s, covariance[2][0] / s};
    const double innovation = phase - state[0];
    const Vector first = covariance[0];
    for (std::size_t row = 0; row < size; ++row) {
        state[row] += gain[row] * innovation;
        for (std::size_t column = 0; column < size; ++column)
            covariance[row][column] -= gain[row] * first[column];
    }
    // Rounding must not let the matrix drift from symmetry over days.
    for (std::size_t row = 0; row < size; ++row)
        for (std::size_t column = 0; column < row; ++column)
            covariance[row][column] = covariance[column][row];
}

} // namespace dantesync::discipline
