// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/state_badge.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/overall_presenter.h"

#include <QFocusEvent>
#include <QPainter>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int margin = 12;
constexpr int pictureSize = 32;
constexpr double radius = 8;

} // namespace

StateBadge::StateBadge(const Context& context, QWidget* parent)
    : QAbstractButton(parent)
    , m_context(context) {
    setObjectName(u"stateBadge"_s);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_context.service, &ServiceSession::linkChanged, this, &StateBadge::refresh);
    connect(&m_context.service, &ServiceSession::statusChanged, this, &StateBadge::refresh);
    connect(&m_context.fleet, &FleetWatch::roundFinished, this, [this] {
        if (m_context.service.state().link == Link::None)
            refresh();
    });
    connect(&m_context.theme, &Theme::changed, this, qOverload<>(&StateBadge::update));
}

QSize StateBadge::sizeHint() const {
    const int text = fontMetrics().height() * 2 + 4;
    return {fontMetrics().averageCharWidth() * 20 + pictureSize, std::max(text, pictureSize) + 2 * margin};
}

void StateBadge::refresh() {
    if (!isVisible())
        return;
    const fleet::ObserverTime now = fleet::observerNow();
    const ServiceState& state = m_context.service.state();
    const StatusWords words = overallWords(state, m_context.fleet.latest(), now);
    const auto age = conditionAge(state, now);
    const QString ageText = age ? tr("for %1", "how long a state lasts").arg(durationText(*age)) : QString();
    setToolTip(words.detail);
    if (words.headline == m_words.headline && words.tone == m_words.tone && words.iconName == m_words.iconName &&
        ageText == m_age)
        return;
    m_words = words;
    m_age = ageText;
    const bool network = state.link == Link::None;
    setAccessibleName((network ? tr("Network: %1") : tr("This computer: %1")).arg(words.headline));
    setAccessibleDescription(words.detail);
    update();
}

void StateBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = m_context.theme.shape(m_words.tone);
    QColor ground = tone;
    ground.setAlphaF(underMouse() ? 0.20F : 0.13F);
    QColor edge = tone;
    edge.setAlphaF(0.45F);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() && m_byKeyboard ? QPen(palette().color(QPalette::Highlight), 2) : QPen(edge, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, radius, radius);

    const int y = (height() - pictureSize) / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect picture(mirrored ? width() - margin - pictureSize : margin, y, pictureSize, pictureSize);
    desktop::icon(m_words.iconName, tone).paint(&painter, picture);

    QFont bold = font();
    bold.setBold(true);
    const QRect room = rect().adjusted(mirrored ? margin : margin + pictureSize + 10, 0,
                                       mirrored ? -margin - pictureSize - 10 : -margin, 0);
    const int line = fontMetrics().height();
    const bool two = !m_age.isEmpty();
    const QRect first(room.left(), height() / 2 - line - 1, room.width(), line);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    if (!two) { // all the room for the headline
        painter.drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextWordWrap,
                         m_words.headline);
        return;
    }
    const QString headline = QFontMetrics(bold).elidedText(m_words.headline, Qt::ElideRight, first.width());
    painter.drawText(first, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), headline);
    painter.setFont(font());
    painter.setPen(m_context.theme.text(Tone::Muted));
    painter.drawText(first.translated(0, line + 2), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), m_age);
}

void StateBadge::showEvent(QShowEvent* event) {
    QAbstractButton::showEvent(event);
    refresh();
}

void StateBadge::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void StateBadge::focusInEvent(QFocusEvent* event) {
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

void StateBadge::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void StateBadge::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace dantesync::desktop
