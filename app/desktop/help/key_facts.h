// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the schema knows of each configuration key, put into the help's prose, so that it never differs from the
// program.
#pragma once

#include <QString>

namespace dantesync::desktop::help {

bool isConfigurationKey(const QString& word);

/// @p markdown with default, range, unit and effect below each heading that is a key. The words for these come from a
/// comment in the text: `<!-- facts | Default | Allowed | Takes effect | at once | after a restart | not set -->`.
/// English has the schema's own sentence, too.
QString withKeyFacts(const QString& markdown, const QString& language);

} // namespace dantesync::desktop::help
