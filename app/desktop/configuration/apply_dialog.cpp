// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/apply_dialog.h"

#include "app/desktop/configuration/key_words.h"
#include "app/desktop/presenters/shared_words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int margin = 16;

QLabel* wrapping(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ApplyDialog::ApplyDialog(const ConfigPreview& preview, const Theme& theme, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"applyDialog"_s);
    setWindowTitle(tr("Apply the configuration"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    const auto isRestart = [](const ConfigPreview::Change& change) { return change.effect == "at_restart"_L1; };
    const auto restarts = std::count_if(preview.changes.begin(), preview.changes.end(), isRestart);
    const int count = static_cast<int>(preview.changes.size());
    QString summary = count == 0 ? tr("No value changes; only the text of the file does.")
                                 : tr("%n value(s) change.", nullptr, count);
    if (restarts > 0)
        summary += u' ' + tr("%n of them take(s) effect at the next restart of the service.", nullptr,
                             static_cast<int>(restarts));
    auto* words = wrapping(summary);
    QFont font = words->font();
    font.setBold(true);
    words->setFont(font);
    column->addWidget(words);

    auto* table = new QTableWidget(count, 4);
    table->setObjectName(u"changes"_s);
    table->setAccessibleName(tr("Changes"));
    table->setHorizontalHeaderLabels({tr("Setting"), tr("Before"), tr("After"), tr("Takes effect")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int i = 0; i < count; ++i) {
        const ConfigPreview::Change& change = preview.changes[static_cast<std::size_t>(i)];
        const config::Entry* entry = config::findEntry(change.key);
        const auto text = [&](const std::string& json) {
            return entry ? valueText(*entry, json) : QString::fromStdString(json);
        };
        const QString effect = isRestart(change)             ? tr("at a restart")
                               : change.effect == "never"_L1 ? tr("never: the command line decides")
                                                             : tr("now");
        const QString key = QString::fromStdString(change.key);
        // Several are called "Port": the key tells whose.
        table->setItem(i, 0, new QTableWidgetItem(entry ? u"%1\n%2"_s.arg(keyTitle(*entry), key) : key));
        table->setItem(i, 1, new QTableWidgetItem(text(change.from)));
        table->setItem(i, 2, new QTableWidgetItem(text(change.to)));
        table->setItem(i, 3, new QTableWidgetItem(effect));
        if (change.effect != "now"_L1)
            table->item(i, 3)->setForeground(theme.text(Tone::Warning));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setFrameShape(QFrame::NoFrame);
    column->addWidget(table, 1);

    for (const config::Problem& problem : preview.problems)
        column->addWidget(
            wrapping(u"! "_s + tr("%1: %2").arg(QString::fromStdString(problem.key), inOwnLanguage(problem.message))));
    if (preview.needsPassword)
        column->addWidget(wrapping(tr("You may not change it yourself: the system will ask for an administrator's "
                                      "password.")));
    auto* buttons = new QDialogButtonBox;
    QPushButton* apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    apply->setObjectName(u"apply"_s);
    apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 20);
}

} // namespace dantesync::desktop
