// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/platform/windows/scm_control.h"

#include "app/desktop/core/background.h"
#include "app/desktop/platform/windows/elevation.h"
#include "app/desktop/platform/windows/scm.h"

#include <utility>

namespace dantesync::desktop {
namespace {

constexpr int pollMs = 1500;

/// What a request came to, and how the service is afterwards.
struct RequestEnd {
    HelperEnd helper;
    ServiceFacts facts;
};

RequestEnd carryOut(const QString& action) {
    RequestEnd end;
    end.helper = runHelper(mayControlService() ? Rights::Own : Rights::Administrator, {action});
    end.facts = queryService();
    return end;
}

} // namespace

ScmControl::ScmControl(QObject* parent)
    : ServiceControl(parent) {
    connect(&m_poll, &QTimer::timeout, this, &ScmControl::query);
}

void ScmControl::begin() {
    m_poll.start(pollMs);
    query();
}

void ScmControl::query() {
    if (std::exchange(m_asking, true))
        return;
    inBackground(
        this, [] { return queryService(); },
        [this](const ServiceFacts& facts) {
            m_asking = false;
            take(facts);
        });
}

void ScmControl::take(const ServiceFacts& facts) {
    if (std::exchange(m_known, true) && facts == m_facts)
        return;
    m_facts = facts;
    emit stateChanged();
}

void ScmControl::request(const QString& action) {
    if (std::exchange(m_busy, true))
        return;
    emit stateChanged();
    inBackground(
        this, [action] { return carryOut(action); },
        [this](const RequestEnd& end) {
            take(end.facts);
            finish(end.helper.startError != 0 ? helperErrorText(end.helper.startError)
                                              : requestErrorText(end.helper.exitCode, end.facts));
        });
}

void ScmControl::finish(const QString& error) {
    m_busy = false;
    emit stateChanged();
    emit finished(error);
}

} // namespace dantesync::desktop
