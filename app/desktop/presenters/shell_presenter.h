// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window's status bar says.
#pragma once

#include "app/desktop/presenters/status_presenter.h"

namespace dantesync::desktop {

/// A short text with its picture.
struct Remark {
    QString text; ///< empty: there is nothing to say
    QString iconName;
    Tone tone = Tone::Muted;
};

/// "Connected", or that it is being tried again and why it failed.
Remark connectionRemark(const ServiceState& state, fleet::ObserverTime now);
/// Who is followed.
Remark grandmasterRemark(const ServiceState& state, fleet::ObserverTime now);
/// That the service is of another version than @p ours; empty while it is the same, or not told.
Remark versionRemark(const ServiceState& state, const QString& ours);
/// How old what is shown is.
Remark ageRemark(const ServiceState& state, fleet::ObserverTime now);

} // namespace dantesync::desktop
