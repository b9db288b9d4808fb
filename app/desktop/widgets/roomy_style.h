// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QTableView;

namespace dantesync::desktop {

/// Room at both sides of a table's cells, so that a figure at the right does not touch the word that follows it.
class RoomyStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// Lends it to @p table and its heading, which own it.
    static void applyTo(QTableView* table);

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;

private:
    RoomyStyle();
};

} // namespace dantesync::desktop
