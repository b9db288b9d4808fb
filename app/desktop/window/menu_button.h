// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace dantesync::desktop {

/// A button as wide as its column that opens a menu, without the small arrow: its picture says it already.
class MenuButton : public QToolButton {
    Q_OBJECT

public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace dantesync::desktop
