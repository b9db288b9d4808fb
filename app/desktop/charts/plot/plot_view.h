// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/plot/overlay_item.h"
#include "app/desktop/charts/plot/plot_unit.h"
#include "app/desktop/charts/plot/trace_item.h"

#include <QChartView>

#include <optional>

class QValueAxis;

namespace dantesync::desktop {

/// One quantity of many lines over time. What its time range is, somebody else decides: this only asks (signals), so
/// that several plots stay together.
class PlotView : public QChartView {
    Q_OBJECT

public:
    explicit PlotView(QWidget* parent = nullptr);

    void setSource(PointSource source);
    void setLines(std::vector<PlotLine> lines);
    void setUnit(const PlotUnit& unit);
    void setMarks(std::vector<PlotMark> marks);
    void setTitle(const QString& title);
    /// Shown instead of lines when there is no data in the range.
    void setEmptyText(const QString& text);
    void setTimesShown(bool shown);
    void setColours(const PlotColours& colours);
    /// False: keys, wheel and dragging do nothing here; the pointer still reads values.
    void setNavigable(bool navigable);

    /// Shows this range, and what has changed since the last time.
    void showTimes(double from, double to);
    /// What lies at or after @p since has changed; showTimes() follows.
    void dataChanged(double since = -std::numeric_limits<double>::infinity());
    /// This range of values; nothing: whatever the data needs.
    void setValues(std::optional<ValueRange> values);
    bool valuesAreFixed() const { return m_fixedValues.has_value(); }
    /// Crosshair at this time, as the other plot has it; nothing: none.
    void showCrosshair(std::optional<double> time);

    const PlotFrame& frame() const { return m_frame; }
    const TraceItem& traces() const { return *m_traces; }
    int plotWidth() const;
    QSize sizeHint() const override { return {640, 220}; }

signals:
    /// The range is wanted that is @p factor times as long and has @p time at the same place.
    void zoomWanted(double time, double factor);
    void panWanted(double seconds);
    void rangeWanted(double from, double to);
    void panFinished();
    /// The usual range.
    void resetWanted();
    void pauseWanted();
    void pointed(std::optional<double> time);
    /// Index among the lines; -1: beside all of them.
    void lineClicked(int line);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Drag : std::uint8_t { None, Pan, Band };

    void layOut();
    void updateAxes();
    void applyColours();
    void finishBand();
    void read(double time, std::optional<double> y);
    int lineAt(const QPointF& place) const;
    QString tooltipAt(const QPointF& place) const;

    TraceItem* m_traces;
    OverlayItem* m_overlay;
    QValueAxis* m_timeAxis;
    QValueAxis* m_valueAxis;
    PlotFrame m_frame;
    PlotUnit m_unit;
    std::optional<ValueRange> m_fixedValues;
    QString m_emptyText;
    bool m_navigable = true;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    bool m_moved = false;    ///< since it was pressed
    double m_axisOrigin = 0; ///< the axis counts from here: doubles of this size show fractions of a second
};

} // namespace dantesync::desktop
