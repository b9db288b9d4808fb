// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/this_computer_page.h"

#include "app/desktop/charts/live_chart.h"
#include "app/desktop/pages/service_buttons.h"
#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/status_presenter.h"
#include "app/desktop/widgets/tone_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array sampleRates{44'100, 48'000, 88'200, 96'000, 176'400, 192'000};
constexpr std::size_t clockFigures = 4;

} // namespace

ThisComputerPage::ThisComputerPage(const Context& context, QWidget* parent)
    : Page(u"this-computer"_s, context, parent)
    , m_picture(new ToneIcon(context.theme, 64))
    , m_headline(new ToneLabel(context.theme))
    , m_since(new ToneLabel(context.theme))
    , m_detail(new ToneLabel(context.theme))
    , m_buttons(new ServiceButtons(context))
    , m_notes(new QVBoxLayout)
    , m_stack(new QStackedWidget)
    , m_age(new ToneLabel(context.theme))
    , m_rateLabel(new QLabel)
    , m_rate(new QComboBox)
    , m_chart(new LiveChart(context))
    , m_sourceGrid(new QGridLayout)
    , m_emptyText(new ToneLabel(context.theme))
    , m_toLan(new QPushButton)
    , m_toFirstRun(new QPushButton) {
    m_stack->addWidget(makeFigures());
    m_stack->addWidget(makeEmpty());
    auto* body = new QWidget;
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(24, 24, 24, 24);
    bodyLayout->setSpacing(16);
    bodyLayout->addWidget(makeHead());
    m_notes->setSpacing(4);
    bodyLayout->addLayout(m_notes);
    bodyLayout->addWidget(m_stack, 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&context.service, &ServiceSession::statusChanged, this, &ThisComputerPage::touch);
    connect(&context.service, &ServiceSession::linkChanged, this, &ThisComputerPage::touch);
    connect(&context.fleet, &FleetWatch::roundFinished, this, [this] {
        if (!this->context().service.state().status)
            touch(); // whether there is a network to show instead
    });
    connect(m_rate, &QComboBox::activated, this, [this](int index) {
        this->context().preferences.set(Preferences::sampleRate, m_rate->itemData(index).toInt());
        touch();
    });
    connect(m_toLan, &QPushButton::clicked, this, [this] { emit pageWanted(u"lan"_s); });
    connect(m_toFirstRun, &QPushButton::clicked, this, [this] { emit pageWanted(u"first-run"_s); });
}

QWidget* ThisComputerPage::makeHead() {
    m_headline->setObjectName(u"computerHeadline"_s);
    m_headline->setSize(2.2, true);
    m_since->setObjectName(u"computerSince"_s);
    m_since->setSize(1.15);
    m_since->setTone(Tone::Muted);
    m_detail->setObjectName(u"computerDetail"_s);
    m_detail->setSize(1.1);
    m_detail->setWordWrap(true);
    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_headline, 0, Qt::AlignBaseline);
    first->addWidget(m_since, 1, Qt::AlignBaseline);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(first);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(words, 2);
    layout->addWidget(m_buttons, 0, Qt::AlignTop);
    return head;
}

void ThisComputerPage::addTile(QGridLayout* grid, int column) {
    Tile tile{new ToneLabel(context().theme), new ToneLabel(context().theme), new ToneLabel(context().theme)};
    tile.label->setTone(Tone::Muted);
    tile.value->setSize(1.5, true);
    tile.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    tile.detail->setTone(Tone::Muted);
    tile.detail->setWordWrap(true);
    grid->addWidget(tile.label, 0, column);
    grid->addWidget(tile.value, 1, column);
    grid->addWidget(tile.detail, 2, column, Qt::AlignTop);
    grid->setColumnStretch(column, 1);
    m_tiles.push_back(tile);
}

QWidget* ThisComputerPage::makeFigures() {
    auto* tiles = new QGridLayout;
    tiles->setHorizontalSpacing(24);
    tiles->setVerticalSpacing(2);
    for (std::size_t column = 0; column < clockFigures; ++column)
        addTile(tiles, static_cast<int>(column));
    m_rate->setObjectName(u"sampleRate"_s);
    m_rateLabel->setBuddy(m_rate);
    auto* rate = new QHBoxLayout;
    rate->setSpacing(8);
    rate->addWidget(m_age, 1);
    rate->addWidget(m_rateLabel);
    rate->addWidget(m_rate);
    m_age->setObjectName(u"computerAge"_s);
    m_age->setTone(Tone::Warning);
    m_chart->setMinimumHeight(fontMetrics().height() * 14);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is left of the height
    m_sourceGrid->setHorizontalSpacing(16);
    m_sourceGrid->setVerticalSpacing(6);
    m_sourceGrid->setColumnStretch(1, 1);
    m_sourceGrid->setColumnStretch(4, 1);
    m_sourceGrid->setColumnMinimumWidth(2, 16);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(tiles);
    layout->addLayout(rate);
    layout->addWidget(m_chart, 1);
    layout->addLayout(m_sourceGrid);
    return page;
}

QWidget* ThisComputerPage::makeEmpty() {
    m_emptyText->setObjectName(u"computerEmpty"_s);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_toLan->setObjectName(u"toLan"_s);
    m_toFirstRun->setObjectName(u"toFirstRun"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_toLan);
    buttons->addWidget(m_toFirstRun);
    buttons->addStretch(1);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_emptyText);
    layout->addLayout(buttons);
    layout->addStretch(3);
    return page;
}

QString ThisComputerPage::title() const {
    return tr("&This computer");
}

void ThisComputerPage::refresh() {
    const fleet::ObserverTime now = fleet::observerNow();
    showHead(now);
    const auto figures =
        computerFigures(context().service.state(), context().preferences.get(Preferences::sampleRate), now);
    showNotes(figures ? figures->notes : QStringList());
    m_stack->setCurrentIndex(figures ? 0 : 1);
    if (!figures) {
        showEmpty();
        return;
    }
    showFigures(*figures);
    showSources(*figures);
}

void ThisComputerPage::showHead(fleet::ObserverTime now) {
    const ServiceState& state = context().service.state();
    const StatusWords words = statusWords(state, now);
    m_picture->setPicture(words.iconName, words.tone);
    m_headline->setBoth(words.headline, words.tone);
    m_detail->setText(words.detail);
    const auto age = state.link == Link::None ? std::nullopt : conditionAge(state, now);
    m_since->setText(age ? tr("for %1").arg(durationText(*age)) : QString());
}

void ThisComputerPage::showNotes(const QStringList& notes) {
    while (m_noteLabels.size() < static_cast<std::size_t>(notes.size())) {
        auto* label = new ToneLabel(context().theme);
        label->setWordWrap(true);
        label->setTone(Tone::Warning);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_notes->addWidget(label);
        m_noteLabels.push_back(label);
    }
    for (std::size_t i = 0; i < m_noteLabels.size(); ++i) {
        const bool used = i < static_cast<std::size_t>(notes.size());
        m_noteLabels[i]->setVisible(used);
        if (used)
            m_noteLabels[i]->setText(u"→ "_s + notes[static_cast<qsizetype>(i)]);
    }
}

void ThisComputerPage::showFigures(const ComputerFigures& figures) {
    m_age->setText(figures.age);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const Figure& figure = figures.clock[i];
        m_tiles[i].label->setText(figure.label);
        m_tiles[i].value->setBoth(figure.value, figures.live ? figure.tone : Tone::Muted);
        m_tiles[i].value->setAccessibleName(figure.label + u": "_s + figure.value);
        m_tiles[i].detail->setText(figure.detail);
    }
}

void ThisComputerPage::showSources(const ComputerFigures& figures) {
    while (m_sources.size() < figures.sources.size()) {
        Tile line{new ToneLabel(context().theme), new ToneLabel(context().theme), nullptr};
        line.label->setTone(Tone::Muted);
        line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line.value->setWordWrap(true);
        const int place = static_cast<int>(m_sources.size());
        m_sourceGrid->addWidget(line.label, place / 2, place % 2 * 3, Qt::AlignTop);
        m_sourceGrid->addWidget(line.value, place / 2, place % 2 * 3 + 1, Qt::AlignTop);
        m_sources.push_back(line);
    }
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const bool used = i < figures.sources.size();
        m_sources[i].label->setVisible(used);
        m_sources[i].value->setVisible(used);
        if (!used)
            continue;
        const Figure& figure = figures.sources[i];
        m_sources[i].label->setText(figure.label);
        const QString detail = figure.detail.isEmpty() ? QString() : u"  ("_s + figure.detail + u')';
        m_sources[i].value->setBoth(figure.value + detail, figures.live ? figure.tone : Tone::Muted);
    }
}

void ThisComputerPage::showEmpty() {
    const FleetRoundPtr round = context().fleet.latest();
    const int hosts = round ? static_cast<int>(round->fleet.answered) : 0;
    m_toLan->setVisible(hosts > 0);
    if (hosts > 0)
        m_emptyText->setText(tr("No service of this computer is connected. %n host(s) of the network answer, and their "
                                "clocks can be watched from here.",
                                nullptr, hosts));
    else
        m_emptyText->setText(tr("No service of this computer is connected, and no host of the network answers. Setting "
                                "up takes a minute: choose the interface and see what is heard there."));
}

void ThisComputerPage::retranslate() {
    m_buttons->retranslate();
    findChild<QScrollArea*>()->setAccessibleName(tr("This computer"));
    m_rateLabel->setText(tr("Sample r&ate"));
    m_rate->setAccessibleName(tr("Sample rate"));
    m_rate->setToolTip(tr("For the drift in samples"));
    m_rate->clear();
    for (const int rate : sampleRates)
        m_rate->addItem(sampleRateText(rate), rate);
    m_rate->setCurrentIndex(m_rate->findData(context().preferences.get(Preferences::sampleRate)));
    m_chart->setAccessibleName(tr("Phase error and drift of the last minutes"));
    m_toLan->setText(tr("&Watch the network"));
    m_toFirstRun->setText(tr("&Set up this computer…"));
}

} // namespace dantesync::desktop
