// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/foreign_peer.h"

namespace dantesync::test {

QStringList ForeignPeer::command(const QString& script, const QStringList& arguments) {
    return QStringList{QStringLiteral("python3"), QStringLiteral(DANTESYNC_INTEROP_DIR "/") + script} + arguments;
}

bool ForeignPeer::start(const QString& script, const QStringList& arguments, const QStringList& wrapper) {
    return m_process.start(wrapper + command(script, arguments));
}

} // namespace dantesync::test
