// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures as events say them, with the unit that fits.
#pragma once

#include "shared/math/units.h"

#include <string>

namespace dantesync::discipline::text {

std::string ppm(Ppm value);
std::string duration(Nanoseconds value);
std::string seconds(Nanoseconds value);

} // namespace dantesync::discipline::text
