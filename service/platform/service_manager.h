// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dantesync::platform {

/// Whoever started the service in the operating system's name (Linux: systemd, by the datagrams of sd_notify(3)), and
/// wants to know how it is. Where nobody does, every call succeeds and does nothing. An Error is for the log: the
/// service runs as well without being heard.
class ServiceManager {
public:
    /// Takes what the service manager left in the environment, so that nobody started from here takes it again.
    ServiceManager();
    ~ServiceManager();
    ServiceManager(const ServiceManager&) = delete;
    ServiceManager& operator=(const ServiceManager&) = delete;

    bool listens() const { return !m_address.empty(); }
    /// What is wrong with what was in the environment; empty when nothing is.
    const std::string& trouble() const { return m_trouble; }
    /// How long the service may be silent before it counts as hung and is ended.
    std::optional<std::chrono::microseconds> watchdog() const { return m_watchdog; }

    /// It serves, or serves again after a reload.
    Status ready();
    /// How it is, on one line.
    Status state(std::string_view line);
    /// Its configuration is being loaded again; ready() ends that.
    Status reloading();
    Status stopping();
    /// It is not hung.
    Status alive();

private:
    enum class Patience { None, Short };
    Status tell(const std::string& message, Patience patience);

    std::string m_address; ///< of the manager as the system wants it; empty: nobody listens
    std::string m_shown;   ///< the same, for people
    std::string m_trouble;
    std::optional<std::chrono::microseconds> m_watchdog;
    std::intptr_t m_channel = -1;
};

} // namespace dantesync::platform
