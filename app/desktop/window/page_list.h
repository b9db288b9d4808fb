// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/page.h"

#include <vector>

namespace dantesync::desktop {

/// All pages of the window, in the order of its list.
std::vector<Page*> makePages(const Context& context);

} // namespace dantesync::desktop
