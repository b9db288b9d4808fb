// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

namespace dantesync::desktop {

/// Before start(), from the thread of the window: the process is asked to end when this one does, in whatever way.
/// Where the system offers nothing for it, the process ends with the object alone.
void endWithUs(QProcess& process);

} // namespace dantesync::desktop
