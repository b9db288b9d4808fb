// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/lan_page.h"

#include "app/desktop/core/save_text.h"
#include "app/desktop/dialogs/host_dialog.h"
#include "app/desktop/models/host_export.h"
#include "app/desktop/pages/lan_filter_bar.h"
#include "app/desktop/pages/lan_header.h"
#include "app/desktop/presenters/fleet_presenter.h"
#include "app/desktop/presenters/formats.h"
#include "app/desktop/widgets/roomy_style.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

const QString headerState = u"lan/columns_1"_s;
constexpr Nanoseconds stale{5'000'000'000}; // rounds come once a second

/// A text that has to fit, and whether the column is shown to begin with.
struct FirstLook {
    const char16_t* sample;
    bool shown;
};
constexpr std::array<FirstLook, hostColumns> firstLooks{{{u"stage-left-02", true},
                                                         {u"OFFLINE", true},
                                                         {u"+888.8 \u00b5s", true},
                                                         {u"\u00b1 888.8 \u00b5s", true},
                                                         {u"+8.888 ppm", true},
                                                         {u"+88.8 ppm", false},
                                                         {u"Acquiring", true},
                                                         {u"888 min", false},
                                                         {u"other", true},
                                                         {u"8.88 ms", true},
                                                         {u"88.8.8", true},
                                                         {u"888.888.888.888:88888", false},
                                                         {u"other grandmaster", true}}};
constexpr int besideText = 16;   // the room at both sides of a cell
constexpr int pictureWidth = 36; // and what the delegate leaves around it

} // namespace

LanPage::LanPage(const Context& context, QWidget* parent)
    : Page(u"lan"_s, context, parent)
    , m_model(context.theme)
    , m_header(new LanHeader(context))
    , m_filterBar(new LanFilterBar(context.theme))
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new QLabel)
    , m_showAll(new QPushButton)
    , m_columns(new QPushButton)
    , m_columnMenu(new QMenu(this)) {
    m_filter.setSourceModel(&m_model);
    addActions();
    addTable();
    m_columns->setMenu(m_columnMenu);
    auto* exportButton = new QToolButton;
    exportButton->setDefaultAction(m_export);
    exportButton->setFocusPolicy(Qt::StrongFocus);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_filterBar, 1);
    tools->addWidget(m_columns);
    tools->addWidget(exportButton);

    auto* empty = new QWidget;
    auto* emptyLayout = new QVBoxLayout(empty);
    m_empty->setObjectName(u"emptyText"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    emptyLayout->addStretch(2);
    emptyLayout->addWidget(m_empty);
    emptyLayout->addWidget(m_showAll, 0, Qt::AlignCenter);
    emptyLayout->addStretch(3);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_header);
    layout->addLayout(tools);
    layout->addWidget(m_stack, 1);

    connect(m_showAll, &QPushButton::clicked, m_filterBar, &LanFilterBar::clear);
    connect(m_filterBar, &LanFilterBar::textChanged, this, [this](const QString& text) {
        m_filter.setText(text);
        touch();
    });
    connect(m_filterBar, &LanFilterBar::wantedChanged, this, [this](SyncQuality quality, bool wanted) {
        m_filter.setWanted(quality, wanted);
        touch();
    });
    connect(m_columnMenu, &QMenu::aboutToShow, this, &LanPage::fillColumnMenu);
    connect(&context.fleet, &FleetWatch::roundFinished, this, &LanPage::touch);
    // Rounds that do not come any more are to be seen, too.
    connect(&m_ageing, &QTimer::timeout, this, [this] {
        if (!ageOf(Page::context().fleet.latest()).isEmpty())
            touch();
    });
    m_ageing.start(1000);
}

LanPage::~LanPage() = default;

void LanPage::addTable() {
    m_table->setObjectName(u"hostTable"_s);
    m_table->setModel(&m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setIconSize(QSize(16, 16));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_details, m_copy, m_reference, m_export});
    RoomyStyle::applyTo(m_table);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);

    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (std::size_t column = 0; column < hostColumns; ++column)
        header->setSectionHidden(static_cast<int>(column), !firstLooks[column].shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(HostColumn::Name), Qt::AscendingOrder);
    m_ownWidths = header->restoreState(context().preferences.get(headerState, {}).toByteArray());
    connect(header, &QHeaderView::sortIndicatorChanged, this, &LanPage::rememberColumns);
    connect(header, &QHeaderView::sectionMoved, this, &LanPage::rememberColumns);
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        int last = header->count() - 1;
        while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
            --last;
        if (header->logicalIndex(last) != column) // that one follows the window
            rememberColumns();
    });
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { m_columnMenu->popup(header->mapToGlobal(at)); });
    connect(m_table, &QTableView::activated, this, &LanPage::openDetails);
}

void LanPage::addActions() {
    const auto add = [this](auto slot) {
        auto* action = new QAction(this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_details = add([this] { openDetails(m_table->currentIndex()); });
    m_copy = add(&LanPage::copySelection);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_reference = add(&LanPage::useAsReference);
    m_export = add(&LanPage::exportData);
}

void LanPage::fitColumns() {
    m_fitting = true;
    const QFontMetrics text(m_table->font());
    for (std::size_t column = 0; column < hostColumns; ++column) {
        const auto c = static_cast<HostColumn>(column);
        const bool pictured = c == HostColumn::Quality || c == HostColumn::Grandmaster;
        const int width = std::max(text.horizontalAdvance(hostColumnTitle(c)),
                                   text.horizontalAdvance(QString::fromUtf16(firstLooks[column].sample)) +
                                       (pictured ? pictureWidth : 0));
        m_table->horizontalHeader()->resizeSection(static_cast<int>(column), width + besideText);
    }
    m_fitting = false;
}

void LanPage::rememberColumns() {
    if (m_fitting)
        return;
    m_ownWidths = true;
    context().preferences.store(headerState, m_table->horizontalHeader()->saveState());
}

void LanPage::fillColumnMenu() {
    m_columnMenu->clear();
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 1; column < m_model.columnCount(); ++column) { // the name always stays
        QAction* action = m_columnMenu->addAction(hostColumnTitle(static_cast<HostColumn>(column)));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            rememberColumns();
        });
    }
}

QString LanPage::title() const {
    return tr("&LAN");
}

bool LanPage::focusSearch() {
    m_filterBar->focusText();
    return true;
}

QString LanPage::csv() const {
    return hostsAsCsv(m_filter);
}

bool LanPage::exportData() {
    saveText(this, tr("Export hosts"), u"dantesync-hosts.csv"_s, tr("CSV files (*.csv)"), csv());
    return true;
}

QString LanPage::selectionText() const {
    QVector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QVector<int> columns;
    const QHeaderView* header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.append(column);
    return rows.isEmpty() ? QString() : hostsAsTsv(m_filter, rows, columns);
}

void LanPage::copySelection() {
    if (const QString text = selectionText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void LanPage::openDetails(const QModelIndex& index) {
    const fleet::HostAssessment* host = m_model.host(m_filter.mapToSource(index).row());
    if (!host)
        return;
    const std::string name = host->reading.host.name;
    for (auto* open : findChildren<HostDialog*>()) {
        if (open->host() == name) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    auto* dialog = new HostDialog(context(), name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void LanPage::useAsReference() {
    const fleet::HostAssessment* host = m_model.host(m_filter.mapToSource(m_table->currentIndex()).row());
    if (!host)
        return;
    const QString name = QString::fromStdString(host->reading.host.name);
    context().preferences.set(Preferences::reference, name);
    context().fleet.setReference(name);
}

QString LanPage::ageOf(const FleetRoundPtr& round) const {
    if (!round)
        return {};
    const Nanoseconds age = fleet::observerNow() - round->at;
    return age < stale ? QString()
                       : tr("Last asked %1").arg(agoText(std::chrono::seconds(static_cast<int>(age.seconds()))));
}

void LanPage::showEmptyOrTable(const QString& headline, const QString& detail) {
    const bool nothing = m_model.rowCount() == 0;
    const bool filtered = !nothing && m_filter.rowCount() == 0;
    m_showAll->setVisible(filtered);
    if (filtered)
        m_empty->setText(tr("No host matches the filter."));
    else if (nothing)
        m_empty->setText(detail.isEmpty() ? headline : detail);
    m_stack->setCurrentIndex(nothing || filtered ? 1 : 0);
}

void LanPage::refresh() {
    const FleetRoundPtr round = context().fleet.latest();
    const FleetSummary summary = fleetSummary(round, QString::fromStdString(context().fleet.choice().reference.wanted));
    m_model.setRound(round);
    m_header->show(summary, round, ageOf(round));
    m_filterBar->showCounts(summary);
    showEmptyOrTable(summary.headline, summary.detail);
}

void LanPage::retranslate() {
    m_table->setAccessibleName(tr("Hosts of the network"));
    m_table->setAccessibleDescription(tr("Enter opens the details of a host."));
    m_showAll->setText(tr("Show &all hosts"));
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns of the table"));
    m_details->setText(tr("&Details"));
    m_copy->setText(tr("&Copy"));
    m_reference->setText(tr("Use as &reference"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Save the hosts shown as CSV (Ctrl+E)"));
    if (!m_ownWidths)
        fitColumns(); // the titles' lengths differ
    m_header->retranslate();
    m_filterBar->retranslate();
    m_filter.retranslate();
    m_model.retranslate();
}

} // namespace dantesync::desktop
