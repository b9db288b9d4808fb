// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ipc/control_name.h"

namespace dantesync::ipc {

QString defaultControlName() {
    return QStringLiteral(DANTESYNC_CONTROL_NAME);
}

} // namespace dantesync::ipc
