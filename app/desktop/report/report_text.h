// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/report/report.h"

#include <QString>

namespace dantesync::desktop {

/// A whole page of HTML in the user's language, black on white, of the subset that QTextDocument knows. Names are text
/// in it, whatever they look like. @p previous: the report that it is compared with; null: none.
QString reportHtml(const Report& report, const Report* previous);
/// The hosts, an empty line, and what happened; figures by the C locale, times in UTC (ISO 8601).
QString reportCsv(const Report& report, const Report* previous);
/// "24.11.26 18:00:00 – 22:00:00"
QString rangeText(history::Range range);

} // namespace dantesync::desktop
