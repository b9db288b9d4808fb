// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"
#include "shared/model/check.h"

#include <QString>

#include <string_view>
#include <vector>

namespace dantesync::desktop {

/// What is looked at, in two or three words; of a check of a later version: its id.
QString checkTitle(std::string_view id);
/// "good", "look at it", "fails": beside the picture, for who does not see it.
QString verdictText(Verdict verdict);
QString verdictPicture(Verdict verdict);
Tone verdictTone(Verdict verdict);

struct CheckCounts {
    int good = 0;
    int warnings = 0;
    int failures = 0;

    Verdict worst() const { return failures > 0 ? Verdict::Fail : warnings > 0 ? Verdict::Warn : Verdict::Ok; }
    int all() const { return good + warnings + failures; }
};
CheckCounts countChecks(const std::vector<Check>& checks);

/// Lines of text, for the clipboard: "FAIL  NTP: its NTP fails" and "      -> look at its ntp_server".
QString checksAsText(const QString& title, const std::vector<Check>& checks);

} // namespace dantesync::desktop
