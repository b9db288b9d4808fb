// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dantesync::desktop {

/// Opens the help at @p topic: the id of a page or of another topic of help/help_source.h, with an anchor after a slash
/// if wanted ("modes/nano"); "configuration/KEY" is a configuration key. What is not known opens the overview.
void showHelp(const QString& topic);

} // namespace dantesync::desktop
