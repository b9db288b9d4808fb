// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dantesync::desktop {

/// What this operating system wants of a program with windows before it begins: a way to print when it was started from
/// a console, and to be asked to end by the installer. Needs the application object.
void prepareProcess();

} // namespace dantesync::desktop
