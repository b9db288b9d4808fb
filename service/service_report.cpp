// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/service_report.h"

#include "service/log/log.h"
#include "shared/model/fixed_text.h"
#include "shared/model/mode.h"

#include <algorithm>
#include <cstdio>

namespace dantesync {

std::string stateLine(const SyncStatus& status) {
    std::string line(modeName(status.mode));
    if (status.phase) {
        char drift[48];
        std::snprintf(drift, sizeof drift, ", drift %+.2f ppm", status.phase->residual.value);
        line += drift;
    } else {
        line += ", drift unknown";
    }
    line += status.grandmaster ? ", grandmaster " + status.grandmaster->uuid.toString() : ", no grandmaster";
    const std::string other(status.conflict.view());
    if (!status.disciplining)
        line += other.empty() ? ", only monitoring" : ", only monitoring: " + other + " disciplines the clock";
    else if (!other.empty())
        line += ", disciplined by " + other + " too";
    return line;
}

ServiceReport::ServiceReport() {
    if (!m_manager.trouble().empty())
        qCWarning(logDaemon, "%s", m_manager.trouble().c_str());
    QObject::connect(&m_signsOfLife, &QTimer::timeout, &m_signsOfLife, [this] { notice(m_manager.alive()); });
}

void ServiceReport::started() {
    notice(m_manager.ready());
    // sd_watchdog_enabled(3) recommends half of the time allowed.
    constexpr std::chrono::milliseconds shortest{10};
    if (const auto allowed = m_manager.watchdog())
        m_signsOfLife.start(std::max(std::chrono::duration_cast<std::chrono::milliseconds>(*allowed / 2), shortest));
}

void ServiceReport::state(const SyncStatus& status) {
    if (!m_manager.listens())
        return;
    std::string line = stateLine(status) + m_refused;
    if (line == m_told)
        return;
    const Status told = m_manager.state(line);
    notice(told);
    if (told.ok())
        m_told = std::move(line);
}

void ServiceReport::fileRefused(const std::optional<Error>& why) {
    constexpr std::size_t longest = 400; // it is one line
    m_refused.clear();
    if (why)
        m_refused = "; its configuration was refused, the old one is in effect: " +
                    std::string(FixedText<longest>(why->text()).view());
}

void ServiceReport::reloading() {
    notice(m_manager.reloading());
}

void ServiceReport::reloaded() {
    notice(m_manager.ready());
}

void ServiceReport::stopping() {
    notice(m_manager.stopping());
}

/// A manager that cannot be told once mostly cannot be told every second: one line in the log is enough.
void ServiceReport::notice(const Status& told) {
    if (!told.ok() && !m_inTrouble)
        qCWarning(logDaemon, "%s", told.error().text().c_str());
    m_inTrouble = !told.ok();
}

} // namespace dantesync
