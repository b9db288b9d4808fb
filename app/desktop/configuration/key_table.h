// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace dantesync::desktop {

/// Words for a key, in English: sources of the translation's context "Configuration".
struct KeyText {
    std::string_view key;
    const char* section;
    const char* title;
    const char* help;
};

/// In the order of the form; the keys of a section follow each other.
const std::vector<KeyText>& keyTexts();

} // namespace dantesync::desktop
