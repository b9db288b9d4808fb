// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/service_control/no_service_control.h"

namespace dantesync::desktop {

QString NoServiceControl::detail() const {
    return tr("No service manager answers here: start and stop dantesyncd by hand.");
}

void NoServiceControl::refuse() {
    QMetaObject::invokeMethod(
        this, [this] { emit finished(detail()); }, Qt::QueuedConnection);
}

} // namespace dantesync::desktop
