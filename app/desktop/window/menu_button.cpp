// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/menu_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace dantesync::desktop {

void MenuButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace dantesync::desktop
