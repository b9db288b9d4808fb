// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>

namespace dantesync::desktop {

/// Starts and stops the service through the service manager of the operating system, which asks the person for the
/// privilege by itself. Asynchronous throughout; the state follows reality, also when somebody else changes it.
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
        Failed, ///< it ended by itself, with an error
    };

    using QObject::QObject;

    /// There is a service manager that can be asked. While false, start(), stop() and restart() end in an error.
    virtual bool available() const = 0;
    virtual State state() const = 0;

    /// Each ends in exactly one finished(), later, also when the person refuses. A call while another one is under way
    /// ends in an error.
    virtual void start() = 0;
    virtual void stop() = 0;
    virtual void restart() = 0;

signals:
    /// Of available() or state().
    void stateChanged();
    /// @p error in words that say what to do; empty: it is done.
    void finished(const QString& error);
};

/// That of this operating system; one that is not available where there is none.
std::unique_ptr<ServiceControl> makeServiceControl();

} // namespace dantesync::desktop
