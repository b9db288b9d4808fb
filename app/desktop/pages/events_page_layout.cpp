// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the page of events looks, and its fixed texts.
#include "app/desktop/pages/events_page.h"
#include "app/desktop/pages/explanation_list.h"
#include "app/desktop/presenters/words.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace dantesync::desktop {
namespace {

/// Fills @p box anew below its first item, which is "all", and keeps what was chosen.
template<class Words>
void refill(QComboBox* box, const QStringList& values, Words words) {
    QStringList there;
    for (int i = 1; i < box->count(); ++i)
        there.append(box->itemData(i).toString());
    if (there == values)
        return;
    const QSignalBlocker blocker(box);
    const bool all = box->currentIndex() <= 0;
    const QString chosen = box->currentData().toString();
    while (box->count() > 1)
        box->removeItem(1);
    for (const QString& value : values)
        box->addItem(words(value), value);
    const auto place = values.indexOf(chosen);
    box->setCurrentIndex(all || place < 0 ? 0 : static_cast<int>(place) + 1);
}

} // namespace

void EventsPage::layOut() {
    m_search->setClearButtonEnabled(true);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setProperty("notTranslated", true); // the service's words
    m_host->setProperty("notTranslated", true);
    m_table->setModel(&m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->sortByColumn(EventTableModel::Time, Qt::DescendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int character = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] :
         {std::pair(EventTableModel::Time, 21), std::pair(EventTableModel::Host, 22),
          std::pair(EventTableModel::Kind, 24), std::pair(EventTableModel::SeverityColumn, 20)})
        m_table->setColumnWidth(column, character * characters);

    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_search, 1);
    for (QComboBox* box : {m_host, m_kind, m_severity, m_range}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(13);
        filters->addWidget(box);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_count, 1);
    for (QPushButton* button : {m_note, m_chart, m_copy, m_export})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(filters);
    layout->addWidget(m_explanations);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addLayout(buttons);

    auto* copyAction = new QAction(m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &EventsPage::copy);
    m_table->addAction(copyAction);
}

void EventsPage::fillChoices() {
    refill(m_host, m_model.hosts(), [](const QString& host) {
        return eventHostText({0, host, {}, Severity::Info, {}, 0});
    });
    refill(m_kind, m_model.kinds(), [](const QString& kind) { return eventKindText(kind); });
}

void EventsPage::retranslate() {
    m_search->setPlaceholderText(tr("Search the events"));
    m_search->setAccessibleName(tr("Search the events"));
    m_host->setAccessibleName(tr("Events of this host"));
    m_kind->setAccessibleName(tr("Events of this kind"));
    m_severity->setAccessibleName(tr("Least severity"));
    m_range->setAccessibleName(tr("Range of time"));
    m_table->setAccessibleName(tr("Events"));
    m_host->setItemText(0, tr("All hosts"));
    m_kind->setItemText(0, tr("All kinds"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, eventKindText(m_kind->itemData(i).toString()));
    for (int i = 1; i < m_host->count(); ++i)
        m_host->setItemText(i, eventHostText({0, m_host->itemData(i).toString(), {}, Severity::Info, {}, 0}));
    m_severity->setItemText(0, tr("Every severity"));
    m_severity->setItemText(1, tr("Warnings and errors"));
    m_severity->setItemText(2, tr("Errors only"));
    m_range->setItemText(0, tr("Last hour"));
    m_range->setItemText(1, tr("Last 24 hours"));
    m_range->setItemText(2, tr("Last 7 days"));
    m_range->setItemText(3, tr("All that is recorded"));
    m_note->setText(tr("Add &note…"));
    m_chart->setText(tr("Show in &charts"));
    m_copy->setText(tr("C&opy"));
    m_copy->setToolTip(tr("Copies the chosen lines"));
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(tr("Saves all that is listed as CSV"));
    m_model.redraw();
    m_explanations->redraw();
    touch();
}

} // namespace dantesync::desktop
