// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/lan_filter_bar.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/presenters/fleet_presenter.h"
#include "app/desktop/presenters/host_presenter.h"
#include "app/desktop/presenters/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array qualities{SyncQuality::Synced, SyncQuality::Drift, SyncQuality::Error, SyncQuality::Offline};

} // namespace

LanFilterBar::LanFilterBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLineEdit) {
    m_text->setObjectName(u"hostFilter"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    connect(m_text, &QLineEdit::textChanged, this, &LanFilterBar::textChanged);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 4);
    for (const SyncQuality quality : qualities) {
        auto* chip = new QToolButton;
        chip->setObjectName(u"chip"_s + qualityText(quality));
        chip->setCheckable(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize(QSize(16, 16));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::toggled, this, [this, quality](bool on) { emit wantedChanged(quality, on); });
        m_chips[static_cast<std::size_t>(quality)] = chip;
        layout->addWidget(chip);
    }
    layout->addStretch(1);
    connect(&theme, &Theme::changed, this, &LanFilterBar::paintChips);
    paintChips();
}

void LanFilterBar::paintChips() {
    for (const SyncQuality quality : qualities)
        m_chips[static_cast<std::size_t>(quality)]->setIcon(
            icon(qualityPicture(quality), m_theme.shape(toneOf(quality))));
}

void LanFilterBar::showCounts(const FleetSummary& summary) {
    m_counts = summary.counts;
    for (const SyncQuality quality : qualities) {
        QToolButton* chip = m_chips[static_cast<std::size_t>(quality)];
        const QString text =
            qualityText(quality) + u"  "_s + QLocale().toString(m_counts[static_cast<std::size_t>(quality)]);
        if (chip->text() != text)
            chip->setText(text);
    }
}

void LanFilterBar::focusText() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void LanFilterBar::clear() {
    m_text->clear();
    for (QToolButton* chip : m_chips)
        chip->setChecked(false);
}

void LanFilterBar::retranslate() {
    m_text->setPlaceholderText(tr("Filter hosts (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filter hosts"));
    m_text->setAccessibleDescription(tr("Shows the hosts in whose row all of these words stand."));
    for (const SyncQuality quality : qualities) {
        QToolButton* chip = m_chips[static_cast<std::size_t>(quality)];
        chip->setToolTip(tr("Show hosts that are %1").arg(qualityText(quality)));
        chip->setAccessibleName(tr("Show hosts that are %1").arg(qualityText(quality)));
    }
}

} // namespace dantesync::desktop
