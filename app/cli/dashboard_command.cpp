// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/dashboard/dashboard_screen.h"
#include "app/cli/dashboard/terminal.h"
#include "app/cli/fleet_choice.h"
#include "app/cli/fleet_messages.h"
#include "app/demo/demo_run.h"
#include "shared/fleet/fleet_poller.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <array>
#include <iostream>

namespace dantesync::cli {
namespace {

using namespace std::chrono_literals;

constexpr std::array ownOptions{
    Option{"interval", "MS", "Between two rounds of asking: 200 to 60000 (default 1000)."},
    Option{"sample-rate", "HZ", "Express drift in samples at this rate (default 48000)."},
    Option{"plain", "", "Plain ANSI escape sequences even where ncurses knows the terminal."},
};

constexpr auto options = [] {
    std::array<Option, fleetOptions.size() + ownOptions.size()> all{};
    std::copy(ownOptions.begin(), ownOptions.end(), std::copy(fleetOptions.begin(), fleetOptions.end(), all.begin()));
    return all;
}();

/// Joins the poller, the person at the keys, and the screen.
class Dashboard : public QObject {
public:
    Dashboard(const FleetChoice& choice, std::chrono::milliseconds interval, int sampleRate, Terminal& terminal)
        : m_reference(choice.reference)
        , m_terminal(terminal)
        , m_poller(pollOptions(choice, interval)) {
        m_context.interval = std::chrono::duration<double>(interval).count();
        m_context.sampleRate = sampleRate;
        m_context.unicode = terminal.unicode();
        m_context.message = choice.warning;
        connect(&m_poller, &fleet::FleetPoller::roundFinished, this, [this] { takeRound(); });
        connect(&m_keys, &QTimer::timeout, this, [this] { look(); });
        m_keys.start(keyInterval);
        m_poller.start();
    }

    const HostTracks& tracks() const { return m_tracks; }

private:
    static constexpr auto keyInterval = 50ms; // a person does not notice; 20 wake-ups a second cost nothing

    static fleet::PollOptions pollOptions(const FleetChoice& choice, std::chrono::milliseconds interval) {
        fleet::PollOptions poll;
        poll.query = choice.query;
        poll.interval = interval;
        return poll;
    }

    void takeRound() {
        m_tracks.take(fleet::assess(m_poller.readings(), m_reference), QDateTime::currentSecsSinceEpoch());
        m_dirty = m_dirty || !m_state.paused;
    }

    void look() {
        if (demo::wasInterrupted()) {
            QCoreApplication::quit();
            return;
        }
        m_context.size = m_terminal.size();
        while (const auto key = m_terminal.read()) {
            m_dirty = true;
            const Wish wish = press(m_state, *key, shownTracks(), hostRows(m_context.size));
            if (m_state.paused && !m_frozen)
                m_frozen = m_tracks;
            else if (!m_state.paused)
                m_frozen.reset();
            if (wish == Wish::Quit)
                QCoreApplication::quit();
            if (wish == Wish::AskNow)
                m_poller.start();
        }
        const std::int64_t now = QDateTime::currentSecsSinceEpoch();
        if (!m_dirty && now == m_context.unixTime && m_context.size == m_drawnSize)
            return;
        m_context.unixTime = now;
        m_terminal.draw(dashboardScreen(shownTracks(), m_state, m_context));
        m_drawnSize = m_context.size;
        m_dirty = false;
    }

    const HostTracks& shownTracks() const { return m_frozen ? *m_frozen : m_tracks; }

    fleet::ReferenceChoice m_reference;
    Terminal& m_terminal;
    fleet::FleetPoller m_poller;
    QTimer m_keys;
    HostTracks m_tracks;
    std::optional<HostTracks> m_frozen; ///< what a paused screen shows
    DashboardState m_state;
    DashboardContext m_context;
    ScreenSize m_drawnSize;
    bool m_dirty = true;
};

int fail(const Error& error) {
    std::cerr << "dantesync dashboard: " << error.text() << std::endl;
    return exitNoAnswer;
}

int exitStatus(const HostTracks& tracks) {
    if (!tracks.latest() || tracks.latest()->answered == 0)
        return exitNoAnswer;
    return tracks.latest()->allSynced() ? exitAllSynced : exitNotSynced;
}

int run(const Arguments& arguments) {
    const auto interval = arguments.integer("interval", 200, 60'000);
    if (!interval)
        return fail(interval.error());
    const auto sampleRate = arguments.integer("sample-rate", 8'000, 768'000);
    if (!sampleRate)
        return fail(sampleRate.error());
    const auto choice = chooseFleet(arguments);
    if (!choice)
        return fail(choice.error());
    if (const Status askable = checkAnybodyToAsk(*choice); !askable)
        return fail(askable.error());
    if (const Status reference = checkReference(*choice); !reference)
        return fail(reference.error());
    demo::catchInterrupts();
    const auto terminal = openTerminal(arguments.has("plain") ? TerminalKind::Plain : TerminalKind::Best);
    if (!terminal)
        return fail({"needs a terminal", {}, "run it in one; for a pipe or a file use dantesync snapshot or monitor"});
    const Dashboard dashboard(*choice, std::chrono::milliseconds((*interval).value_or(1000)),
                              static_cast<int>((*sampleRate).value_or(48'000)), *terminal);
    QCoreApplication::exec();
    return exitStatus(dashboard.tracks());
}

} // namespace

const Command dashboardCommand{
    "dashboard",
    "The clocks of the network, live in the terminal",
    "Asks all hosts again and again and shows them as a table: sync quality, mode, offset, drift, whether they follow "
    "the same grandmaster, and the offsets of the last minutes as a line. Sort, filter and look into a host with the "
    "keys; ? explains them. Ends with q or Ctrl-C, with the exit status of a snapshot of the last round.",
    options,
    "dantesync dashboard\n"
    "dantesync dashboard --hosts foh=10.77.9.21,10.77.9.22 --reference foh\n"
    "dantesync dashboard --interval 250",
    run,
};

} // namespace dantesync::cli
