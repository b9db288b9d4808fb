// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"
#include "app/desktop/presenters/shell_presenter.h"

#include <QStatusBar>

#include <array>

class QLabel;

namespace dantesync::desktop {

/// The status bar: connection, grandmaster, another version, age of the last update.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(const Context& context, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A picture and words beside it.
    struct Cell {
        QWidget* box = nullptr;
        QLabel* picture = nullptr;
        QLabel* words = nullptr;
        QString drawn; ///< what the picture shows: name and colour
    };

    Cell makeCell(const char* name);
    void put(Cell& cell, const Remark& remark);
    void update();

    Context m_context;
    std::array<Cell, 4> m_cells;
};

} // namespace dantesync::desktop
