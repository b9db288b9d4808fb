// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>
#include <QString>

#include <memory>

namespace dantesync::desktop {

class SystemTheme;

/// What a colour means. Never the only sign of it: words or shapes say the same.
enum class Tone : std::uint8_t { Good, Fine, Busy, Warning, Bad, Muted, Accent };

/// Light or dark for the whole application.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    /// "light", "dark" or "system", which is followed when it changes.
    void use(const QString& name);
    bool isDark() const { return m_dark; }

    /// Text of that tone on the window's background: contrast at least 4.5:1 (WCAG 2.1 AA).
    QColor text(Tone tone) const;
    /// A filled shape of that tone: contrast at least 3:1 to the background. Okabe and Ito's palette, which people who
    /// confuse colours tell apart.
    QColor shape(Tone tone) const;
    /// Line colour of the @p index-th host of a chart.
    QColor line(int index) const;

    static QPalette palette(bool dark);

signals:
    void changed();

private:
    void apply();

    std::unique_ptr<SystemTheme> m_system; ///< from the first use() on
    QString m_name;
    bool m_dark = false;
};

/// Contrast ratio by WCAG 2.1, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace dantesync::desktop
