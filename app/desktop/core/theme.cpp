// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/theme.h"

#include "app/desktop/platform/system_theme.h"

#include <QApplication>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

struct Tones {
    std::array<QRgb, 7> text;
    std::array<QRgb, 7> shape;
};

// In the order of Tone. Okabe & Ito: bluish green, sky blue, blue, orange, vermillion; darkened or lightened for text.
constexpr Tones lightTones{{0xff006b4f, 0xff005a94, 0xff005a94, 0xff8a5300, 0xffa83f00, 0xff5a5f66, 0xff005a94},
                           {0xff009e73, 0xff0072b2, 0xff0072b2, 0xffb87400, 0xffd55e00, 0xff7a8088, 0xff0072b2}};
constexpr Tones darkTones{{0xff3fd0a5, 0xff7cc8f2, 0xff7cc8f2, 0xfff0b541, 0xffff9a5c, 0xffa6adb8, 0xff7cc8f2},
                          {0xff22b98c, 0xff56b4e9, 0xff56b4e9, 0xffe69f00, 0xffed7a2a, 0xff7f8794, 0xff56b4e9}};

// Okabe & Ito without black and yellow (dark: with yellow), which do not show on one of the backgrounds.
constexpr std::array<QRgb, 6> lightLines{0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xffb87400, 0xff3b8fc2};
constexpr std::array<QRgb, 6> darkLines{0xff56b4e9, 0xffe69f00, 0xff22b98c, 0xffe39cc6, 0xfff0e442, 0xffed7a2a};

double channel(double c) {
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

Theme::Theme(QObject* parent)
    : QObject(parent) {}

Theme::~Theme() = default;

void Theme::use(const QString& name) {
    m_name = name;
    if (!m_system) {
        m_system = makeSystemTheme();
        connect(m_system.get(), &SystemTheme::changed, this, [this] {
            if (m_name != "light"_L1 && m_name != "dark"_L1 && m_dark != m_system->isDark())
                apply();
        });
    }
    apply();
}

void Theme::apply() {
    m_dark = m_name == "dark"_L1 || (m_name != "light"_L1 && m_system->isDark());
    const QPalette ours = palette(m_dark);
    QApplication::setPalette(ours);
    for (const char* kind : {"QMenu", "QMenuBar"}) // Windows has palettes of its own for these
        QApplication::setPalette(ours, kind);
    QToolTip::setPalette(ours);
    m_system->dressWindows(m_dark);
    emit changed();
}

QColor Theme::text(Tone tone) const {
    return QColor::fromRgb((m_dark ? darkTones : lightTones).text[static_cast<std::size_t>(tone)]);
}

QColor Theme::shape(Tone tone) const {
    return QColor::fromRgb((m_dark ? darkTones : lightTones).shape[static_cast<std::size_t>(tone)]);
}

QColor Theme::line(int index) const {
    const auto& lines = m_dark ? darkLines : lightLines;
    return QColor::fromRgb(lines[static_cast<std::size_t>(index) % lines.size()]);
}

QPalette Theme::palette(bool dark) {
    const auto rgb = [](QRgb value) { return QColor::fromRgb(value); };
    QPalette p;
    p.setColor(QPalette::Window, rgb(dark ? 0xff191b20 : 0xfff4f5f7));
    p.setColor(QPalette::WindowText, rgb(dark ? 0xffe8eaee : 0xff1b1e23));
    p.setColor(QPalette::Base, rgb(dark ? 0xff282c33 : 0xffffffff));
    p.setColor(QPalette::AlternateBase, rgb(dark ? 0xff2d3239 : 0xfff7f8fa));
    p.setColor(QPalette::Text, rgb(dark ? 0xffe8eaee : 0xff1b1e23));
    p.setColor(QPalette::Button, rgb(dark ? 0xff343942 : 0xffe9ebef));
    p.setColor(QPalette::ButtonText, rgb(dark ? 0xffe8eaee : 0xff1b1e23));
    p.setColor(QPalette::ToolTipBase, rgb(dark ? 0xff2a2e35 : 0xffffffff));
    p.setColor(QPalette::ToolTipText, rgb(dark ? 0xffe8eaee : 0xff1b1e23));
    p.setColor(QPalette::Highlight, rgb(dark ? 0xff1f6fa8 : 0xff0072b2));
    p.setColor(QPalette::HighlightedText, rgb(0xffffffff));
    p.setColor(QPalette::Link, rgb(dark ? 0xff7cc8f2 : 0xff005a94));
    p.setColor(QPalette::PlaceholderText, rgb(dark ? 0xff9aa1ac : 0xff646a73));
    p.setColor(QPalette::Mid, rgb(dark ? 0xff4a505a : 0xffc3c8d0));
    p.setColor(QPalette::Light, rgb(dark ? 0xff343942 : 0xffffffff));
    p.setColor(QPalette::Midlight, rgb(dark ? 0xff30353d : 0xfff0f1f4));
    p.setColor(QPalette::Dark, rgb(dark ? 0xff101215 : 0xff9aa1ac));
    p.setColor(QPalette::Shadow, rgb(dark ? 0xff000000 : 0xff6b727c));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, rgb(dark ? 0xff8b929d : 0xff737983));
    return p;
}

} // namespace dantesync::desktop
