// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/page_list.h"

#include "app/desktop/pages/lan_page.h"

namespace dantesync::desktop {

std::vector<Page*> makePages(const Context& context) {
    return {new LanPage(context)};
}

} // namespace dantesync::desktop
