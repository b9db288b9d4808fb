// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/oscillator_model.h"

#include <algorithm>
#include <cmath>

namespace dantesync::discipline {

OscillatorModel::OscillatorModel(double wander, double drift, double bend)
    : m_wander(wander * wander)
    , m_drift(drift * drift)
    , m_bend(bend * bend) {}

double OscillatorModel::timeConstant(double noiseVariance, double interval) const {
    const double noise = noiseVariance * interval;
    double shortest = std::pow(noise / m_wander, 1.0 / 4);
    if (m_drift > 0)
        shortest = std::min(shortest, std::pow(noise / m_drift, 1.0 / 6));
    if (m_bend > 0)
        shortest = std::min(shortest, std::pow(noise / m_bend, 1.0 / 8));
    return shortest;
}

void OscillatorModel::predict(double dt, double noiseVariance) {
    // F is unit upper triangular with dt^k/k! on its k-th diagonal.
    const std::array<double, size> f{1, dt, dt * dt / 2, dt * dt * dt / 6};
    const auto n = static_cast<std::size_t>(order());
    Matrix& p = covariance;
    for (std::size_t row = 0; row < n; ++row) {
        for (std::size_t k = row + 1; k < n; ++k) {
            state[row] += f[k - row] * state[k];
            for (std::size_t column = 0; column < n; ++column)
                p[row][column] += f[k - row] * p[k][column];
        }
    }
    for (std::size_t row = 0; row < n; ++row)
        for (std::size_t column = 0; column < n; ++column)
            for (std::size_t k = column + 1; k < n; ++k)
                p[row][column] += f[k - column] * p[row][k];
    addWander(dt, m_wander / noiseVariance);
    if (m_drift > 0)
        addDrift(dt, m_drift / noiseVariance);
    if (m_bend > 0)
        addBend(dt, m_bend / noiseVariance);
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

void OscillatorModel::addBend(double dt, double q) {
    // What white noise of density q leaves behind after so many integrations: Q[i][j] is the integral of
    // u^(3-i)/(3-i)! u^(3-j)/(3-j)! over dt.
    constexpr std::array<double, size> factorial{6, 2, 1, 1};
    std::array<double, 2 * size> powers{1}; // of dt
    for (std::size_t k = 1; k < powers.size(); ++k)
        powers[k] = powers[k - 1] * dt;
    for (std::size_t row = 0; row < size; ++row) {
        for (std::size_t column = 0; column < size; ++column) {
            const std::size_t power = 7 - row - column;
            covariance[row][column] +=
                q * powers[power] / (static_cast<double>(power) * factorial[row] * factorial[column]);
        }
    }
}

void OscillatorModel::update(double phase, double r) {
    const double s = covariance[0][0] + r;
    const Vector gain = {covariance[0][0] / s, covariance[1][0] / s, covariance[2][0] / s, covariance[3][0] / s};
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
