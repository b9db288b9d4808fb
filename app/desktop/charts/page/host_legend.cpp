// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/page/host_legend.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dantesync::desktop {
namespace {

constexpr int swatchWidth = 24;
constexpr int swatchHeight = 16;

QPixmap swatch(const PlotLine& line, double ratio) {
    QPixmap picture(QSize(swatchWidth, swatchHeight) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(QPen(line.colour, 2));
    painter.drawLine(QPointF(1, swatchHeight / 2.0), QPointF(swatchWidth - 1, swatchHeight / 2.0));
    drawShape(painter, line.shape, {swatchWidth / 2.0, swatchHeight / 2.0}, 4);
    return picture;
}

} // namespace

HostLegend::HostLegend(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_all(new QPushButton)
    , m_none(new QPushButton) {
    m_search->setClearButtonEnabled(true);
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIconSize({swatchWidth, swatchHeight});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, fontMetrics().horizontalAdvance(QStringLiteral("+000.0 samples")));
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &HostLegend::filter);
    connect(m_all, &QPushButton::clicked, this, [this] { showAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { showAll(false); });
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem*, int column) {
        if (column == 0)
            emit changed();
    });
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &HostLegend::changed);
    retranslate();
}

void HostLegend::setLines(const std::vector<PlotLine>& lines) {
    const QSignalBlocker blocker(m_tree);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QTreeWidgetItem* item = m_tree->topLevelItem(static_cast<int>(i));
        if (item == nullptr) {
            item = new QTreeWidgetItem(m_tree);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, Qt::Checked);
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
        item->setText(0, lines[i].name);
        item->setToolTip(0, lines[i].name);
        item->setIcon(0, swatch(lines[i], devicePixelRatioF()));
    }
    filter(m_search->text());
}

void HostLegend::setValue(std::size_t host, const QString& text) {
    const QSignalBlocker blocker(m_tree);
    QTreeWidgetItem* item = m_tree->topLevelItem(static_cast<int>(host));
    if (item == nullptr || item->text(1) == text)
        return;
    item->setText(1, text);
    m_tree->viewport()->update(m_tree->visualItemRect(item)); // its signal, which would repaint it, is blocked
}

int HostLegend::count() const {
    return m_tree->topLevelItemCount();
}

bool HostLegend::isShown(std::size_t host) const {
    const QTreeWidgetItem* item = m_tree->topLevelItem(static_cast<int>(host));
    return item != nullptr && item->checkState(0) == Qt::Checked;
}

int HostLegend::chosen() const {
    const QList<QTreeWidgetItem*> selected = m_tree->selectedItems();
    return selected.isEmpty() ? -1 : m_tree->indexOfTopLevelItem(selected.front());
}

void HostLegend::choose(int host) {
    if (host == chosen())
        return;
    m_tree->clearSelection();
    if (QTreeWidgetItem* item = m_tree->topLevelItem(host)) {
        m_tree->setCurrentItem(item);
        m_tree->scrollToItem(item);
    }
}

void HostLegend::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void HostLegend::filter(const QString& text) {
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_tree->topLevelItem(i);
        item->setHidden(!item->text(0).contains(text, Qt::CaseInsensitive));
    }
}

void HostLegend::showAll(bool shown) {
    {
        const QSignalBlocker blocker(m_tree);
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
            if (QTreeWidgetItem* item = m_tree->topLevelItem(i); !item->isHidden())
                item->setCheckState(0, shown ? Qt::Checked : Qt::Unchecked);
    }
    m_tree->viewport()->update();
    emit changed();
}

/// A click beside the rows, or Escape: nobody stands out any more.
bool HostLegend::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonPress &&
        m_tree->itemAt(static_cast<QMouseEvent*>(event)->pos()) == nullptr)
        m_tree->clearSelection();
    if (watched == m_tree && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        m_tree->clearSelection();
    return QWidget::eventFilter(watched, event);
}

void HostLegend::retranslate() {
    m_search->setPlaceholderText(tr("Find a host"));
    m_search->setAccessibleName(tr("Find a host"));
    m_tree->setAccessibleName(tr("Hosts of the charts"));
    m_tree->setAccessibleDescription(tr("A checked host is shown; the selected one stands out."));
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("Show all hosts"));
    m_none->setText(tr("None"));
    m_none->setToolTip(tr("Hide all hosts"));
}

} // namespace dantesync::desktop
