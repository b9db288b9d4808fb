// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/child_process.h"

namespace dantesync::desktop {

void endWithUs(QProcess&) {}

} // namespace dantesync::desktop
