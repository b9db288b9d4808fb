// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>

namespace dantesync::desktop {

/// Starts and stops the service through the service manager of the operating system, which asks the person for the
/// privilege by itself. Asynchronous throughout; the state follows reality within 2 s, also when somebody else changes
/// it.
class ServiceControl : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Unknown,      ///< not asked yet, or the manager does not answer
        NotInstalled, ///< the manager knows no such service
        Stopped,
        Starting,
        Running,
        Stopping,
        Failed, ///< it ended by itself, or did not start
    };

    using QObject::QObject;

    /// Begins to follow the service; before that nothing is known.
    virtual void begin() {}
    /// There is a service manager that can be asked. While false, start(), stop() and restart() end in an error.
    virtual bool available() const = 0;
    virtual State state() const = 0;
    /// Why it is Unknown, NotInstalled or Failed, and what helps, in the present language; else empty.
    virtual QString detail() const { return {}; }
    /// A request is under way.
    virtual bool busy() const { return false; }

    /// Each ends in exactly one finished(), later, also when the person refuses. Ignored while busy().
    virtual void start() = 0;
    virtual void stop() = 0;
    virtual void restart() = 0;

signals:
    /// Of available(), state(), detail() or busy().
    void stateChanged();
    /// @p error in words that say what to do; empty: it is done.
    void finished(const QString& error);
};

/// That of this operating system; one that is not available where there is none, and where not even the service of this
/// computer is @p watched (a run may look at another socket than the usual, or at none).
std::unique_ptr<ServiceControl> makeServiceControl(bool watched = true);

} // namespace dantesync::desktop
