// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/process.h"

namespace dantesync::desktop {

void prepareProcess() {} // consoles and SIGTERM are there for every program

} // namespace dantesync::desktop
