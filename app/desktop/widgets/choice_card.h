// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"

#include <QAbstractButton>

namespace dantesync::desktop {

class ToneIcon;
class ToneLabel;

/// A large button with a picture, a title and what it means below: one way out of several. Checkable ones are choices
/// that exclude each other; others lead on at once.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(const Theme& theme, const QString& picture, bool checkable, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& meaning);
    /// Its words wrap: twenty characters beside the picture are enough.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    ToneIcon* m_picture;
    ToneLabel* m_title;
    ToneLabel* m_meaning;
};

} // namespace dantesync::desktop
