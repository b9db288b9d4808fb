// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/page/chart_table_model.h"

#include "app/desktop/presenters/formats.h"

#include <cmath>

namespace dantesync::desktop {

void ChartTableModel::show(ChartTable table, QStringList hosts, const PlotUnit& unit) {
    // Whoever reads a row keeps it as long as the shape stays: the values change in place.
    const bool same = hosts == m_hosts && table.times.size() == m_table.times.size();
    if (!same)
        beginResetModel();
    m_table = std::move(table);
    m_hosts = std::move(hosts);
    m_unit = unit;
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.times.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hosts.size()) + 1;
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const std::size_t row = m_table.times.size() - 1 - static_cast<std::size_t>(index.row());
    if (index.column() == 0)
        return dateTimeText(static_cast<std::int64_t>(m_table.times[row]));
    const auto& column = m_table.columns[static_cast<std::size_t>(index.column() - 1)];
    const double value = row < column.size() ? column[row] : unknownValue;
    return std::isfinite(value) && m_unit.words ? m_unit.words(value, unknownValue) : unknownText();
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Time") : m_hosts.value(section - 1);
}

} // namespace dantesync::desktop
