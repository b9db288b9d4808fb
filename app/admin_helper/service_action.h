// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dantesync::admin_helper {

// Of the service "dantesync". Each waits up to 30 s for the end of it and gives a Win32 error, 0: done. What is so
// already is done.
unsigned startService();
unsigned stopService();

} // namespace dantesync::admin_helper
