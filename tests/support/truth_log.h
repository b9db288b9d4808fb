// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/truth.h"
#include "shared/ipc/control_client.h"

#include <QObject>

#include <deque>
#include <optional>

namespace dantesync::test {

/// What a virtual clock really showed, kept for a while: asked again and again, so that it can be said of an instant
/// that has passed.
class TruthLog : public QObject {
    Q_OBJECT
public:
    explicit TruthLog(const QString& controlName, QObject* parent = nullptr);

    void start();
    /// Asks for the segment in force; call it a few times between any two corrections of the clock (4 a second).
    void poll();
    /// Until when, on the raw counter, all is known.
    std::int64_t knownUntil() const { return m_knownUntil; }
    /// At an instant of the raw counter; nothing when that is not known (yet, or any more).
    std::optional<WallTime> wallAt(std::int64_t rawNs) const;

private:
    void takeTruth(std::int64_t askedNs, const ipc::Outcome& outcome);

    ipc::ControlClient m_client;
    bool m_waiting = false;
    std::int64_t m_knownUntil = 0;
    std::deque<demo::TruthSegment> m_segments;
};

} // namespace dantesync::test
