// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/private_bus.h"

namespace dantesync::tests {

using namespace Qt::StringLiterals;

PrivateBus::PrivateBus() {
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address().toUtf8());
}

PrivateBus::~PrivateBus() {
    stop();
}

QString PrivateBus::address() const {
    return u"unix:path="_s + m_folder.filePath(u"bus"_s);
}

bool PrivateBus::start() {
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                                      u"--address="_s + address()});
    return m_daemon.waitForReadyRead(60'000); // the address is printed once it listens
}

void PrivateBus::stop() {
    m_daemon.kill();
    m_daemon.waitForFinished();
}

} // namespace dantesync::tests
