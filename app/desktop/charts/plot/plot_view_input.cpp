// SPDX-License-Identifier: GPL-3.0-or-later
//
// What pointer and keys ask of a plot.
#include "app/desktop/charts/plot/plot_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace dantesync::desktop {
namespace {

constexpr double nearEnough = 32;  ///< pixels from the pointer to the line that it reads
constexpr double markWidth = 6;    ///< pixels around a mark that show its tooltip
constexpr double smallestBand = 6; ///< pixels: less was a click that trembled
constexpr double keyPan = 0.1;     ///< of the range
constexpr double keyZoom = 1.5;
constexpr double wheelZoom = 1.0015; ///< to the power of the wheel's angle in eighths of a degree

} // namespace

void PlotView::mousePressEvent(QMouseEvent* event) {
    if (!m_navigable || m_frame.isEmpty())
        return;
    const bool band = event->button() == Qt::RightButton ||
                      (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier));
    if (!band && event->button() != Qt::LeftButton)
        return;
    m_drag = band ? Drag::Band : Drag::Pan;
    m_pressed = event->position();
    m_moved = false;
    setCursor(band ? Qt::CrossCursor : Qt::ClosedHandCursor);
    if (!band)
        emit pointed(std::nullopt);
}

void PlotView::mouseMoveEvent(QMouseEvent* event) {
    if (m_frame.isEmpty())
        return;
    const QPointF place = event->position();
    switch (m_drag) {
    case Drag::Pan: {
        if (!m_moved && (place - m_pressed).manhattanLength() < smallestBand)
            break;
        m_moved = true;
        const double seconds = (m_pressed.x() - place.x()) * m_frame.secondsPerPixel();
        m_pressed = place;
        if (seconds != 0)
            emit panWanted(seconds);
        break;
    }
    case Drag::Band:
        m_overlay->band = QRectF(m_pressed, place).normalized().intersected(m_frame.area);
        m_overlay->update();
        break;
    case Drag::None:
        if (m_frame.area.contains(place)) {
            emit pointed(m_frame.timeAt(place.x()));
            read(m_frame.timeAt(place.x()), place.y());
        } else {
            emit pointed(std::nullopt);
        }
    }
}

void PlotView::mouseReleaseEvent(QMouseEvent* event) {
    const Drag was = std::exchange(m_drag, Drag::None);
    unsetCursor();
    if (was == Drag::Band)
        finishBand();
    else if (was == Drag::Pan && m_moved)
        emit panFinished();
    else if (was == Drag::Pan)
        emit lineClicked(lineAt(event->position()));
}

int PlotView::lineAt(const QPointF& place) const {
    constexpr double clickable = 12;
    int nearest = -1;
    double best = clickable;
    const double time = m_frame.timeAt(place.x());
    for (std::size_t i = 0; i < m_traces->lines().size(); ++i) {
        const auto point = m_traces->pointAt(i, time, std::max(2.0, 4 * m_frame.secondsPerPixel()));
        const double distance = point ? std::fabs(m_frame.y(point->value) - place.y()) : best;
        if (distance < best) {
            best = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void PlotView::finishBand() {
    const std::optional<QRectF> band = std::exchange(m_overlay->band, std::nullopt);
    m_overlay->update();
    if (!band || band->width() < smallestBand)
        return;
    if (band->height() > m_frame.area.height() * 0.1 && band->height() < m_frame.area.height() * 0.9)
        m_fixedValues = ValueRange{m_frame.valueAt(band->bottom()), m_frame.valueAt(band->top())};
    emit rangeWanted(m_frame.timeAt(band->left()), m_frame.timeAt(band->right()));
}

void PlotView::mouseDoubleClickEvent(QMouseEvent*) {
    if (m_navigable)
        emit resetWanted();
}

void PlotView::wheelEvent(QWheelEvent* event) {
    if (!m_navigable || m_frame.isEmpty()) {
        event->ignore(); // the page scrolls
        return;
    }
    const QPoint angle = event->angleDelta();
    const double factor = std::pow(wheelZoom, -angle.y());
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double value = m_frame.valueAt(event->position().y());
        m_fixedValues =
            ValueRange{value + (m_frame.values.low - value) * factor, value + (m_frame.values.high - value) * factor};
        emit panWanted(0);
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(angle.x()) > std::abs(angle.y())) {
        const int turned = angle.x() != 0 ? angle.x() : angle.y();
        emit panWanted(-turned * m_frame.secondsPerPixel() * 0.5);
    } else if (angle.y() != 0) {
        emit zoomWanted(m_frame.timeAt(event->position().x()), factor);
    }
    event->accept();
}

void PlotView::keyPressEvent(QKeyEvent* event) {
    const double span = m_frame.to - m_frame.from;
    const double middle = m_frame.from + span / 2;
    if (!m_navigable) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        emit zoomWanted(middle, 1 / keyZoom);
        return;
    case Qt::Key_Minus:
        emit zoomWanted(middle, keyZoom);
        return;
    case Qt::Key_Left:
        emit panWanted(-span * keyPan);
        return;
    case Qt::Key_Right:
        emit panWanted(span * keyPan);
        return;
    case Qt::Key_PageUp:
        emit panWanted(-span);
        return;
    case Qt::Key_PageDown:
        emit panWanted(span);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const double shift = m_frame.values.span() * (event->key() == Qt::Key_Up ? keyPan : -keyPan);
        m_fixedValues = ValueRange{m_frame.values.low + shift, m_frame.values.high + shift};
        emit panWanted(0);
        return;
    }
    case Qt::Key_Home:
    case Qt::Key_0:
    case Qt::Key_Escape:
        emit resetWanted();
        return;
    case Qt::Key_Space:
        emit pauseWanted();
        return;
    default:
        event->ignore();
    }
}

bool PlotView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        emit pointed(std::nullopt);
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = tooltipAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

QString PlotView::tooltipAt(const QPointF& place) const {
    for (const PlotMark& mark : m_overlay->marks)
        if (std::fabs(m_frame.x(mark.time) - place.x()) <= markWidth)
            return mark.words;
    return {};
}

void PlotView::showCrosshair(std::optional<double> time) {
    if (!time) {
        if (m_overlay->readout) {
            m_overlay->readout.reset();
            m_overlay->update();
        }
        return;
    }
    read(*time, std::nullopt);
}

/// The line that is nearest to @p y at @p time; without @p y the emphasised one.
void PlotView::read(double time, std::optional<double> y) {
    Readout readout;
    readout.time = time;
    const double slack = std::max(2.0, 4 * m_frame.secondsPerPixel());
    double best = nearEnough;
    for (std::size_t i = 0; i < m_traces->lines().size(); ++i) {
        const PlotLine& line = m_traces->lines()[i];
        const std::optional<TracePoint> point = m_traces->pointAt(i, time, slack);
        if (!point || (!y && !line.emphasised && m_traces->lines().size() > 1))
            continue;
        const double distance = y ? std::fabs(m_frame.y(point->value) - *y) - (line.emphasised ? 4 : 0) : 0;
        if (distance > best)
            continue;
        best = distance;
        readout.time = point->time;
        readout.value = point->value;
        readout.colour = line.colour;
        readout.shape = line.shape;
        readout.title = line.name;
        readout.words = m_unit.words ? m_unit.words(point->value, point->uncertainty) : QString();
    }
    m_overlay->readout = readout;
    m_overlay->update();
}

} // namespace dantesync::desktop
