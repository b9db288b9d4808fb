// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/result.h"

#include <QString>

namespace dantesync::desktop {

/// Whether the desktop begins with the person's login: kept where the operating system looks, for this person only.
/// The implementation is that of platform/linux or platform/windows.
class Autostart {
public:
    static bool isEnabled();
    /// The error names the place that cannot be written.
    static Status setEnabled(bool enabled);
};

} // namespace dantesync::desktop
