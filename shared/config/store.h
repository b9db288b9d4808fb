// SPDX-License-Identifier: GPL-3.0-or-later
//
// Configuration files: where they are, how they are read, and how they are replaced.
#pragma once

#include "shared/config/document.h"
#include "shared/model/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dantesync::config {

/// /etc/dantesync/config.json, or on Windows C:\ProgramData\DanteSync\config.json.
std::string defaultPath();

struct Loaded {
    Document document;        ///< empty object "{}\n" when the file is missing
    bool fileMissing = false; ///< all defaults
};

/// Reads and validates @p path. A missing file is not an error: all defaults, and `fileMissing` says so.
/// A file that cannot be read is one error in document.problems(). Nothing is ever written.
Loaded load(const std::string& path);

/// Whether a file that is itself broken may be replaced: only when a person has seen it and asks for exactly that.
enum class Replace : std::uint8_t { OnlyValid, AlsoBroken };

/// Replaces @p path with @p text: written to a temporary file beside it ("PATH.unsaved-" and six letters), synced,
/// renamed. What was there is kept as "PATH.bak"; owner, group (as far as this process may) and permissions stay.
/// Temporary files of saves that were killed are removed when they are older than a minute. Directories are not
/// created. On failure the old file is still there, whole. Refuses text that is not a valid configuration, and
/// (Replace::OnlyValid) to replace a file that is itself broken. A symbolic link is followed. Text that is already
/// there is not written again, so that the .bak stays the version before it.
Status saveAtomically(const std::string& path, std::string_view text, Replace replace = Replace::OnlyValid);

} // namespace dantesync::config
