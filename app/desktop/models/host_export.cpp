// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/host_export.h"

#include "app/desktop/models/host_table_model.h"
#include "app/desktop/presenters/csv.h"

#include <QAbstractItemModel>

namespace dantesync::desktop {

QString hostsAsCsv(const QAbstractItemModel& hosts) {
    QStringList fields;
    for (int column = 0; column < hosts.columnCount(); ++column)
        fields.append(hostColumnKey(static_cast<HostColumn>(column)));
    QString out = csvLine(fields);
    for (int row = 0; row < hosts.rowCount(); ++row) {
        fields.clear();
        for (int column = 0; column < hosts.columnCount(); ++column)
            fields.append(hosts.index(row, column).data(HostTableModel::RawRole).toString());
        out += csvLine(fields);
    }
    return out;
}

QString hostsAsTsv(const QAbstractItemModel& hosts, const QVector<int>& rows, const QVector<int>& columns) {
    QStringList fields;
    for (const int column : columns)
        fields.append(hosts.headerData(column, Qt::Horizontal).toString());
    QString out = tsvLine(fields);
    for (const int row : rows) {
        fields.clear();
        for (const int column : columns)
            fields.append(hosts.index(row, column).data().toString().replace(u'\u00a0', u' '));
        out += tsvLine(fields);
    }
    return out;
}

} // namespace dantesync::desktop
