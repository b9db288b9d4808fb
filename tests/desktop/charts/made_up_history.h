// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/history/sample.h"

#include <string>

namespace dantesync::test {

/// A fleet's past as a recording would have left it.
struct MadeUpHistory {
    std::string path;
    int hosts = 8;
    history::UnixSeconds end = 0; ///< a whole minute
    int hours = 24;               ///< of minutes and hours
    int secondsHours = 6;         ///< of seconds, the newest ones
};

/// "host-03"; the first is the reference.
std::string madeUpHostName(int host);
/// What a host was at that second: small wanderings, one host that is off by 200 µs, one that has an hour without data,
/// and now and then no answer. The same for the same host and time.
history::Sample madeUpSample(int host, history::UnixSeconds time, history::UnixSeconds end);
/// Writes the file, with a few marks. False: it could not be written.
bool writeHistory(const MadeUpHistory& wanted);

} // namespace dantesync::test
