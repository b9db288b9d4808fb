// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/fleet/fleet_round.h"

#include <QAbstractTableModel>

namespace dantesync::desktop {

/// The hosts of the last round, a row each.
class HostTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Quality, Offset, Drift, ModeColumn, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRound(const FleetRoundPtr& round);
    /// All words have changed.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    FleetRoundPtr m_round;
    int m_rows = 0;
};

} // namespace dantesync::desktop
