// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"

#include <QStyledItemDelegate>

namespace dantesync::desktop {

/// A row of the list of pages: picture and title, the chosen one on a rounded ground with a bar at its side, so that
/// it is known without its colour.
class PageDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PageDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace dantesync::desktop
