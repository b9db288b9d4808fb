// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/date_line.h"

namespace dantesync::discipline {

void DateLine::predict(double dt, double wander) {
    const double q = wander * wander;
    d += rate * dt;
    p00 += dt * (2 * p01 + dt * p11) + q * dt * dt * dt / 3;
    p01 += dt * p11 + q * dt * dt / 2;
    p11 += q * dt;
}

void DateLine::update(double innovation, double variance) {
    const double s = p00 + variance;
    const double k0 = p00 / s;
    const double k1 = p01 / s;
    d += k0 * innovation;
    rate += k1 * innovation;
    p11 -= k1 * p01;
    p01 -= k0 * p01;
    p00 -= k0 * p00;
}

} // namespace dantesync::discipline
