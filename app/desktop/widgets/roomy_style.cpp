// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/roomy_style.h"

#include <QHeaderView>
#include <QTableView>

namespace dantesync::desktop {

RoomyStyle::RoomyStyle()
    : QProxyStyle(QStringLiteral("fusion")) {}

void RoomyStyle::applyTo(QTableView* table) {
    auto* style = new RoomyStyle;
    style->setParent(table);
    table->setStyle(style);
    table->horizontalHeader()->setStyle(style);
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin)
        return 6;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace dantesync::desktop
