// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/page_delegate.h"

#include <QIcon>
#include <QPainter>

namespace dantesync::desktop {
namespace {

constexpr int pictureSize = 20;
constexpr int indent = 14;
constexpr int gap = 12;
constexpr double radius = 6;

/// The chosen one's is broader, and what is shown must not depend on which that is.
QFont fontOf(QFont font, bool chosen) {
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

PageDelegate::PageDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize PageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(fontOf(option.font, true));
    const int text = metrics.horizontalAdvance(index.data().toString() + QLatin1Char('m'));
    return {indent + pictureSize + gap + text + indent, std::max(option.fontMetrics.height() + 16, 36)};
}

void PageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor accent = m_theme.shape(Tone::Accent);
    if (chosen || option.state & QStyle::State_MouseOver) {
        QColor colour = chosen ? accent : option.palette.color(QPalette::WindowText);
        colour.setAlphaF(chosen ? 0.18F : 0.07F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(ground, radius, radius);
    }
    if (chosen) {
        const double side = mirrored ? ground.right() - 3 : ground.left();
        painter->setBrush(accent);
        painter->drawRoundedRect(QRectF(side, ground.top() + 8, 3, ground.height() - 16), 1.5, 1.5);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground, radius, radius);
    }
    const QRect room = option.rect.adjusted(indent, 0, -indent, 0);
    const QRect picture(mirrored ? room.right() - pictureSize + 1 : room.left(),
                        room.center().y() - pictureSize / 2 + 1, pictureSize, pictureSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
    painter->setFont(fontOf(option.font, chosen));
    painter->setPen(option.palette.color(QPalette::WindowText));
    const int shift = pictureSize + gap;
    painter->drawText(room.adjusted(mirrored ? 0 : shift, 0, mirrored ? -shift : 0, 0),
                      static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), index.data().toString());
    painter->restore();
}

} // namespace dantesync::desktop
