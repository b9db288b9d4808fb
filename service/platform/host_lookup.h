// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/endpoint.h"
#include "shared/model/result.h"

#include <string>
#include <vector>

namespace dantesync::platform {

/// The IPv4 addresses of @p name, in the resolver's order, none twice. Asks the system's resolver and blocks as long as
/// that takes: half a minute where no name server answers.
Result<std::vector<Ipv4>> lookUpHost(const std::string& name);

} // namespace dantesync::platform
