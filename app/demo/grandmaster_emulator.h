// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/grandmaster_time.h"
#include "app/demo/lan_plan.h"
#include "app/demo/random_draw.h"
#include "shared/model/result.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <cstdint>

namespace dantesync::demo {

/// A device that sends PTPv1 to the group on the loopback interface, on unprivileged ports. It may live in a
/// thread of its own: call everything after construction from there.
class GrandmasterEmulator : public QObject {
    Q_OBJECT
public:
    /// @p startNs: instant of the raw counter at which the device's uptime is the plan's.
    GrandmasterEmulator(const GrandmasterPlan& plan, const LanPlaces& places, std::int64_t startNs);

    /// Opens its sockets; it is silent until speak().
    Status open();
    void speak();
    void fallSilent();
    std::uint16_t lastSequenceId() const { return m_sequenceId; }

private:
    void tick();
    void sendSync();
    void scheduleNext();

    GrandmasterPlan m_plan;
    LanPlaces m_places;
    GrandmasterTime m_time;
    RandomDraw m_draw;
    QHostAddress m_group;
    QUdpSocket m_event;
    QUdpSocket m_general;
    QTimer m_timer;
    std::int64_t m_dueNs = 0; ///< raw counter
    std::uint16_t m_sequenceId = 0;
};

} // namespace dantesync::demo
