// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/house_rules.h"

#include <string>

namespace dantesync::rules {

/// Reads every source of the rooms (C++, CMake, scripts) and the scripts at the root. Paths that cannot be
/// read are left out; an empty tree means that `root` is not the repository's root.
Tree readTree(const std::string& root);

} // namespace dantesync::rules
