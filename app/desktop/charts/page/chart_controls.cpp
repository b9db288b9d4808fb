// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/page/chart_controls.h"

#include "app/desktop/core/icons.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>
#include <cmath>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array spans{300, 900, 3600, 21'600, 86'400, 604'800};
constexpr double zoomStep = 2;

} // namespace

ChartControls::ChartControls(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_spans(new QButtonGroup(this))
    , m_offset(new QComboBox)
    , m_drift(new QComboBox) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (const int span : spans) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_spans->addButton(button, span);
        row->addWidget(button);
    }
    layout->addLayout(row);
    m_zoomOut = addButton(u"zoom-out"_s);
    m_zoomIn = addButton(u"zoom-in"_s);
    m_live = addButton(u"pause"_s);
    m_live->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(m_zoomOut);
    layout->addWidget(m_zoomIn);
    layout->addWidget(m_live);
    layout->addStretch();
    m_offset->addItems({u"µs"_s, u"ms"_s, {}});
    m_drift->addItems({u"ppm"_s, {}});
    layout->addWidget(m_offset);
    layout->addWidget(m_drift);
    m_tables = addButton(u"table"_s);
    m_tables->setCheckable(true);
    m_export = addButton(u"export"_s);
    layout->addWidget(m_tables);
    layout->addWidget(m_export);

    connect(m_spans, &QButtonGroup::idClicked, this, [this](int span) { emit spanWanted(span); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { emit zoomWanted(1 / zoomStep); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { emit zoomWanted(zoomStep); });
    connect(m_live, &QToolButton::clicked, this, [this] { emit liveWanted(m_live->property("paused").toBool()); });
    connect(m_offset, &QComboBox::activated, this, &ChartControls::unitsChanged);
    connect(m_drift, &QComboBox::activated, this, &ChartControls::unitsChanged);
    connect(m_tables, &QToolButton::toggled, this, &ChartControls::viewChanged);
    connect(m_export, &QToolButton::clicked, this, &ChartControls::exportWanted);
    retranslate();
    paintIcons();
}

QToolButton* ChartControls::addButton(const QString& iconName) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setIconSize({20, 20});
    button->setObjectName(iconName);
    button->setProperty("picture", iconName);
    return button;
}

void ChartControls::showState(double span, bool live) {
    QAbstractButton* wanted = m_spans->button(static_cast<int>(std::lround(span)));
    if (wanted != m_spans->checkedButton()) {
        m_spans->setExclusive(false); // a range of its own has no button
        for (QAbstractButton* button : m_spans->buttons())
            button->setChecked(button == wanted);
        m_spans->setExclusive(true);
    }
    if (m_live->property("paused").isValid() && m_live->property("paused").toBool() == !live)
        return;
    m_live->setProperty("paused", !live);
    m_live->setProperty("picture", live ? u"pause"_s : u"play"_s);
    retranslate();
    paintIcons();
}

OffsetUnit ChartControls::offsetUnit() const {
    return static_cast<OffsetUnit>(m_offset->currentIndex());
}

DriftUnit ChartControls::driftUnit() const {
    return static_cast<DriftUnit>(m_drift->currentIndex());
}

bool ChartControls::tablesWanted() const {
    return m_tables->isChecked();
}

void ChartControls::retranslate() {
    const std::array names{tr("5 min"), tr("15 min"), tr("1 h"), tr("6 h"), tr("24 h"), tr("7 days")};
    for (std::size_t i = 0; i < spans.size(); ++i) {
        QAbstractButton* button = m_spans->button(spans[i]);
        button->setText(names[i]);
        button->setAccessibleName(tr("Show %1").arg(names[i]));
    }
    const bool paused = m_live->property("paused").toBool();
    m_live->setText(paused ? tr("Live") : tr("Pause"));
    m_live->setToolTip(paused ? tr("Go along with the clock again (space)") : tr("Stand still (space)"));
    const auto name = [](QWidget* widget, const QString& text) {
        widget->setToolTip(text);
        widget->setAccessibleName(text);
    };
    name(m_zoomOut, tr("Zoom out (-)"));
    name(m_zoomIn, tr("Zoom in (+)"));
    name(m_tables, tr("Show the charts as tables"));
    name(m_export, tr("Export as a picture or CSV (Ctrl+E)"));
    name(m_offset, tr("Unit of offsets"));
    name(m_drift, tr("Unit of drifts"));
    m_offset->setItemText(2, tr("samples"));
    m_drift->setItemText(1, tr("samples/s"));
}

void ChartControls::paintIcons() {
    const QColor colour = Theme::palette(m_theme.isDark()).color(QPalette::WindowText);
    for (QToolButton* button : {m_zoomOut, m_zoomIn, m_live, m_tables, m_export})
        button->setIcon(icon(button->property("picture").toString(), colour));
}

} // namespace dantesync::desktop
