// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/choice_card.h"

#include "app/desktop/widgets/tone_label.h"

#include <QEnterEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace dantesync::desktop {
namespace {

constexpr int pictureSize = 32;
constexpr int margin = 16;
constexpr int signSize = 18; ///< the mark of a choice, the arrow of a way
constexpr qreal radius = 8;

} // namespace

ChoiceCard::ChoiceCard(const Theme& theme, const QString& picture, bool checkable, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_picture(new ToneIcon(theme, pictureSize))
    , m_title(new ToneLabel(theme))
    , m_meaning(new ToneLabel(theme)) {
    setCheckable(checkable);
    setAutoExclusive(checkable);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAttribute(Qt::WA_Hover);
    m_picture->setPicture(picture, Tone::Accent);
    m_title->setSize(1.2, true);
    m_title->setWordWrap(true);
    m_meaning->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_meaning);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(checkable ? margin + signSize + margin : margin, margin,
                               checkable ? margin : margin + signSize + margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_picture, m_title, m_meaning})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ChoiceCard::setWords(const QString& title, const QString& meaning) {
    setText(title);
    setAccessibleDescription(meaning);
    m_title->setText(title);
    m_meaning->setText(meaning);
}

QSize ChoiceCard::minimumSizeHint() const {
    constexpr int fewestCharacters = 20;
    const int around = 3 * margin + signSize + margin + pictureSize;
    return {around + fontMetrics().averageCharWidth() * fewestCharacters, QAbstractButton::minimumSizeHint().height()};
}

void ChoiceCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = m_theme.shape(Tone::Accent);
    const bool strong = hasFocus() || isChecked();
    QColor ground = strong || underMouse() ? accent : palette().color(QPalette::Base);
    if (strong || underMouse())
        ground.setAlphaF(isDown() ? 0.24F : isChecked() ? 0.14F : 0.08F);
    const qreal width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(strong ? accent : palette().color(QPalette::Mid), width));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);

    QStyleOptionButton sign;
    sign.initFrom(this);
    sign.state.setFlag(QStyle::State_HasFocus, false);
    const bool atLeft = isCheckable() == (layoutDirection() == Qt::LeftToRight);
    sign.rect =
        QRect(atLeft ? margin : this->width() - margin - signSize, (height() - signSize) / 2, signSize, signSize);
    if (isCheckable()) {
        sign.state.setFlag(isChecked() ? QStyle::State_On : QStyle::State_Off);
        style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &sign, &painter, this);
    } else {
        style()->drawPrimitive(layoutDirection() == Qt::LeftToRight ? QStyle::PE_IndicatorArrowRight
                                                                    : QStyle::PE_IndicatorArrowLeft,
                               &sign, &painter, this);
    }
}

void ChoiceCard::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace dantesync::desktop
