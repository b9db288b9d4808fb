// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/data/histogram.h"
#include "app/desktop/charts/plot/overlay_item.h"
#include "app/desktop/charts/plot/plot_unit.h"

#include <QWidget>

#include <optional>

namespace dantesync::desktop {

/// How often which offset occurred, with the middle and the 95 % that hosts keep to.
class HistogramView : public QWidget {
    Q_OBJECT

public:
    explicit HistogramView(QWidget* parent = nullptr);

    void show(const std::optional<Distribution>& distribution, const PlotUnit& unit, const PlotColours& colours);
    void setTitle(const QString& title);
    const std::optional<Distribution>& distribution() const { return m_distribution; }
    QSize sizeHint() const override { return {240, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString percentileLine() const;

    std::optional<Distribution> m_distribution;
    PlotUnit m_unit;
    PlotColours m_colours;
    QString m_title;
};

} // namespace dantesync::desktop
