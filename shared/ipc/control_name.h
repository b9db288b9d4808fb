// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dantesync::ipc {

/// Where the service listens unless told otherwise: /run/dantesync/control.sock, on Windows the pipe "dantesync".
QString defaultControlName();

} // namespace dantesync::ipc
