// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables as text for other programs.
#pragma once

#include <QString>
#include <QStringList>

namespace dantesync::desktop {

/// One field by RFC 4180. Line breaks become blanks, so that a row stays a line. What a spreadsheet would take for a
/// formula (a host may be called "=1+1") gets an apostrophe before it; numbers stay numbers.
QString csvField(const QString& text);
/// A row, with its line end (CR LF, as the RFC has it).
QString csvLine(const QStringList& fields);
/// A row with tabs between its fields, for the clipboard; its line end is "\n".
QString tsvLine(const QStringList& fields);

} // namespace dantesync::desktop
