// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <windows.h>

namespace dantesync::platform {

/// The service's name, for the service control manager and the event log.
constexpr const wchar_t* serviceName = L"dantesync";

/// Tells the service control manager how far we are (SERVICE_RUNNING, ...). Does nothing when we are no service.
void reportServiceState(DWORD state);

} // namespace dantesync::platform
