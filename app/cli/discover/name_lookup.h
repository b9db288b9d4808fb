// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/endpoint.h"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace dantesync::cli {

/// The names that the resolver has for @p addresses, asked all at the same time; those that it has none for, or does
/// not tell within @p patience, are not among them. Needs a QCoreApplication.
std::map<Ipv4, std::string> lookUpNames(const std::vector<Ipv4>& addresses, std::chrono::milliseconds patience);

/// Whether the resolver knows an IPv4 address of @p name, and says so within @p patience. Needs a QCoreApplication.
bool resolves(const std::string& name, std::chrono::milliseconds patience);

} // namespace dantesync::cli
