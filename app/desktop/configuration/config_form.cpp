// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/config_form.h"

#include "app/desktop/configuration/field_row.h"
#include "app/desktop/configuration/key_words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace dantesync::desktop {
namespace {

constexpr int margin = 16;
constexpr int sectionGap = 16;

} // namespace

ConfigForm::ConfigForm(ConfigDraft& draft, const Theme& theme, const Offers& offers, QWidget* parent)
    : QScrollArea(parent)
    , m_draft(draft) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, 0, margin, margin);
    column->setSpacing(0);
    for (const KeySection& keys : keySections()) {
        Section section{new QLabel, {}};
        QFont font = section.heading->font();
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * 1.25);
        section.heading->setFont(font);
        section.heading->setContentsMargins(0, sectionGap, 0, 0);
        column->addWidget(section.heading);
        for (const config::Entry* entry : keys.entries) {
            auto* row = new FieldRow(makeEditor(*entry, offers), m_draft, theme);
            connect(row, &FieldRow::edited, this, &ConfigForm::edited);
            column->addWidget(row);
            section.rows.push_back(row);
        }
        m_sections.push_back(std::move(section));
    }
    column->addStretch(1);
    setWidget(inside);
}

FieldEditor* ConfigForm::makeEditor(const config::Entry& entry, const Offers& offers) {
    if (entry.type == config::EntryType::Hosts)
        return new HostsEditor(entry, offers.hosts);
    if (entry.key == "system.gm_allowlist")
        return new PickedLineEditor(entry, offers.grandmasters);
    return makeFieldEditor(entry);
}

void ConfigForm::refresh() {
    for (const Section& section : m_sections)
        for (FieldRow* row : section.rows) {
            const std::string key(row->entry().key);
            row->refresh({m_overridden.contains(key), m_awaitingRestart.contains(key)});
        }
}

void ConfigForm::setLocked(bool locked) {
    for (const Section& section : m_sections)
        for (FieldRow* row : section.rows)
            row->setLocked(locked);
}

void ConfigForm::setService(std::set<std::string> overridden, std::set<std::string> awaitingRestart) {
    m_overridden = std::move(overridden);
    m_awaitingRestart = std::move(awaitingRestart);
}

void ConfigForm::retranslate() {
    setAccessibleName(tr("Settings"));
    const auto titles = keySections();
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i].heading->setText(titles[i].title);
        for (FieldRow* row : m_sections[i].rows)
            row->retranslate();
    }
}

void ConfigForm::showFirstError() {
    for (const Section& section : m_sections)
        for (FieldRow* row : section.rows)
            if (row->hasError()) {
                row->editor().target()->setFocus();
                ensureWidgetVisible(row);
                return;
            }
}

void ConfigForm::filter(const QString& text) {
    for (const Section& section : m_sections) {
        bool any = false;
        for (FieldRow* row : section.rows) {
            row->setVisible(row->matches(text));
            any = any || row->matches(text);
        }
        section.heading->setVisible(any);
    }
}

} // namespace dantesync::desktop
