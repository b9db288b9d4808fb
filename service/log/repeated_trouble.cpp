// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/log/repeated_trouble.h"

namespace dantesync::log {

std::string RepeatedTrouble::told(CounterTime now) {
    std::string out = m_text;
    if (m_untold > 0) {
        const std::int64_t seconds = ((now - *m_lastTold).count + 500'000'000) / 1'000'000'000;
        out += ", " + std::to_string(m_untold) + " more in " + std::to_string(seconds) + " s";
    }
    m_untold = 0;
    m_lastTold = now;
    return out;
}

std::optional<std::string> RepeatedTrouble::report(std::string_view text, CounterTime now) {
    ++m_total;
    m_text = text;
    const bool quietSinceThen = m_lastTold && now - *m_lastTold >= m_interval;
    if (m_lastTold && !quietSinceThen) {
        ++m_untold;
        return std::nullopt;
    }
    if (m_untold > 0)
        ++m_untold; // this one belongs to those that are summed up
    return told(now);
}

std::optional<std::string> RepeatedTrouble::summary(CounterTime now) {
    if (m_untold == 0 || now - *m_lastTold < m_interval)
        return std::nullopt;
    return told(now);
}

} // namespace dantesync::log
