// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/lan_plan.h"
#include "shared/model/result.h"

namespace dantesync::demo {

/// A loopback network and unprivileged ports that nobody on this computer uses right now, drawn at random.
Result<LanPlaces> findFreePlaces(int hosts);

} // namespace dantesync::demo
