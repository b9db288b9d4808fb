// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/fleet/fleet_round.h"
#include "app/desktop/presenters/host_presenter.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace dantesync::desktop {

/// The hosts of the last round, a row each, in the order of the round. A round tells views only of the cells whose
/// content it changed.
class HostTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole, RawRole, QualityRole };

    explicit HostTableModel(const Theme& theme, QObject* parent = nullptr);

    void setRound(const FleetRoundPtr& round);
    /// All words have changed.
    void retranslate();

    /// Null when there is no such row.
    const fleet::HostAssessment* host(int row) const;
    const HostCell& cell(int row, HostColumn column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::string name;
        HostCells cells;
    };

    static std::vector<Row> rowsOf(const FleetRoundPtr& round);
    bool isSameFleet(const std::vector<Row>& rows) const;
    void tellChanges(const std::vector<Row>& before);
    QVariant toolTip(const Row& row, HostColumn column) const;

    const Theme& m_theme;
    FleetRoundPtr m_round;
    std::vector<Row> m_rows;
};

} // namespace dantesync::desktop
