// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"
#include "shared/fleet/assessment.h"

#include <QString>

#include <optional>
#include <vector>

namespace dantesync::desktop {

struct DetailLine {
    QString label;
    QString value;
    std::optional<Tone> tone;
};
struct DetailSection {
    QString title;
    std::vector<DetailLine> lines;
};

/// Everything that is known of a host, in sections: what it says, how it compares with @p reference (its name; empty:
/// none), and each exchange of the last round.
std::vector<DetailSection> hostDetails(const fleet::HostAssessment& host, const QString& reference);
/// The same as lines of text.
QString detailsAsText(const std::vector<DetailSection>& sections);

} // namespace dantesync::desktop
