// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of hosts for other programs.
#pragma once

#include <QString>
#include <QVector>

class QAbstractItemModel;
class QModelIndex;

namespace dantesync::desktop {

/// All rows of @p hosts (a HostTableModel, or a filter of one) in their order, all columns, figures in the units that
/// the headings name, by the C locale. Text as of the user's language (the findings).
QString hostsAsCsv(const QAbstractItemModel& hosts);
/// The rows of @p hosts and the columns that are to be seen, in the order in which they are, as they are written.
QString hostsAsTsv(const QAbstractItemModel& hosts, const QVector<int>& rows, const QVector<int>& columns);

} // namespace dantesync::desktop
