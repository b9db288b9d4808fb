// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_run.h"

#include "app/demo/os_support.h"

#include <atomic>
#include <csignal>

namespace dantesync::demo {
namespace {

constexpr std::chrono::milliseconds tickInterval{200};
constexpr double measurementInterval = 1.0;
constexpr int exchangesWhileRunning = 3;
constexpr int exchangesAtTheEnd = 16;

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free, "it is set in a signal handler");

void interrupt(int) {
    interrupted.store(true);
}

} // namespace

bool wasInterrupted() {
    return interrupted.load();
}

void catchInterrupts() {
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
#ifdef SIGHUP
    std::signal(SIGHUP, interrupt);
#endif
}

DemoRun::DemoRun(const DemoOptions& options, VirtualLan& lan, Progress& progress)
    : m_options(options)
    , m_lan(lan)
    , m_progress(progress)
    , m_troubles(planTroubles(options)) {
    connect(&m_timer, &QTimer::timeout, this, &DemoRun::tick);
    connect(&m_lan, &VirtualLan::hostLost, this,
            [this](const QString& words) { m_progress.note(elapsedSeconds(), words.toStdString()); });
}

void DemoRun::start() {
    m_startNs = rawCounterNs();
    m_timer.start(tickInterval);
}

double DemoRun::elapsedSeconds() const {
    return Nanoseconds{rawCounterNs() - m_startNs}.seconds();
}

void DemoRun::tick() {
    if (wasInterrupted()) {
        m_timer.stop();
        emit finished();
        return;
    }
    m_lan.poll();
    if (m_concluding)
        return;
    makeTrouble();
    const double elapsed = elapsedSeconds();
    m_progress.show(elapsed, m_lan.results());
    const bool allLost = m_troubles.empty() && !m_lan.isAnyRunning();
    const bool timeIsOver = !m_options.keep && elapsed >= static_cast<double>(m_options.duration.count());
    if (timeIsOver || allLost) {
        conclude();
    } else if (elapsed >= m_nextMeasurement) {
        m_nextMeasurement = elapsed + measurementInterval;
        m_lan.measure(exchangesWhileRunning);
    }
}

void DemoRun::makeTrouble() {
    while (!m_troubles.empty() && elapsedSeconds() * 1e3 >= static_cast<double>(m_troubles.front().at.count())) {
        const Action action = m_troubles.front().action;
        m_troubles.erase(m_troubles.begin());
        m_progress.note(elapsedSeconds(), actionText(action));
        act(action);
    }
}

void DemoRun::act(Action action) {
    const std::size_t last = m_lan.hostCount() - 1;
    switch (action) {
    case Action::SilenceGrandmaster:
        return m_lan.silenceGrandmaster(0);
    case Action::ResumeGrandmaster:
        return m_lan.resumeGrandmaster(0);
    case Action::SwitchGrandmaster:
        m_lan.silenceGrandmaster(0);
        return m_lan.resumeGrandmaster(1);
    case Action::KillMaster:
        return m_lan.killHost(0);
    case Action::StartMaster:
        return m_lan.startHost(0);
    case Action::KillHost:
        return m_lan.killHost(last);
    case Action::StartHost:
        return m_lan.startHost(last);
    }
}

void DemoRun::conclude() {
    m_concluding = true;
    // A last look at everything: the offsets over the network, then status and truth once more.
    const auto take = [this] {
        m_timer.stop();
        m_result = judge(m_lan.results());
        emit finished();
    };
    const auto ask = [this, take] {
        m_lan.poll();
        QTimer::singleShot(tickInterval, this, take);
    };
    const auto measure = [this, ask] {
        connect(&m_lan, &VirtualLan::measured, this, ask, Qt::SingleShotConnection);
        m_lan.measure(exchangesAtTheEnd);
    };
    // The one that may be under way is a poorer one; it ends within about a second.
    if (m_lan.isMeasuring())
        connect(&m_lan, &VirtualLan::measured, this, measure,
                static_cast<Qt::ConnectionType>(Qt::SingleShotConnection | Qt::QueuedConnection));
    else
        measure();
}

} // namespace dantesync::demo
