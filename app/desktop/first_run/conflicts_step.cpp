// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run/conflicts_step.h"

#include "app/desktop/core/background.h"
#include "app/desktop/first_run/local_checks.h"
#include "app/desktop/first_run/setup.h"
#include "app/desktop/presenters/check_presenter.h"
#include "app/desktop/widgets/check_list.h"
#include "app/desktop/widgets/tone_label.h"
#include "shared/ipc/check_json.h"
#include "shared/ipc/methods.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

/// Of the service's checks those that do not depend on what is chosen here and not in effect yet.
constexpr std::array<std::string_view, 9> wanted{"config",          "clock_privilege", "clock_conflict",
                                                 "port_time_query", "port_ntp_server", "discovery",
                                                 "ptp_heard",       "state_directory", "disk"};

} // namespace

ConflictsStep::ConflictsStep(const Context& context, Setup& setup, QWidget* parent)
    : SetupStep(context, setup, parent)
    , m_summary(new ToneLabel(context.theme))
    , m_list(new CheckList(context.theme))
    , m_again(new QPushButton) {
    m_summary->setObjectName(u"conflictSummary"_s);
    m_summary->setSize(1.2, true);
    m_summary->setWordWrap(true);
    m_again->setObjectName(u"checkAgain"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_summary);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &ConflictsStep::reload);
    const auto reloadIfShown = [this] {
        if (isVisible())
            reload();
    };
    connect(&context.service, &ServiceSession::linkChanged, this, reloadIfShown);
    connect(&context.serviceControl, &ServiceControl::stateChanged, this, reloadIfShown);
}

QString ConflictsStep::title() const {
    return tr("What stands in the way");
}

QString ConflictsStep::explanation() const {
    return tr(
        "Only one program may steer a clock, and DanteSync needs a few ports. You can go on and come back to this "
        "later: the page Check says the same.");
}

void ConflictsStep::enter() {
    reload();
}

void ConflictsStep::reload() {
    if (std::exchange(m_looking, true))
        return;
    refresh();
    if (context().service.state().connected())
        context().service.call(ipc::method::doctorRun, {}, this,
                               [this](const ipc::Outcome& outcome) { takeDoctor(outcome); });
    else
        lookLocally();
}

void ConflictsStep::takeDoctor(const ipc::Outcome& outcome) {
    const auto* result = std::get_if<QJsonValue>(&outcome);
    if (!result) {
        lookLocally();
        return;
    }
    auto checks = ipc::checksFromJson(result->toObject());
    std::vector<Check> some = checks ? *checks : std::vector<Check>();
    std::erase_if(some,
                  [](const Check& check) { return std::find(wanted.begin(), wanted.end(), check.id) == wanted.end(); });
    show(std::move(some));
}

void ConflictsStep::lookLocally() {
    inBackground(
        this, [] { return lookAtThisComputer(); },
        [this](const LocalFacts& facts) {
            show(localChecks(facts, context().serviceControl, setup().plan().role == SetupRole::Master));
        });
}

void ConflictsStep::show(std::vector<Check> checks) {
    m_looking = false;
    m_checks = std::move(checks);
    refresh();
}

void ConflictsStep::refresh() {
    m_list->setChecks(m_checks);
    const CheckCounts counts = countChecks(m_checks);
    const int bad = counts.warnings + counts.failures;
    if (m_looking && m_checks.empty())
        m_summary->setBoth(tr("Looking…"), Tone::Busy);
    else if (bad == 0)
        m_summary->setBoth(tr("Nothing stands in the way."), Tone::Good);
    else
        m_summary->setBoth(tr("%n thing(s) to look at", nullptr, bad), verdictTone(counts.worst()));
}

void ConflictsStep::retranslate() {
    m_again->setText(tr("Check a&gain"));
    if (isVisible())
        reload(); // their words are of the language in which they were found
    refresh();
}

} // namespace dantesync::desktop
