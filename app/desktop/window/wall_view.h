// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"

#include <QTimer>
#include <QWidget>

#include <vector>

namespace dantesync::desktop {

/// The whole network on one screen, to be read from across the room: a tile a host, the verdict, the time of day.
class WallView : public QWidget {
    Q_OBJECT

public:
    explicit WallView(const Context& context, QWidget* parent = nullptr);

    /// Places of @p count tiles in @p area: as large as they can be, about twice as wide as high.
    static std::vector<QRectF> places(const QRectF& area, int count);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeRound();
    void retranslate();
    void paintHead(QPainter& painter, const QRectF& area) const;
    void paintTile(QPainter& painter, const QRectF& area, const fleet::HostAssessment& host) const;

    Context m_context;
    QTimer m_clock;
};

} // namespace dantesync::desktop
