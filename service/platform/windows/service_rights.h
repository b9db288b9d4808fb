// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/result.h"

#include <string>

namespace dantesync::platform {

/// Makes @p directory where it is not there, and lets the service write in it: administrators do as they like, users
/// read.
Status giveToService(const std::string& directory);

} // namespace dantesync::platform
