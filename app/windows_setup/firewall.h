// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace dantesync::setup {

/// Lets Windows' firewall pass what comes in for the programs in @p folder, on every kind of network: a Dante network
/// without a router is "public" to Windows. Who may ask what is a matter of the configuration. True: done.
bool openFirewall(const std::wstring& folder);
void closeFirewall();

} // namespace dantesync::setup
