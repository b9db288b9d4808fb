// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/snapshot_view.h"

#include <QByteArray>

namespace dantesync::cli {

/// One object; null for what is not known. Offsets in µs, host minus reference; `ntp_offset_us` server minus local.
QByteArray snapshotJson(const fleet::FleetAssessment& fleet, const SnapshotContext& context);

} // namespace dantesync::cli
