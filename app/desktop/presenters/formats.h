// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures as people read them: units, three or four significant digits, the locale's signs. One place for every view.
#pragma once

#include "shared/math/units.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace dantesync::desktop {

/// What stands for a value that is not known.
QString unknownText();

/// "+12.3 µs": ns, µs, ms or s by size, always with its sign.
QString offsetText(std::optional<Nanoseconds> offset);
/// "± 12 µs"; nothing known: empty.
QString uncertaintyText(std::optional<Nanoseconds> uncertainty);
/// "+12.3 µs ± 4 µs"
QString offsetText(std::optional<Nanoseconds> offset, std::optional<Nanoseconds> uncertainty);
/// "12.3 µs": without a sign.
QString spanText(std::optional<Nanoseconds> span);
/// "+0.123 ppm"
QString ppmText(std::optional<Ppm> value);
/// "+0.123 µs/s", the same figure as people who think in seconds read it
QString microsecondsPerSecondText(std::optional<Ppm> value);
/// "+0.0059 samples/s"
QString samplesPerSecondText(std::optional<Ppm> drift, int sampleRate);
/// Time until the drift makes one sample: "3 min"; no drift to speak of: "more than a day".
QString timeToOneSampleText(std::optional<Ppm> drift, int sampleRate);
/// "just now", "12 s", "3 min", "2 h 5 min", "4 d 3 h".
QString durationText(std::chrono::seconds span);
/// "3 min ago"
QString agoText(std::chrono::seconds span);
/// Local date and time of an instant, "24 Nov 14:03:22", by the locale; today without its date.
QString timeText(std::int64_t unixSeconds);
QString dateTimeText(std::int64_t unixSeconds);

} // namespace dantesync::desktop
