// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dantesync::desktop {

/// Whether Windows is asked for an administrator's consent (User Account Control) first.
enum class Rights : std::uint8_t { Own, Administrator };

struct HelperEnd {
    unsigned startError = 0; ///< Win32 error: it did not start; ERROR_CANCELLED: the person said no
    unsigned exitCode = 0;   ///< what it ended with
};

/// Runs dantesync-helper.exe, which lies beside this program, without a window, and waits for its end: a person may
/// take minutes to answer, so not in the GUI thread.
HelperEnd runHelper(Rights rights, const QStringList& words);

} // namespace dantesync::desktop
