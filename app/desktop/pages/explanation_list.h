// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"
#include "app/desktop/presenters/event_explanations.h"

#include <QWidget>

class QVBoxLayout;

namespace dantesync::desktop {

/// What stands out, one under another; nothing at all while nothing does.
class ExplanationList : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationList(const Theme& theme, QWidget* parent = nullptr);
    void show(const std::vector<Explanation>& explanations);
    /// Texts or colours have changed.
    void redraw();

signals:
    void chartRequested(std::int64_t unixSeconds);

private:
    QWidget* rowOf(const Explanation& explanation);

    const Theme& m_theme;
    std::vector<Explanation> m_shown;
    QVBoxLayout* m_rows;
};

} // namespace dantesync::desktop
