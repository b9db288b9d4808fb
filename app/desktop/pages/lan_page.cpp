// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/lan_page.h"

#include "app/desktop/presenters/formats.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace dantesync::desktop {

LanPage::LanPage(const Context& context, QWidget* parent)
    : Page(QStringLiteral("lan"), context, parent)
    , m_summary(new QLabel)
    , m_table(new QTableView) {
    m_table->setModel(&m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    connect(&context.fleet, &FleetWatch::roundFinished, this, &LanPage::touch);
}

QString LanPage::title() const {
    return tr("&LAN");
}

void LanPage::refresh() {
    const FleetRoundPtr round = Page::context().fleet.latest();
    m_model.setRound(round);
    const std::size_t answered = round ? round->fleet.answered : 0;
    m_summary->setText(round ? tr("%n host(s) answer", nullptr, static_cast<int>(answered)) + QStringLiteral(", ") +
                                   tr("spread %1").arg(spanText(round->fleet.spread))
                             : tr("Asking the network…"));
}

void LanPage::retranslate() {
    m_table->setAccessibleName(tr("Hosts of the network"));
    m_model.retranslate();
}

} // namespace dantesync::desktop
