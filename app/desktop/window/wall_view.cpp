// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/wall_view.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/presenters/fleet_presenter.h"
#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/host_presenter.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr double tileShape = 2.1; // width to height
constexpr double gap = 0.06;      // of a tile's height
constexpr Nanoseconds stale{5'000'000'000};

/// The largest font in which @p text fits into @p area, at most its height; longer text is cut.
void drawFitting(QPainter& painter, const QRectF& area, int alignment, const QString& text, bool bold) {
    QFont font = painter.font();
    font.setPixelSize(std::max(8, static_cast<int>(area.height() * 0.8)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    if (width > area.width())
        font.setPixelSize(std::max(static_cast<int>(font.pixelSize() * 0.6),
                                   static_cast<int>(font.pixelSize() * area.width() / width)));
    painter.setFont(font);
    painter.drawText(area, alignment | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
}

void drawPicture(QPainter& painter, const QRectF& area, const QString& name, const QColor& colour) {
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap picture = icon(name, colour).pixmap(area.size().toSize(), ratio);
    // Whatever size and ratio it came in: the drawing fills its place, no more.
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(area, picture, QRectF(picture.rect()));
}

} // namespace

WallView::WallView(const Context& context, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_context(context) {
    setObjectName(u"wallView"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&context.fleet, &FleetWatch::roundFinished, this, &WallView::takeRound);
    connect(&context.theme, &Theme::changed, this, [this] { update(); });
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, [this] { update(); });
    m_clock.start(1000);
    retranslate();
}

std::vector<QRectF> WallView::places(const QRectF& area, int count) {
    std::vector<QRectF> out;
    if (count <= 0)
        return out;
    double best = 0;
    int columns = 1;
    for (int c = 1; c <= count; ++c) {
        const int rows = (count + c - 1) / c;
        const double height = std::min(area.height() / rows, area.width() / c / tileShape);
        if (height > best) {
            best = height;
            columns = c;
        }
    }
    const int rows = (count + columns - 1) / columns;
    // The whole width and height are used; tiles only grow out of their shape so far.
    const double width = std::min(area.width() / columns, best * tileShape * 1.5);
    const double height = std::min(area.height() / rows, best * 1.5);
    const double space = height * gap / 2;
    const QPointF corner(area.left() + (area.width() - width * columns) / 2, area.top());
    for (int i = 0; i < count; ++i)
        out.push_back(QRectF(corner.x() + i % columns * width, corner.y() + i / columns * height, width, height)
                          .adjusted(space, space, -space, -space));
    return out;
}

void WallView::takeRound() {
    const FleetSummary summary = fleetSummary(m_context.fleet.latest());
    const QString words = summary.headline + (summary.detail.isEmpty() ? QString() : u". "_s + summary.detail);
    if (words != accessibleDescription())
        setAccessibleDescription(words);
    update();
}

void WallView::paintHead(QPainter& painter, const QRectF& area) const {
    const FleetRoundPtr round = m_context.fleet.latest();
    const FleetSummary summary = fleetSummary(round, QString::fromStdString(m_context.fleet.choice().reference.wanted));
    const bool live = round && fleet::observerNow() - round->at < stale;
    const Tone tone = live ? summary.tone : Tone::Muted;
    const QRectF picture(area.left(), area.top(), area.height(), area.height());
    drawPicture(
        painter,
        picture.adjusted(area.height() * 0.08, area.height() * 0.08, -area.height() * 0.08, -area.height() * 0.08),
        summary.picture, m_context.theme.shape(tone));
    const double clockWidth = std::min(area.height() * 2.6, area.width() * 0.3);
    const QRectF words(picture.right() + area.height() * 0.15, area.top(),
                       area.width() - picture.width() - clockWidth - area.height() * 0.3, area.height());
    painter.setPen(m_context.theme.text(tone));
    drawFitting(painter, QRectF(words.topLeft(), QSizeF(words.width(), words.height() * 0.62)),
                Qt::AlignLeft | Qt::AlignVCenter, summary.headline, true);
    painter.setPen(palette().color(QPalette::WindowText));
    QStringList facts{summary.detail, summary.spread, summary.grandmaster};
    facts.removeAll(QString());
    drawFitting(painter, words.adjusted(0, words.height() * 0.64, 0, -words.height() * 0.04),
                Qt::AlignLeft | Qt::AlignVCenter, facts.join(u"  ·  "_s), false);
    const QRectF clock(area.right() - clockWidth, area.top(), clockWidth, area.height() * 0.62);
    drawFitting(painter, clock, Qt::AlignRight | Qt::AlignVCenter,
                QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s), true);
    drawFitting(painter, clock.translated(0, area.height() * 0.62).adjusted(0, 0, 0, -area.height() * 0.3),
                Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(QDate::currentDate(), QLocale::LongFormat),
                false);
}

void WallView::paintTile(QPainter& painter, const QRectF& area, const fleet::HostAssessment& host) const {
    const Theme& theme = m_context.theme;
    const bool good = host.quality == SyncQuality::Synced;
    const QColor shape = theme.shape(qualityTone(host.quality));
    // What is not good stands out: filled with a hint of its colour, and a broader edge.
    QColor fill = good ? palette().color(QPalette::Base) : shape;
    if (!good)
        fill.setAlphaF(theme.isDark() ? 0.28F : 0.16F);
    const double edge = area.height() * (good ? 0.015 : 0.035);
    painter.setPen(QPen(good ? palette().color(QPalette::Mid) : shape, edge));
    painter.setBrush(fill);
    painter.drawRoundedRect(area, area.height() * 0.06, area.height() * 0.06);

    const QRectF inner =
        area.adjusted(area.height() * 0.1, area.height() * 0.08, -area.height() * 0.1, -area.height() * 0.08);
    const double line = inner.height() / 3;
    painter.setPen(palette().color(QPalette::WindowText));
    drawFitting(painter, QRectF(inner.left(), inner.top(), inner.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                hostName(host), true);
    const QRectF mark(inner.left(), inner.top() + line * 1.08, line * 0.84, line * 0.84);
    drawPicture(painter, mark, qualityPicture(host.quality), shape);
    painter.setPen(theme.text(qualityTone(host.quality)));
    drawFitting(painter, QRectF(mark.right() + line * 0.2, inner.top() + line, inner.width() - line * 1.04, line),
                Qt::AlignLeft | Qt::AlignVCenter, qualityWords(host.quality), true);
    painter.setPen(palette().color(QPalette::WindowText));
    const HostCells cells = hostCells(host);
    const QString& offset = cells[static_cast<std::size_t>(HostColumn::Offset)].text;
    const QStringList found = findings(host);
    drawFitting(painter, QRectF(inner.left(), inner.top() + 2 * line, inner.width(), line),
                Qt::AlignLeft | Qt::AlignVCenter,
                !host.reading.answered() ? found.value(0)
                : found.isEmpty()        ? offset
                                         : offset + u"  ·  "_s + found[0],
                false);
}

void WallView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    const double margin = height() * 0.025;
    const QRectF all = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QRectF head(all.topLeft(), QSizeF(all.width(), all.height() * 0.13));
    paintHead(painter, head);
    const FleetRoundPtr round = m_context.fleet.latest();
    if (!round)
        return;
    const auto& hosts = round->fleet.hosts;
    const auto tiles = places(all.adjusted(0, head.height() + margin, 0, 0), static_cast<int>(hosts.size()));
    for (std::size_t i = 0; i < tiles.size(); ++i)
        paintTile(painter, tiles[i], hosts[i]);
}

void WallView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

void WallView::mouseDoubleClickEvent(QMouseEvent*) {
    close();
}

void WallView::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    emit closed();
}

void WallView::retranslate() {
    setWindowTitle(tr("DanteSync – wall view"));
    setAccessibleName(tr("Wall view: all hosts of the network. Escape leaves it."));
    takeRound();
}

void WallView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dantesync::desktop
