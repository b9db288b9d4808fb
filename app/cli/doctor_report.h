// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/style.h"
#include "shared/model/check.h"

#include <string>
#include <string_view>
#include <vector>

namespace dantesync::cli {

/// Checks under one heading.
struct DoctorSection {
    std::string title;
    std::vector<Check> checks;
};

/// A line a check, its remedy under it; 80 columns.
std::string doctorText(const std::vector<DoctorSection>& sections, const Style& style);
/// The worst of all.
Verdict worst(const std::vector<DoctorSection>& sections);

} // namespace dantesync::cli
