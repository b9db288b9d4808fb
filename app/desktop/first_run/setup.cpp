// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run/setup.h"

#include "app/desktop/platform/autostart.h"
#include "shared/config/store.h"

#include <algorithm>
#include <utility>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

QString fileFor(const Options& options) {
    return options.config.isEmpty() ? QString::fromStdString(config::defaultPath()) : options.config;
}

} // namespace

Setup::Setup(const Context& context, std::unique_ptr<PrivilegedWriter> writer, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_writer(writer ? std::move(writer) : makePrivilegedWriter())
    , m_exchange(context.service, fileFor(context.options), *m_writer) {
    connect(&m_exchange, &ConfigExchange::fetched, this, &Setup::takeKept);
    connect(&m_exchange, &ConfigExchange::previewed, this, [this](const ConfigPreview& preview) {
        m_preview = preview;
        setStage(Stage::Ready);
    });
    connect(&m_exchange, &ConfigExchange::applied, this, &Setup::onApplied);
    connect(&m_exchange, &ConfigExchange::refused, this, [this](ConfigExchange::Refusal why, const QString& words) {
        if (why == ConfigExchange::Refusal::Conflict)
            compare(); // against what is there now
        else
            setStage(Stage::Refused, words);
    });
    connect(&context.serviceControl, &ServiceControl::stateChanged, this, &Setup::changed);
    connect(&context.serviceControl, &ServiceControl::finished, this, [this](const QString& error) {
        if (m_stage != Stage::Starting)
            return;
        if (!error.isEmpty())
            m_notes.append(error);
        setStage(Stage::Done);
    });
}

void Setup::read() {
    if (isBusy())
        return;
    setStage(Stage::Choosing);
    m_exchange.fetch();
}

void Setup::choose(const SetupPlan& plan) {
    if (plan == m_plan)
        return;
    m_plan = plan;
    m_chosen = true;
}

void Setup::compare() {
    m_notes.clear();
    setStage(Stage::Comparing);
    m_exchange.fetch();
}

void Setup::takeKept(const ConfigKept& kept) {
    if (m_stage == Stage::Applying || m_stage == Stage::Starting || m_stage == Stage::Done)
        return; // what we have just written
    m_draft.load(kept.version);
    if (m_stage == Stage::Comparing) {
        tryPlan();
        return;
    }
    if (!m_chosen)
        m_plan = planOf(m_draft, m_plan.role);
    emit planRead();
}

void Setup::tryPlan() {
    if (const Status written = writeInto(m_draft, m_plan); !written) {
        setStage(Stage::Refused,
                 tr("The configuration that is there cannot be read: %1 Look at the page Configuration.")
                     .arg(QString::fromStdString(written.error().text())));
        return;
    }
    m_preview = {};
    if (m_draft.edited())
        m_exchange.preview(m_draft);
    else
        setStage(Stage::Ready);
}

Setup::Need Setup::need() const {
    using State = ServiceControl::State;
    const State state = m_context.serviceControl.state();
    const bool connected = m_context.service.state().connected();
    const bool late = std::any_of(m_preview.changes.begin(), m_preview.changes.end(),
                                  [&](const auto& change) { return !connected || change.effect == "at_restart"_L1; });
    if (state == State::NotInstalled)
        return connected ? Need::Nothing : Need::Install;
    if (!m_context.serviceControl.available() || state == State::Unknown)
        return connected && !late ? Need::Nothing : Need::Unknown;
    if (state == State::Stopped || state == State::Failed || state == State::Stopping)
        return Need::Start;
    return late ? Need::Restart : Need::Nothing;
}

void Setup::apply(bool startAtLogin, bool startService) {
    if (m_stage != Stage::Ready)
        return;
    m_notes.clear();
    m_startService = startService;
    m_needed = need();
    if (startAtLogin != Autostart::isEnabled())
        if (const Status done = Autostart::setEnabled(startAtLogin); !done)
            m_notes.append(
                tr("The start at login was not changed: %1").arg(QString::fromStdString(done.error().text())));
    setStage(Stage::Applying);
    if (m_draft.edited())
        m_exchange.apply(m_draft, m_preview.needsPassword);
    else
        careForService();
}

void Setup::onApplied() {
    if (m_stage == Stage::Applying)
        careForService();
}

void Setup::careForService() {
    const bool starts = m_startService && (m_needed == Need::Start || m_needed == Need::Restart);
    if (!starts) {
        setStage(Stage::Done);
        return;
    }
    setStage(Stage::Starting);
    if (m_needed == Need::Start)
        m_context.serviceControl.start();
    else
        m_context.serviceControl.restart();
}

bool Setup::isBusy() const {
    return m_stage == Stage::Comparing || m_stage == Stage::Applying || m_stage == Stage::Starting;
}

void Setup::setStage(Stage stage, const QString& problem) {
    m_stage = stage;
    m_problem = problem;
    emit changed();
}

} // namespace dantesync::desktop
