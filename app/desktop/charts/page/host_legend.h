// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/plot/plot_line.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace dantesync::desktop {

/// The hosts of the charts: which are shown (check boxes), which one stands out (the selected row), and what each has
/// now.
class HostLegend : public QWidget {
    Q_OBJECT

public:
    explicit HostLegend(QWidget* parent = nullptr);

    /// In the order of the lines. New hosts are shown at first; those of before keep their check marks.
    void setLines(const std::vector<PlotLine>& lines);
    void setValue(std::size_t host, const QString& text);
    int count() const;
    bool isShown(std::size_t host) const;
    /// The host that stands out; -1: none.
    int chosen() const;
    void choose(int host);
    void focusSearch();
    void retranslate();

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void showAll(bool shown);

    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QPushButton* m_all;
    QPushButton* m_none;
};

} // namespace dantesync::desktop
