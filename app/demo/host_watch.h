// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/truth.h"
#include "shared/ipc/control_client.h"
#include "shared/model/sync_status.h"

#include <QObject>

#include <cstdint>
#include <optional>

namespace dantesync::demo {

/// What a host says of itself over its control socket, asked again and again.
class HostWatch : public QObject {
    Q_OBJECT
public:
    explicit HostWatch(const QString& controlName, QObject* parent = nullptr);

    /// The host's process was started at @p startedNs of the raw counter.
    void begin(std::int64_t startedNs);
    /// It is gone: nothing is known of it until begin().
    void end();
    /// Asks for status and truth, unless the last questions are still open.
    void poll();

    /// The last answers; nothing when they are older than two seconds.
    std::optional<SyncStatus> status() const;
    std::optional<TruthSegment> truth() const;
    /// From the first begin() to the first lock.
    std::optional<double> secondsToLock() const { return m_secondsToLock; }

private:
    void takeStatus(const ipc::Outcome& outcome);
    void takeTruth(const ipc::Outcome& outcome);

    ipc::ControlClient m_client;
    bool m_waitingForStatus = false;
    bool m_waitingForTruth = false;
    std::optional<std::int64_t> m_firstStartNs;
    std::int64_t m_statusNs = 0; ///< raw counter when it came
    std::int64_t m_truthNs = 0;
    std::optional<SyncStatus> m_status;
    std::optional<TruthSegment> m_truth;
    std::optional<double> m_secondsToLock;
};

} // namespace dantesync::demo
