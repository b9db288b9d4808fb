// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/drift_keeper.h"

#include "service/log/log.h"

namespace dantesync {

namespace {

constexpr Nanoseconds interval{3'600'000'000'000};

} // namespace

DriftKeeper::DriftKeeper(const QString& directory)
    : m_file(directory) {}

std::optional<discipline::LearnedFrequency> DriftKeeper::load(WallTime now) {
    if (const Status usable = m_file.usable(); !usable.ok()) {
        m_complained = true;
        qCWarning(logClock, "what is learned will not be kept for the next start: %s", usable.error().text().c_str());
    }
    QString why;
    const auto learned = m_file.load(now, &why);
    m_found = learned;
    if (learned)
        qCInfo(logClock, "starts with %.3f ppm ± %.3f ppm from %s", learned->correction.value,
               learned->uncertainty.value, qUtf8Printable(m_file.path()));
    else if (!why.isEmpty())
        qCWarning(logClock, "%s is not used: %s", qUtf8Printable(m_file.path()), qUtf8Printable(why));
    return learned;
}

void DriftKeeper::consider(const std::optional<discipline::LearnedFrequency>& learned, const SyncStatus& status) {
    if (status.mode != Mode::Nano || (m_written && status.updated - *m_written < interval))
        return;
    if (!learned || isWorse(*learned, status))
        return;
    m_written = status.updated;
    keep(learned, status);
}

/// A run that was short knows less than the file it began with.
bool DriftKeeper::isWorse(const discipline::LearnedFrequency& learned, const SyncStatus& status) const {
    return status.updated - status.started < interval && m_found && m_found->grandmaster == learned.grandmaster &&
           learned.uncertainty > m_found->uncertainty;
}

void DriftKeeper::keep(const std::optional<discipline::LearnedFrequency>& learned, const SyncStatus& status) {
    if (!learned || !isLocked(status.mode) || isWorse(*learned, status))
        return;
    const Status saved = m_file.save(*learned, status.wall);
    if (!saved.ok() && !m_complained)
        qCWarning(logClock, "the learned frequency is not kept: %s", saved.error().text().c_str());
    m_complained = !saved.ok();
}

} // namespace dantesync
