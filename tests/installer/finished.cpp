// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/installer/finished.h"

#include <QProcess>

namespace dantesync::test {

Finished run(const QString& program, const QStringList& arguments, const QStringList& environment) {
    constexpr int patienceMs = 300'000; // a computer that does much else besides
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(program, arguments);
    Finished out;
    if (process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit)
        out.status = process.exitCode();
    out.output = process.readAll();
    return out;
}

} // namespace dantesync::test
