// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/fleet/fleet_round.h"
#include "app/desktop/session/service_session.h"
#include "shared/doctor/support_bundle.h"
#include "shared/ipc/bundle_questions.h"
#include "shared/model/check.h"

namespace dantesync::desktop {

/// Collects what `dantesync doctor --bundle` does, without waiting: the service is asked one thing after another. What
/// cannot be had has its reason in its place.
class SupportBundle : public QObject {
    Q_OBJECT

public:
    /// @p round: the fleet as last seen; may be null.
    SupportBundle(ServiceSession& service, FleetRoundPtr round, QObject* parent = nullptr);

    void start();
    /// Names that people gave, which are redacted on request.
    std::vector<std::string> names() const;

signals:
    void finished(const QString& text);

private:
    void next();
    void takeAnswer(const ipc::BundleQuestion& question, const ipc::Outcome& outcome);
    void conclude();

    ServiceSession& m_service;
    FleetRoundPtr m_round;
    std::vector<ipc::BundleQuestion> m_questions;
    std::size_t m_asked = 0;
    std::vector<doctor::BundlePart> m_parts;
};

/// @p checks as plain text, the remedy below each.
std::string checksText(const std::vector<Check>& checks);
/// A line a host.
std::string fleetText(const fleet::FleetAssessment& fleet);

} // namespace dantesync::desktop
