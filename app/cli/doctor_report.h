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

/// Replaces what tells a stranger about the network: IPv4 addresses, MAC-like identifiers, and @p names. The same one
/// becomes the same word everywhere ("address-1", "device-2", "host-3").
class Redactor {
public:
    explicit Redactor(std::vector<std::string> names)
        : m_names(std::move(names)) {}
    std::string redact(std::string_view text);

private:
    std::string standIn(const std::string& original, std::string_view kind);

    std::vector<std::string> m_names;
    std::vector<std::pair<std::string, std::string>> m_known;
};

} // namespace dantesync::cli
