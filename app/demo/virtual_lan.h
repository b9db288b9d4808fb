// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_folder.h"
#include "app/demo/demo_result.h"
#include "app/demo/grandmaster_emulator.h"
#include "app/demo/host_process.h"
#include "app/demo/host_watch.h"
#include "app/demo/in_thread.h"
#include "app/demo/lan_plan.h"
#include "app/demo/utc_reference.h"
#include "shared/fleet/fleet_query.h"

#include <QJsonObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dantesync::demo {

/// The virtual LAN itself: grandmasters, UTC, and the hosts, each a dantesyncd process of its own. Everything
/// ends with this object.
class VirtualLan : public QObject {
    Q_OBJECT
public:
    explicit VirtualLan(QObject* parent = nullptr);
    ~VirtualLan() override;

    /// Builds and starts it. @p program: the dantesyncd to run. Error: what could not be started; then nothing runs.
    Status start(const DemoOptions& options, const QString& program);

    const LanPlan& plan() const { return m_plan; }
    /// Where its hosts can be asked, for other programs: `control` (socket of one host), `reference` (the master's
    /// name), `hosts` (`name, address, port, role, control, config` of each).
    QJsonObject announcement() const;

    std::size_t hostCount() const { return m_hosts.size(); }
    /// Of the host's control socket.
    const QString& controlName(std::size_t index) const { return m_hosts[index].process->files().control; }
    bool isAnyRunning() const;
    void killHost(std::size_t index);
    void startHost(std::size_t index);
    void silenceGrandmaster(std::size_t index);
    void resumeGrandmaster(std::size_t index);

    /// Asks all hosts for status and truth; the answers show up in results() a little later.
    void poll();
    /// Asks all hosts for the time, as a snapshot against the master does, unless that is still under way.
    void measure(int exchanges);
    bool isMeasuring() const { return m_query && !m_query->isFinished(); }
    /// All hosts as last heard of, their truth at one instant: now.
    std::vector<HostResult> results() const;

signals:
    void measured();
    /// A host ended that should not have; @p words say which and why.
    void hostLost(const QString& words);

private:
    struct Host {
        std::unique_ptr<HostProcess> process;
        std::unique_ptr<HostWatch> watch;
        std::optional<fleet::Comparison> offset; ///< of the last measurement
    };

    Status startInfrastructure();
    Status startHosts(const QString& program);
    void takeMeasurement();

    LanPlan m_plan;
    std::unique_ptr<DemoFolder> m_folder;
    std::vector<std::unique_ptr<InThread<GrandmasterEmulator>>> m_grandmasters;
    std::unique_ptr<InThread<UtcReference>> m_utc;
    std::vector<Host> m_hosts;
    std::unique_ptr<fleet::FleetQuery> m_query;
};

} // namespace dantesync::demo
