// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/http/metrics_text.h"
#include "service/net/http/status_view.h"

namespace dantesync::net {

/// `/metrics`. Names carry Prometheus's base units: seconds, ratios (1 ppm = 1e-6), totals. What is
/// not known is left out, never 0. Signs are those of the project: offset = local - reference, but
/// the NTP offset is server - local, as in RFC 5905 and everywhere outside.
std::string metrics(const StatusView& view);

/// The part of it that counts what came and went (traffic_metrics.cpp).
void addTraffic(MetricsText& text, const Traffic& traffic);

} // namespace dantesync::net
