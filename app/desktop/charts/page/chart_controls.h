// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/page/chart_units.h"
#include "app/desktop/core/theme.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;
class QToolButton;

namespace dantesync::desktop {

/// The row above the charts: how long, live or paused, in which units, charts or tables, export.
class ChartControls : public QWidget {
    Q_OBJECT

public:
    explicit ChartControls(const Theme& theme, QWidget* parent = nullptr);

    /// Marks the button of this range, if there is one.
    void showState(double span, bool live);
    OffsetUnit offsetUnit() const;
    DriftUnit driftUnit() const;
    bool tablesWanted() const;
    void retranslate();
    void paintIcons();

signals:
    void spanWanted(double seconds);
    void zoomWanted(double factor);
    void liveWanted(bool live);
    void unitsChanged();
    void viewChanged();
    void exportWanted();

private:
    QToolButton* addButton(const QString& iconName);

    const Theme& m_theme;
    QButtonGroup* m_spans;
    QToolButton* m_zoomOut;
    QToolButton* m_zoomIn;
    QToolButton* m_live;
    QComboBox* m_offset;
    QComboBox* m_drift;
    QToolButton* m_tables;
    QToolButton* m_export;
};

} // namespace dantesync::desktop
