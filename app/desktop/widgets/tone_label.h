// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"

#include <QLabel>

namespace dantesync::desktop {

/// Plain text in the colour of its tone: whatever a host is called, it is never taken for HTML. Nothing is painted
/// anew while the text stays the same.
class ToneLabel : public QLabel {
    Q_OBJECT

public:
    explicit ToneLabel(const Theme& theme, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// Nothing: the colour of ordinary text.
    void setTone(std::optional<Tone> tone);
    void setBoth(const QString& text, std::optional<Tone> tone);
    /// @p factor of the ordinary size.
    void setSize(double factor, bool bold = false);

private:
    void paintTone();

    const Theme& m_theme;
    std::optional<Tone> m_tone;
};

/// A one-colour picture (resources/icons) in the colour of its tone. A decoration: words beside it say the same.
class ToneIcon : public QLabel {
    Q_OBJECT

public:
    /// @p size: of a side, in pixels before scaling.
    ToneIcon(const Theme& theme, int size, QWidget* parent = nullptr);

    void setPicture(const QString& name, Tone tone);
    QString pictureName() const { return m_name; }

private:
    void paintPicture();

    const Theme& m_theme;
    QString m_name;
    Tone m_tone = Tone::Muted;
    int m_size;
};

/// The font of @p widget, larger or smaller.
QFont scaledFont(const QFont& font, double factor, bool bold = false);

} // namespace dantesync::desktop
