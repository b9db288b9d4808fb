// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/host_figures.h"

namespace dantesync::fleet {

std::optional<Ppm> driftOf(const HostAssessment& host) {
    const auto& reply = host.reading.basic;
    if (!reply)
        return std::nullopt;
    const auto mode = modeOf(host);
    if (mode == Mode::Init || (mode == Mode::NtpOnly && reply->driftPpmX1000 == 0))
        return std::nullopt;
    return Ppm{reply->driftPpmX1000 / 1000.0};
}

std::optional<Nanoseconds> ntpOffsetOf(const HostAssessment& host) {
    const auto& reply = host.reading.basic;
    if (!reply)
        return std::nullopt;
    // No bound of UTC's error: no NTP server was ever heard. Hosts of the basic exchange tell no bound.
    const bool noBound = host.reading.precise && !host.reading.precise->utcErrorBoundUs;
    if (reply->ntpOffsetUs == 0 && (noBound || reply->ntpFailed || modeOf(host) == Mode::Init))
        return std::nullopt;
    return Nanoseconds{std::int64_t{reply->ntpOffsetUs} * 1000};
}

std::optional<Nanoseconds> ptpPhaseOf(const HostAssessment& host) {
    const auto& reply = host.reading.basic;
    return reply && reply->grandmaster() ? std::optional(Nanoseconds{reply->ptpPhaseNs}) : std::nullopt;
}

std::optional<Mode> modeOf(const HostAssessment& host) {
    return host.reading.basic ? modeFromNumber(host.reading.basic->mode) : std::nullopt;
}

std::optional<std::string> versionOf(const HostAssessment& host) {
    const auto& precise = host.reading.precise;
    if (!precise)
        return std::nullopt;
    return std::to_string(precise->versionMajor) + '.' + std::to_string(precise->versionMinor) + '.' +
           std::to_string(precise->versionPatch);
}

} // namespace dantesync::fleet
