// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/service_control/no_service_control.h"

namespace dantesync::desktop {

void NoServiceControl::refuse() {
    QMetaObject::invokeMethod(
        this, [this] { emit finished(tr("No service manager answers here: start and stop dantesyncd by hand.")); },
        Qt::QueuedConnection);
}

} // namespace dantesync::desktop
