// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/style.h"
#include "shared/fleet/host_reading.h"

#include <QByteArray>

#include <map>
#include <string>
#include <vector>

namespace dantesync::cli {

using HostNames = std::map<Ipv4, std::string>;

/// What to call a host: as it was named, else what the resolver says, else its address.
std::string shownName(const fleet::HostReading& reading, const HostNames& names);
/// A line for each host; 80 columns as long as names are short.
std::string discoverText(const std::vector<fleet::HostReading>& readings, const HostNames& names, const Style& style);
QByteArray discoverJson(const std::vector<fleet::HostReading>& readings, const HostNames& names, std::int64_t unixTime);

} // namespace dantesync::cli
