// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"
#include "shared/model/quality.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QToolButton;

namespace dantesync::desktop {

struct FleetSummary;

/// Which hosts the table shows: a text, and a chip a quality with its number of hosts.
class LanFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit LanFilterBar(const Theme& theme, QWidget* parent = nullptr);

    void showCounts(const FleetSummary& summary);
    void focusText();
    /// Shows all hosts again.
    void clear();
    void retranslate();

signals:
    void textChanged(const QString& text);
    void wantedChanged(dantesync::SyncQuality quality, bool wanted);

private:
    void paintChips();

    const Theme& m_theme;
    QLineEdit* m_text;
    std::array<QToolButton*, 4> m_chips{}; ///< by SyncQuality
    std::array<int, 4> m_counts{};
};

} // namespace dantesync::desktop
