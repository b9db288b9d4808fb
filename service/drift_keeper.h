// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/drift_file.h"
#include "shared/model/sync_status.h"

#include <optional>

namespace dantesync {

/// Decides when the drift file is read and written: once a good hour, at the first NANO, at the
/// end; never from an estimate that is worse than what is there already.
class DriftKeeper {
public:
    explicit DriftKeeper(const QString& directory);

    /// At the start. Logs what it found, and whether what is learned can be kept at all.
    std::optional<discipline::LearnedFrequency> load(WallTime now);
    /// Now and then; writes when it is time.
    void consider(const std::optional<discipline::LearnedFrequency>& learned, const SyncStatus& status);
    /// At the end; writes when the clock was locked.
    void keep(const std::optional<discipline::LearnedFrequency>& learned, const SyncStatus& status);

private:
    bool isWorse(const discipline::LearnedFrequency& learned, const SyncStatus& status) const;

    DriftFile m_file;
    std::optional<discipline::LearnedFrequency> m_found; ///< at the start
    std::optional<CounterTime> m_written;
    bool m_complained = false;
};

} // namespace dantesync
