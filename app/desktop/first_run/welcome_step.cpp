// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run/welcome_step.h"

#include "app/desktop/widgets/choice_card.h"
#include "app/desktop/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dantesync::desktop {

using namespace Qt::StringLiterals;

WelcomeStep::WelcomeStep(const Context& context, Setup& setup, QWidget* parent)
    : SetupStep(context, setup, parent)
    , m_setUp(new ChoiceCard(context.theme, u"page-this-computer"_s, false))
    , m_watch(new ChoiceCard(context.theme, u"page-lan"_s, false))
    , m_try(new ChoiceCard(context.theme, u"play"_s, false))
    , m_picture(new ToneIcon(context.theme, 20))
    , m_words(new ToneLabel(context.theme))
    , m_cancel(new QPushButton) {
    m_setUp->setObjectName(u"chooseSetUp"_s);
    m_watch->setObjectName(u"chooseWatch"_s);
    m_try->setObjectName(u"chooseVirtualLan"_s);
    m_words->setObjectName(u"virtualLanWords"_s);
    m_words->setWordWrap(true);
    m_cancel->setObjectName(u"cancelVirtualLan"_s);
    auto* state = new QHBoxLayout;
    state->setSpacing(12);
    state->addWidget(m_picture);
    state->addWidget(m_words, 1);
    state->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (ChoiceCard* card : {m_setUp, m_watch, m_try})
        layout->addWidget(card);
    layout->addLayout(state);
    connect(m_setUp, &ChoiceCard::clicked, this, &WelcomeStep::setUpWanted);
    connect(m_watch, &ChoiceCard::clicked, this, &WelcomeStep::watchWanted);
    connect(m_try, &ChoiceCard::clicked, this, &WelcomeStep::virtualLanWanted);
    connect(m_cancel, &QPushButton::clicked, &context.virtualLan, &VirtualLan::end);
    connect(&context.virtualLan, &VirtualLan::stateChanged, this, &WelcomeStep::refresh);
    refresh();
}

QString WelcomeStep::title() const {
    return tr("Welcome to DanteSync");
}

QString WelcomeStep::explanation() const {
    return tr(
        "DanteSync keeps the clocks of computers on the clock of a Dante audio network. This window shows how well "
        "each of them holds it, and tells when one does not.");
}

QWidget* WelcomeStep::first() {
    return m_setUp;
}

void WelcomeStep::refresh() {
    using State = VirtualLan::State;
    const State state = context().virtualLan.state();
    const bool idle = state == State::Ended || state == State::Failed;
    m_try->setEnabled(idle);
    m_cancel->setVisible(state == State::Starting);
    const bool tells = state != State::Ended && state != State::Running;
    m_picture->setVisible(tells);
    m_words->setVisible(tells);
    if (state == State::Failed) {
        m_picture->setPicture(u"mark-fail"_s, Tone::Bad);
        m_words->setBoth(tr("The virtual LAN does not run. %1").arg(context().virtualLan.failure()), Tone::Bad);
        return;
    }
    m_picture->setPicture(u"refresh"_s, Tone::Busy);
    m_words->setBoth(state == State::Ending ? tr("The virtual LAN is ending…") : tr("The virtual LAN is starting…"),
                     Tone::Busy);
}

void WelcomeStep::retranslate() {
    m_setUp->setWords(
        tr("Set up this computer"),
        tr("Its clock shall follow the Dante network: choose the interface, who tells the date, and see what "
           "stands in the way."));
    m_watch->setWords(
        tr("Only watch other computers"),
        tr("Nothing is changed here. Computers that run DanteSync are found on the network, or named by you."));
    m_try->setWords(
        tr("Try the virtual LAN"),
        tr("A made-up network with a grandmaster and several computers with bad clocks, all in here. Nothing of "
           "it is real, and nothing stays behind."));
    m_cancel->setText(tr("&Cancel"));
    refresh();
}

} // namespace dantesync::desktop
