// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/options.h"
#include "shared/config/store.h"
#include "shared/model/result.h"

#include <memory>

namespace dantesync {

namespace log {
class Log;
}

/// The service: composes the clock, the discipline, the network and the control socket, and
/// carries out what the discipline asks for. Everything but query and HTTP answers happens in the thread
/// of the event loop.
class Daemon {
public:
    ~Daemon();
    Daemon(const Daemon&) = delete;
    Daemon& operator=(const Daemon&) = delete;

    /// Opens everything that the configuration asks for. Errors (a port is taken, a right is
    /// missing) name the remedy; nothing has been done to the clock then. @p log outlives the
    /// daemon.
    static Result<std::unique_ptr<Daemon>> start(const Options& options, const config::Loaded& configuration,
                                                 log::Log& log);

private:
    class Parts;
    explicit Daemon(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace dantesync
