// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"

#include <QWidget>

namespace dantesync::desktop {

/// How far one is: a stroke a step. A decoration: words beside it say the same.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const Theme& theme, QWidget* parent = nullptr);
    /// @p step: 1 to @p count.
    void setStep(int step, int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_step = 1;
    int m_count = 1;
};

} // namespace dantesync::desktop
