// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/hosts_editor.h"

#include "app/desktop/configuration/key_words.h"
#include "app/desktop/configuration/text_merge.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int visibleRows = 6;

HostsEditor::Hosts hostsOf(const std::string& json) {
    HostsEditor::Hosts hosts;
    for (const QJsonValue& value : QJsonDocument::fromJson(QByteArray::fromStdString(json)).array()) {
        const QJsonObject host = value.toObject();
        hosts.push_back({host.value(u"name"_s).toString(), host.value(u"address"_s).toString()});
    }
    return hosts;
}

std::string jsonOf(const HostsEditor::Hosts& hosts) {
    QJsonArray list;
    for (const auto& host : hosts)
        list.append(QJsonObject{{u"name"_s, host.name}, {u"address"_s, host.address}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

HostsEditor::HostsEditor(const config::Entry& entry, std::function<Hosts()> found, QWidget* parent)
    : FieldEditor(entry, parent)
    , m_found(std::move(found))
    , m_table(new QTableWidget(0, 2))
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_up(new QPushButton)
    , m_down(new QPushButton)
    , m_find(new QPushButton) {
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leads on to the buttons
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * visibleRows);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_table, 1);
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {m_find, m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch(1);
    row->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &HostsEditor::tell);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HostsEditor::enableButtons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addHost({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &HostsEditor::removeSelected);
    connect(m_up, &QPushButton::clicked, this, [this] { moveSelected(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveSelected(1); });
    connect(m_find, &QPushButton::clicked, this, &HostsEditor::addFound);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &HostsEditor::removeSelected);
}

void HostsEditor::showValue(const std::string& json, bool written) {
    const std::string wanted = written ? json : "[]";
    if (sameValue(m_shown, wanted))
        return;
    fill(hostsOf(wanted));
    m_shown = wanted;
}

void HostsEditor::fill(const Hosts& hosts) {
    const QSignalBlocker blocker(m_table);
    const int row = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(hosts.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Host& host = hosts[static_cast<std::size_t>(i)];
        m_table->setItem(i, 0, new QTableWidgetItem(host.name));
        m_table->setItem(i, 1, new QTableWidgetItem(host.address));
    }
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
    enableButtons();
}

HostsEditor::Hosts HostsEditor::hosts() const {
    Hosts all;
    for (int i = 0; i < m_table->rowCount(); ++i)
        all.push_back({m_table->item(i, 0)->text().trimmed(), m_table->item(i, 1)->text().trimmed()});
    return all;
}

void HostsEditor::tell() {
    m_shown = jsonOf(hosts());
    emit edited(m_shown == "[]" ? std::nullopt : std::optional(m_shown));
}

void HostsEditor::addHost(const Host& host) {
    Hosts all = hosts();
    all.push_back(host);
    fill(all);
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    tell();
}

void HostsEditor::removeSelected() {
    const int row = m_table->currentRow();
    if (row < 0 || m_locked)
        return;
    m_table->removeRow(row);
    enableButtons();
    tell();
}

void HostsEditor::moveSelected(int by) {
    const int row = m_table->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_table->rowCount())
        return;
    Hosts all = hosts();
    std::swap(all[static_cast<std::size_t>(row)], all[static_cast<std::size_t>(row + by)]);
    fill(all);
    m_table->setCurrentCell(row + by, 0);
    tell();
}

int HostsEditor::addFound() {
    Hosts all = hosts();
    const std::size_t before = all.size();
    for (const Host& host : m_found())
        if (std::none_of(all.begin(), all.end(),
                         [&](const Host& known) { return known.address == host.address || known.name == host.name; }))
            all.push_back(host);
    if (all.size() > before) {
        fill(all);
        tell();
    }
    return static_cast<int>(all.size() - before);
}

void HostsEditor::enableButtons() {
    const int row = m_table->currentRow();
    m_remove->setEnabled(!m_locked && row >= 0);
    m_up->setEnabled(!m_locked && row > 0);
    m_down->setEnabled(!m_locked && row >= 0 && row + 1 < m_table->rowCount());
}

void HostsEditor::setLocked(bool locked) {
    m_locked = locked;
    m_add->setEnabled(!locked);
    m_find->setEnabled(!locked);
    m_table->setEditTriggers(locked ? QAbstractItemView::NoEditTriggers
                                    : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                          QAbstractItemView::AnyKeyPressed);
    enableButtons();
}

QWidget* HostsEditor::target() {
    return m_table;
}

void HostsEditor::retranslate() {
    m_table->setAccessibleName(keyTitle(entry()));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Address")});
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_find->setText(tr("Find computers"));
    m_find->setToolTip(tr("Adds the computers that answer on the network and are not in the list."));
}

} // namespace dantesync::desktop
