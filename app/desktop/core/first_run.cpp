// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/first_run.h"

namespace dantesync::desktop {
namespace {

/// A service answers within a fraction of a second, hosts answer the first round of broadcasts within two.
constexpr int waitMs = 3000;

} // namespace

FirstRun::FirstRun(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    connect(&m_wait, &QTimer::timeout, this, &FirstRun::decide);
    const Options& options = context.options;
    const bool toldWhatToShow = options.virtualLan || !options.hosts.isEmpty() || !options.page.isEmpty();
    if (toldWhatToShow || context.preferences.get(Preferences::firstRunDone))
        m_decision = false;
}

void FirstRun::begin() {
    if (!m_decision && !m_wait.isActive())
        m_wait.start();
}

void FirstRun::decide() {
    m_decision = !m_context.preferences.get(Preferences::firstRunDone) && nothingIsKnown();
    if (*m_decision)
        emit wanted();
}

bool FirstRun::nothingIsKnown() const {
    const FleetRoundPtr round = m_context.fleet.latest();
    return !m_context.service.state().connected() && m_context.fleet.choice().poll.query.hosts.empty() &&
           (!round || round->fleet.answered == 0);
}

} // namespace dantesync::desktop
