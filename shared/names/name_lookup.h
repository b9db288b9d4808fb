// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/endpoint.h"
#include "shared/model/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace dantesync {

/// Resolves one name at a time beside the event loop. Unlike QHostInfo, whose threads the application waits for when
/// it ends, it can be left at any moment: no call to the resolver can be interrupted, so the thread that made it is
/// left to itself, holds nothing of ours, and goes with the process.
class NameLookup {
public:
    using Addresses = Result<std::vector<Ipv4>>;
    using Handler = std::function<void(const Addresses&)>;
    /// Blocks until it knows; called in a thread of its own.
    using Resolver = std::function<Addresses(const std::string& name)>;

    explicit NameLookup(Resolver resolver = lookUpHost);
    ~NameLookup();
    /// By way of Qt, which asks the system's resolver. Never more than the IPv4 addresses; an error when there is none.
    static Addresses lookUpHost(const std::string& name);
    NameLookup(const NameLookup&) = delete;
    NameLookup& operator=(const NameLookup&) = delete;

    /// @p handler is called by the event loop, never from within; not at all once this object is gone or another
    /// lookup was started.
    void start(const std::string& name, Handler handler);

private:
    struct Errand;

    Resolver m_resolver;
    QObject m_context; ///< receives the answer in our thread
    std::shared_ptr<Errand> m_errand;
};

} // namespace dantesync
