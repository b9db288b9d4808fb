// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"
#include "app/desktop/first_run/ntp_test.h"

#include <QString>

namespace dantesync::desktop {

/// What a test of an NTP server came to, for a person.
struct NtpWords {
    QString headline; ///< "It answers", "No answer"
    QString detail;   ///< the figures, or what helps
    Tone tone = Tone::Good;
    QString picture;
};

NtpWords ntpWords(const NtpOutcome& outcome, const QString& server);

} // namespace dantesync::desktop
