// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/tone_label.h"

#include "app/desktop/core/icons.h"

#include <QApplication>

#include <utility>

namespace dantesync::desktop {

QFont scaledFont(const QFont& font, double factor, bool bold) {
    QFont out = font;
    if (font.pointSizeF() > 0)
        out.setPointSizeF(font.pointSizeF() * factor);
    else
        out.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    out.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return out;
}

ToneLabel::ToneLabel(const Theme& theme, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme) {
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &ToneLabel::paintTone);
}

void ToneLabel::setText(const QString& text) {
    if (text != QLabel::text())
        QLabel::setText(text);
}

void ToneLabel::setTone(std::optional<Tone> tone) {
    if (std::exchange(m_tone, tone) != tone)
        paintTone();
}

void ToneLabel::setBoth(const QString& text, std::optional<Tone> tone) {
    setText(text);
    setTone(tone);
}

void ToneLabel::setSize(double factor, bool bold) {
    setFont(scaledFont(QApplication::font(), factor, bold));
}

void ToneLabel::paintTone() {
    QPalette colours;
    if (m_tone)
        colours.setColor(QPalette::WindowText, m_theme.text(*m_tone));
    setPalette(colours);
}

ToneIcon::ToneIcon(const Theme& theme, int size, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_size(size) {
    setTextFormat(Qt::PlainText);
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, &ToneIcon::paintPicture);
}

void ToneIcon::setPicture(const QString& name, Tone tone) {
    if (name == m_name && tone == m_tone)
        return;
    m_name = name;
    m_tone = tone;
    paintPicture();
}

void ToneIcon::paintPicture() {
    if (!m_name.isEmpty())
        setPixmap(icon(m_name, m_theme.shape(m_tone)).pixmap(QSize(m_size, m_size), devicePixelRatioF()));
}

} // namespace dantesync::desktop
