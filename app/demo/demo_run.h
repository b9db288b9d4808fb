// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_options.h"
#include "app/demo/progress.h"
#include "app/demo/timeline.h"
#include "app/demo/virtual_lan.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace dantesync::demo {

/// The director: makes trouble when its time comes, keeps the picture up to date, and ends the run.
class DemoRun : public QObject {
    Q_OBJECT
public:
    DemoRun(const DemoOptions& options, VirtualLan& lan, Progress& progress);

    void start();
    /// The figures at the end; nothing when the run was interrupted.
    const std::optional<DemoResult>& result() const { return m_result; }

signals:
    void finished();

private:
    void tick();
    void makeTrouble();
    void act(Action action);
    void conclude();
    double elapsedSeconds() const;

    DemoOptions m_options;
    VirtualLan& m_lan;
    Progress& m_progress;
    std::vector<PlannedAction> m_troubles; ///< still to come
    QTimer m_timer;
    std::int64_t m_startNs = 0;
    double m_nextMeasurement = 0.0;
    bool m_concluding = false;
    std::optional<DemoResult> m_result;
};

/// Ctrl-C and its like have been asked for since the first call.
bool wasInterrupted();
/// From here on SIGINT, SIGTERM and SIGHUP only set wasInterrupted().
void catchInterrupts();

} // namespace dantesync::demo
