// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/picked_line_editor.h"

#include "app/desktop/configuration/key_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace dantesync::desktop {

PickedLineEditor::PickedLineEditor(const config::Entry& entry, Seen seen, QWidget* parent)
    : LineEditor(entry, parent)
    , m_seen(std::move(seen))
    , m_button(new QPushButton) {
    layout()->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &PickedLineEditor::offer);
}

void PickedLineEditor::setLocked(bool locked) {
    LineEditor::setLocked(locked);
    m_button->setEnabled(!locked);
}

void PickedLineEditor::retranslate() {
    LineEditor::retranslate();
    m_button->setText(tr("Heard…"));
    m_button->setAccessibleName(tr("%1: choose from those heard").arg(keyTitle(entry())));
}

void PickedLineEditor::offer() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList there = line()->text().split(QStringLiteral(", "));
    for (const Offer& offer : m_seen()) {
        QAction* action = menu->addAction(offer.words, this, [this, value = offer.value] { add(value); });
        action->setEnabled(!offer.value.isEmpty() && !there.contains(offer.value));
    }
    if (menu->isEmpty())
        menu->addAction(tr("No grandmaster was heard yet"))->setEnabled(false);
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void PickedLineEditor::add(const QString& text) {
    const QString before = line()->text().trimmed();
    line()->setText(before.isEmpty() ? text : before + QStringLiteral(", ") + text);
    emit edited(jsonOfLine(entry(), line()->text()));
}

} // namespace dantesync::desktop
