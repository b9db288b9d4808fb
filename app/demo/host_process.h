// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/host_setup.h"
#include "app/demo/lan_plan.h"
#include "shared/model/result.h"

#include <QObject>
#include <QProcess>

#include <cstdint>
#include <string>

namespace dantesync::demo {

/// One dantesyncd of the virtual LAN. Ends with this object, and with this process in whatever way it ends.
class HostProcess : public QObject {
    Q_OBJECT
public:
    HostProcess(HostPlan plan, HostFiles files, QString program, QObject* parent = nullptr);
    ~HostProcess() override;

    /// Writes its configuration and makes its state directory.
    Status prepare(const QByteArray& configText);
    /// Starts it; returns at once. endedUnexpectedly() follows when it cannot be.
    void start();
    /// As a power cut would: no farewell.
    void kill();
    /// Asks it to end, and waits for that; kills it after @p patienceMs.
    void end(int patienceMs);
    void askToEnd();

    const HostPlan& plan() const { return m_plan; }
    const HostFiles& files() const { return m_files; }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 processId() const { return m_process.processId(); } ///< 0 when it does not run
    /// Raw counter at the last start().
    std::int64_t startedNs() const { return m_startedNs; }
    /// The last line it logged: why it ended, when it ended by itself.
    std::string lastWords() const;

signals:
    void endedUnexpectedly();

private:
    HostPlan m_plan;
    HostFiles m_files;
    QString m_program;
    QProcess m_process;
    std::int64_t m_startedNs = 0;
    bool m_wanted = false; ///< it should be running
};

} // namespace dantesync::demo
