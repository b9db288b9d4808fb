// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text that support wants to see, and how what identifies a network is taken out of it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dantesync::doctor {

struct BundlePart {
    std::string title;
    std::string text; ///< ends with a line end
};

/// Who wrote it when and on what, then all parts. @p program: its name and version, a line.
std::string bundleText(std::string_view program, const std::vector<BundlePart>& parts);

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

} // namespace dantesync::doctor
