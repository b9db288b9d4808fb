// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/host_table_model.h"

#include "app/desktop/presenters/formats.h"
#include "shared/fleet/host_figures.h"

namespace dantesync::desktop {
namespace {

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

void HostTableModel::setRound(const FleetRoundPtr& round) {
    const int rows = round ? static_cast<int>(round->fleet.hosts.size()) : 0;
    if (rows > m_rows)
        beginInsertRows({}, m_rows, rows - 1);
    else if (rows < m_rows)
        beginRemoveRows({}, rows, m_rows - 1);
    m_round = round;
    const int before = std::exchange(m_rows, rows);
    if (rows > before)
        endInsertRows();
    else if (rows < before)
        endRemoveRows();
    if (rows > 0)
        emit dataChanged(index(0, 0), index(rows - 1, Columns - 1));
}

void HostTableModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int HostTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int HostTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant HostTableModel::data(const QModelIndex& index, int role) const {
    if (!m_round || !index.isValid() || index.row() >= m_rows || role != Qt::DisplayRole)
        return {};
    const fleet::HostAssessment& host = m_round->fleet.hosts[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Name:
        return text(host.reading.host.name);
    case Quality:
        return host.quality ? text(syncQualityName(*host.quality)) : unknownText();
    case Offset:
        return host.offset ? offsetText(host.offset->offset, host.offset->uncertainty) : unknownText();
    case Drift:
        return ppmText(fleet::driftOf(host));
    case ModeColumn:
        return fleet::modeOf(host) ? text(modeName(*fleet::modeOf(host))) : unknownText();
    }
    return {};
}

QVariant HostTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Host");
    case Quality:
        return tr("Sync");
    case Offset:
        return tr("Offset");
    case Drift:
        return tr("Drift");
    case ModeColumn:
        return tr("Mode");
    }
    return {};
}

} // namespace dantesync::desktop
