// SPDX-License-Identifier: GPL-3.0-or-later
//
// The little that the virtual LAN and the command line need from the operating system and Qt does not
// offer. The only file of theirs that knows which system it is.
#pragma once

#include <cstdint>

class QProcess;

namespace dantesync::demo {

/// The counter that nobody adjusts (CLOCK_MONOTONIC_RAW, QueryPerformanceCounter), ns since an arbitrary
/// start: the hidden reference of the virtual clocks.
std::int64_t rawCounterNs();

/// Before start(): the process is killed when this one ends, in whatever way. Call start() from a thread
/// that lives as long as the process should. On Windows the job object of QProcess's owner is not set up;
/// there the processes are ended by the destructor only.
void endWithParent(QProcess& process);

enum class Stream { Output, ErrorOutput };
/// A person looks at it (not a file, not a pipe).
bool isTerminal(Stream stream);

} // namespace dantesync::demo
