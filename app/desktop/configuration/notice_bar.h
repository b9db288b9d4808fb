// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dantesync::desktop {

/// A line across a page that says something about it, with a button that does something about it.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(const Theme& theme, QWidget* parent = nullptr);

    /// Empty @p words: hidden. Empty @p action: no button.
    void showNotice(Tone tone, const QString& words, const QString& action = {});

signals:
    void pressed();

private:
    void paint();

    const Theme& m_theme;
    Tone m_tone = Tone::Muted;
    QLabel* m_words;
    QPushButton* m_button;
};

} // namespace dantesync::desktop
