// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/linux/bind_error.h"

#include <cstdint>
#include <string>

namespace dantesync::platform {

/// The processes that keep @p endpoint from being opened (TCP: listen there), as a person names them: "dantesyncd
/// (process 734)". Empty when none is found: those of other users are hidden from everybody but root.
std::string portHolders(const Endpoint& endpoint, Transport transport);

} // namespace dantesync::platform
