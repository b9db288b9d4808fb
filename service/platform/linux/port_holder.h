// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/linux/bind_error.h"

#include <cstdint>
#include <string>

namespace dantesync::platform {

/// The processes that have a port open (TCP: listen on it), as a person names them: "dantesyncd (process 734)". Empty
/// when none is found: those of other users are hidden from everybody but root.
std::string portHolders(std::uint16_t port, Transport transport);

} // namespace dantesync::platform
