// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/config_keeper.h"
#include "service/service_info.h"
#include "shared/doctor/facts.h"

#include <QString>

namespace dantesync {

/// Where the running service's facts come from.
struct DoctorSources {
    const ConfigKeeper& configuration;
    ServiceParts parts;
    SyncStatus status;
    bool mayDiscipline = false;
    std::string conflicts;
    QString stateDirectory;
};

/// Looks at the file and the disk, and asks the parts.
doctor::Facts gatherFacts(const DoctorSources& sources);

} // namespace dantesync
