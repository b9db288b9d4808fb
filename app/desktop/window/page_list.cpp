// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/page_list.h"

#include "app/desktop/charts/page/charts_page.h"
#include "app/desktop/pages/check_page.h"
#include "app/desktop/pages/configuration_page.h"
#include "app/desktop/pages/events_page.h"
#include "app/desktop/pages/first_run_page.h"
#include "app/desktop/pages/lan_page.h"
#include "app/desktop/pages/log_page.h"
#include "app/desktop/pages/report_page.h"
#include "app/desktop/pages/this_computer_page.h"

namespace dantesync::desktop {

std::vector<Page*> makePages(const Context& context) {
    return {new ThisComputerPage(context), new LanPage(context),    new ChartsPage(context),
            new EventsPage(context),       new CheckPage(context),  new ConfigurationPage(context),
            new LogPage(context),          new ReportPage(context), new FirstRunPage(context)};
}

} // namespace dantesync::desktop
