// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace dantesync {

/// Sync quality of a host against the reference.
enum class SyncQuality : std::uint8_t { Synced, Drift, Error, Offline };

/// |offset| below `synced` is SYNCED, up to `error` DRIFT, above ERROR.
struct QualityThresholds {
    Nanoseconds synced{1'000'000};
    Nanoseconds error{5'000'000};
};

/// A missing offset is OFFLINE: no answer is never taken for a good one.
constexpr SyncQuality syncQuality(std::optional<Nanoseconds> offset, const QualityThresholds& t = {}) {
    if (!offset)
        return SyncQuality::Offline;
    const Nanoseconds size = abs(*offset);
    if (size < t.synced)
        return SyncQuality::Synced;
    return size <= t.error ? SyncQuality::Drift : SyncQuality::Error;
}

constexpr std::string_view syncQualityName(SyncQuality q) {
    switch (q) {
    case SyncQuality::Synced:
        return "SYNCED";
    case SyncQuality::Drift:
        return "DRIFT";
    case SyncQuality::Error:
        return "ERROR";
    case SyncQuality::Offline:
        return "OFFLINE";
    }
    return "OFFLINE";
}

} // namespace dantesync
