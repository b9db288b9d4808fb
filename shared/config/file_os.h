// SPDX-License-Identifier: GPL-3.0-or-later
//
// What replacing a file needs of the operating system, and neither Qt nor the standard library offers.
#pragma once

#include <filesystem>
#include <system_error>

namespace dantesync::config::os {

/// Waits until what was written to the file is on the disk.
std::error_code sync(const std::filesystem::path& file);
/// The same for the names in a directory: without it a power cut may undo a rename. Some file systems cannot.
void syncNames(const std::filesystem::path& directory);
/// Gives @p file the owner and the group of @p like, each as far as this process may. Where a file's rights come from
/// its directory (Windows), nothing.
void copyOwner(const std::filesystem::path& like, const std::filesystem::path& file);

} // namespace dantesync::config::os
