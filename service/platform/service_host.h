// SPDX-License-Identifier: GPL-3.0-or-later
//
// A service that makes itself known to the operating system, as those of Windows do. systemd needs none of it: there
// packages install the unit, and an ordinary program is what it starts.
#pragma once

#include "shared/model/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync::platform {

/// Makes this program the service `dantesync`: it starts with the computer, and again when it has failed. What it keeps
/// in
/// @p directories only it and administrators may change. @p arguments are given to it at each start. Installing it
/// again brings it up to date.
Status installService(const std::vector<std::string>& arguments, const std::vector<std::string>& directories);
/// Stops it first. That there is none is no error.
Status uninstallService();

/// This process as the service it was started to be.
class ServiceHost {
public:
    /// Call it early: the system waits for it. Errors: it was not the system that started us.
    static Result<std::unique_ptr<ServiceHost>> attach();
    /// Tells the system that the service has ended.
    ~ServiceHost();
    ServiceHost(const ServiceHost&) = delete;
    ServiceHost& operator=(const ServiceHost&) = delete;

    /// What is told then; 0: as it should.
    void setExitStatus(int status);

private:
    struct State;
    explicit ServiceHost(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

enum class Gravity { Information, Warning, Error };
/// A line for the system's own log, where there is one that services write to themselves.
void tellSystemLog(Gravity gravity, std::string_view line);

} // namespace dantesync::platform
