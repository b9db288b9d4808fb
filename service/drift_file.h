// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/discipline/events.h"
#include "shared/model/result.h"

#include <QString>

#include <optional>

namespace dantesync {

/// What the service remembers of the oscillator between two runs: the correction that made it run
/// at grandmaster rate, at whose rate, and how sure that was. One line of JSON, replaced atomically.
class DriftFile {
public:
    explicit DriftFile(const QString& directory);

    /// Nothing when there is none, or none that can be believed: then @p why says so in words
    /// (empty when there is simply no file). The age widens the uncertainty: 10 ppb an hour.
    std::optional<discipline::LearnedFrequency> load(WallTime now, QString* why) const;
    /// Whether save() would work, found out by trying: the directory is made when it is missing.
    Status usable() const;
    Status save(const discipline::LearnedFrequency& learned, WallTime now) const;
    QString path() const { return m_path; }

private:
    Status makeDirectory() const;

    QString m_path;
};

} // namespace dantesync
