// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/host_table_model.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/presenters/words.h"

#include <algorithm>
#include <utility>

namespace dantesync::desktop {
namespace {

HostColumn columnOf(int column) {
    return static_cast<HostColumn>(column);
}

} // namespace

HostTableModel::HostTableModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme) {
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

std::vector<HostTableModel::Row> HostTableModel::rowsOf(const FleetRoundPtr& round) {
    std::vector<Row> rows;
    if (!round)
        return rows;
    rows.reserve(round->fleet.hosts.size());
    for (const fleet::HostAssessment& host : round->fleet.hosts)
        rows.push_back({host.reading.host.name, hostCells(host)});
    return rows;
}

bool HostTableModel::isSameFleet(const std::vector<Row>& rows) const {
    return rows.size() >= m_rows.size() && std::equal(m_rows.begin(), m_rows.end(), rows.begin(),
                                                      [](const Row& a, const Row& b) { return a.name == b.name; });
}

void HostTableModel::setRound(const FleetRoundPtr& round) {
    if (round == m_round)
        return;
    std::vector<Row> rows = rowsOf(round);
    if (!isSameFleet(rows)) {
        beginResetModel();
        m_round = round;
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    if (after > before)
        beginInsertRows({}, before, after - 1);
    m_round = round;
    std::swap(m_rows, rows);
    if (after > before)
        endInsertRows();
    tellChanges(rows);
}

/// Column by column, since a column changes in most rows or in none: few signals, and no other column is sorted anew.
void HostTableModel::tellChanges(const std::vector<Row>& before) {
    const int rows = static_cast<int>(before.size());
    for (std::size_t column = 0; column < hostColumns; ++column) {
        const int c = static_cast<int>(column);
        int first = -1;
        for (int row = 0; row <= rows; ++row) {
            const auto r = static_cast<std::size_t>(row);
            const bool changed = row < rows && m_rows[r].cells[column] != before[r].cells[column];
            if (changed && first < 0)
                first = row;
            if (!changed && first >= 0) {
                emit dataChanged(index(first, c), index(row - 1, c));
                first = -1;
            }
        }
    }
}

void HostTableModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    const std::vector<Row> before = std::exchange(m_rows, rowsOf(m_round));
    tellChanges(before);
}

const fleet::HostAssessment* HostTableModel::host(int row) const {
    return row >= 0 && row < rowCount() ? &m_round->fleet.hosts[static_cast<std::size_t>(row)] : nullptr;
}

const HostCell& HostTableModel::cell(int row, HostColumn column) const {
    return m_rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
}

int HostTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HostTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(hostColumns);
}

QVariant HostTableModel::toolTip(const Row& row, HostColumn column) const {
    const HostCell& cell = row.cells[static_cast<std::size_t>(column)];
    const QString& text = column == HostColumn::Grandmaster && !cell.raw.isEmpty() ? cell.raw : cell.text;
    // Marked as HTML and escaped, for Qt guesses what a tool tip is.
    return text.isEmpty() ? QVariant() : QVariant(QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()));
}

QVariant HostTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const HostColumn column = columnOf(index.column());
    const HostCell& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::DecorationRole:
        return cell.picture.isEmpty() ? QVariant()
                                      : QVariant(icon(cell.picture, m_theme.shape(cell.tone.value_or(Tone::Muted))));
    case Qt::ForegroundRole:
        return cell.tone ? QVariant(m_theme.text(*cell.tone)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case SortRole:
        return cell.key;
    case RawRole:
        return cell.raw;
    case QualityRole: {
        const auto& quality = host(index.row())->quality;
        return quality ? QVariant(static_cast<int>(*quality)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant HostTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return hostColumnTitle(columnOf(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isFigure(columnOf(section)) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace dantesync::desktop
