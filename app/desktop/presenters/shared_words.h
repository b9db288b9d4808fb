// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service, the checks and the schema speak English: scripts and logs read it. What people read in the window is
// put into their language here, sentence by sentence.
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace dantesync::desktop {

/// @p english in the present language, its values (names, figures) kept; as it is where it is no sentence known here.
QString inOwnLanguage(const QString& english);
/// The same, of text as it may come from anywhere: without control characters.
QString inOwnLanguage(std::string_view english);

/// All sentences, with "%1" where a value stands.
std::span<const char* const> sharedWordList();

} // namespace dantesync::desktop
