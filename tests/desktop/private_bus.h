// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace dantesync::tests {

/// A D-Bus daemon of the test's own, which this process from then on takes for the system's. Make it before anything
/// asks for the system bus: the address is read once.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();

    QString address() const;
    bool start();
    void stop();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace dantesync::tests
