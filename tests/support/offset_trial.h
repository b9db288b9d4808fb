// SPDX-License-Identifier: GPL-3.0-or-later
//
// A fleet of virtual hosts whose true offsets are known, compared again and again while the computer is busy: is the
// truth within what the comparison says it is?
#pragma once

#include "app/demo/virtual_lan.h"
#include "shared/fleet/assessment.h"
#include "shared/fleet/fleet_poller.h"
#include "tests/bench/udp_load.h"
#include "tests/support/offset_tally.h"
#include "tests/support/truth_log.h"

#include <QProcess>

#include <deque>
#include <memory>
#include <vector>

namespace dantesync::test {

struct TrialOptions {
    demo::DemoOptions lan;
    std::size_t comparisons = 10'000;
    std::chrono::milliseconds interval{200}; ///< of the rounds
    std::chrono::seconds settle{20};         ///< from the last lock to the first comparison, unloaded
    int busyProcesses = 2;
    int queriesPerSecond = 2000; ///< to one host after the other, beside ours
};

class OffsetTrial : public QObject {
    Q_OBJECT
public:
    OffsetTrial(TrialOptions options, QString program, QObject* parent = nullptr);
    ~OffsetTrial() override;

    Status start();
    const std::vector<Trial>& watched() const { return m_watched; } ///< by a poller, as monitor and desktop do
    const std::vector<Trial>& asked() const { return m_asked; }     ///< once, as snapshot and compare do
    const std::string& failure() const { return m_failure; }        ///< empty: all went well

signals:
    void note(const QString& words);
    void finished();

private:
    /// Compared, and waiting for the truth to be known.
    struct Pending {
        std::int64_t rawNs = 0;
        fleet::FleetAssessment fleet;
        bool once = false;
    };

    void tick();
    void settle();
    void beginLoad();
    void askOnce();
    void take(const std::vector<fleet::HostReading>& readings, bool once);
    void judge(const Pending& pending);
    void end(const std::string& failure);
    fleet::QueryOptions query() const;

    TrialOptions m_options;
    QString m_program;
    demo::VirtualLan m_lan;
    QTimer m_tick;
    std::vector<std::unique_ptr<TruthLog>> m_truth;
    std::unique_ptr<fleet::FleetPoller> m_poller;
    std::unique_ptr<fleet::FleetQuery> m_query;
    std::vector<std::unique_ptr<QProcess>> m_busy;
    std::vector<std::unique_ptr<PacedLoad>> m_queries;
    std::deque<Pending> m_pending;
    std::vector<Trial> m_watched;
    std::vector<Trial> m_asked;
    std::int64_t m_startedNs = 0;
    std::optional<std::int64_t> m_lockedNs;
    bool m_loaded = false;
    std::string m_failure;
};

} // namespace dantesync::test
