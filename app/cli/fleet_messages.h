// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every command that asks a fleet has to say when that cannot work, or did not.
#pragma once

#include "app/cli/fleet_choice.h"

namespace dantesync::cli {

/// Error: no host is named and no network is there to look for some.
Status checkAnybodyToAsk(const FleetChoice& choice);

/// Error: the reference is a name that nothing knows: no host, not the configuration, not the resolver within the
/// query's timeout. An address is never an error, nor a known host that does not answer: it may be switched on later.
Status checkReference(const FleetChoice& choice);

/// Nobody answered: what to look at, with the ports that were asked.
Error noAnswer(const fleet::QueryOptions& query);

} // namespace dantesync::cli
