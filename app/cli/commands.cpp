// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <array>

namespace dantesync::cli {

std::span<const Command* const> commands() {
    static const std::array all{&snapshotCommand,  &monitorCommand, &compareCommand, &discoverCommand,
                                &dashboardCommand, &analyzeCommand, &doctorCommand,  &statusCommand,
                                &configCommand,    &serviceCommand, &demoCommand,    &completionCommand,
                                &manCommand};
    return all;
}

} // namespace dantesync::cli
