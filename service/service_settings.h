// SPDX-License-Identifier: GPL-3.0-or-later
//
// From command line and configuration to what each part wants to know.
#pragma once

#include "service/discipline/events.h"
#include "service/net/ptp/ptp_receiver.h"
#include "service/net/query/query_server.h"
#include "service/options.h"
#include "shared/config/config.h"

#include <QString>

#include <string_view>
#include <vector>

namespace dantesync {

/// --state-dir, else the system's place for it.
QString stateDirectory(const Options& options);
/// The configuration's, with --log-level above it.
config::Logging loggingSettings(const Options& options, const config::Config& config);
/// Keys of the configuration that the command line decides.
std::vector<std::string_view> overriddenKeys(const Options& options);
/// @p disciplining: the clock is ours to steer.
discipline::Settings disciplineSettings(const config::Config& config, bool disciplining);
net::PtpReceiverOptions ptpReceiverOptions(const Options& options, const config::Config& config);
net::QueryServerSettings queryServerSettings(const Options& options, const config::Config& config);

} // namespace dantesync
