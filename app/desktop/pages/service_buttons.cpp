// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/service_buttons.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace dantesync::desktop {

using namespace Qt::StringLiterals;

ServiceButtons::ServiceButtons(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_start(new QPushButton)
    , m_stop(new QPushButton)
    , m_restart(new QPushButton)
    , m_problem(new ToneLabel(context.theme)) {
    m_start->setObjectName(u"startService"_s);
    m_stop->setObjectName(u"stopService"_s);
    m_restart->setObjectName(u"restartService"_s);
    m_problem->setObjectName(u"serviceProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Bad);
    m_problem->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_problem->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton* button : {m_start, m_restart, m_stop})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(buttons);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, [this] { ask(&ServiceControl::start); });
    connect(m_stop, &QPushButton::clicked, this, [this] { ask(&ServiceControl::stop); });
    connect(m_restart, &QPushButton::clicked, this, [this] { ask(&ServiceControl::restart); });
    connect(&context.serviceControl, &ServiceControl::stateChanged, this, &ServiceButtons::show);
    connect(&context.serviceControl, &ServiceControl::finished, this, &ServiceButtons::finished);
    connect(&context.preferences, &Preferences::changed, this, &ServiceButtons::show);
    connect(&context.theme, &Theme::changed, this, &ServiceButtons::paintIcons);
    paintIcons();
    show();
}

void ServiceButtons::ask(void (ServiceControl::*action)()) {
    m_waiting = true;
    m_problem->hide();
    show();
    (m_context.serviceControl.*action)();
}

void ServiceButtons::finished(const QString& error) {
    m_waiting = false;
    m_problem->setText(error);
    m_problem->setVisible(!error.isEmpty());
    show();
}

void ServiceButtons::show() {
    const ServiceControl& control = m_context.serviceControl;
    const auto state = control.state();
    setVisible(control.available() && state != ServiceControl::State::NotInstalled);
    const bool running = state == ServiceControl::State::Running;
    const bool calm = !m_waiting && !m_context.preferences.get(Preferences::showMode);
    m_start->setVisible(!running);
    m_stop->setVisible(running);
    m_restart->setVisible(running);
    m_start->setEnabled(calm && (state == ServiceControl::State::Stopped || state == ServiceControl::State::Failed));
    m_stop->setEnabled(calm);
    m_restart->setEnabled(calm);
}

void ServiceButtons::paintIcons() {
    const QColor colour = palette().color(QPalette::ButtonText);
    m_start->setIcon(icon(u"start"_s, colour));
    m_stop->setIcon(icon(u"stop"_s, colour));
    m_restart->setIcon(icon(u"restart"_s, colour));
}

void ServiceButtons::retranslate() {
    m_start->setText(tr("Star&t service"));
    m_stop->setText(tr("Sto&p"));
    m_restart->setText(tr("&Restart"));
    m_start->setAccessibleName(tr("Start the service"));
    m_stop->setAccessibleName(tr("Stop the service"));
    m_restart->setAccessibleName(tr("Restart the service"));
}

} // namespace dantesync::desktop
