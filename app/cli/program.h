// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dantesync::cli {

/// Finds the command and runs it, or says what is wrong. @p words: the command line without the program's name.
/// Returns the exit status.
int runProgram(const QStringList& words);

} // namespace dantesync::cli
