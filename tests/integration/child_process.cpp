// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/child_process.h"

#include <QElapsedTimer>

#include <sys/prctl.h>

namespace dantesync::test {

ChildProcess::ChildProcess(const TestPlace& place, const QString& name)
    : m_outputFile(place.path(name + QStringLiteral(".out")))
    , m_errorFile(place.path(name + QStringLiteral(".err"))) {
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(m_outputFile);
    m_process.setStandardErrorFile(m_errorFile);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

ChildProcess::~ChildProcess() {
    kill();
}

bool ChildProcess::start(const QStringList& command) {
    m_process.start(command.constFirst(), command.mid(1));
    return m_process.waitForStarted(30'000);
}

void ChildProcess::signal(int number) const {
    if (isRunning())
        ::kill(static_cast<pid_t>(pid()), number);
}

Ending ChildProcess::waitForEnd(int timeoutMs) {
    QElapsedTimer timer;
    timer.start();
    Ending ending;
    ending.ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(timeoutMs);
    ending.afterMs = timer.elapsed();
    if (ending.ended) {
        ending.crashed = m_process.exitStatus() == QProcess::CrashExit;
        ending.status = m_process.exitCode();
    }
    return ending;
}

Ending ChildProcess::endBy(int number, int timeoutMs) {
    signal(number);
    return waitForEnd(timeoutMs);
}

void ChildProcess::kill() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5000);
}

Finished runToEnd(const TestPlace& place, const QStringList& command, int timeoutMs) {
    static int count = 0;
    ChildProcess process(place, QStringLiteral("run%1").arg(++count));
    Finished result;
    if (process.start(command))
        result.ending = process.waitForEnd(timeoutMs);
    result.output = process.output();
    result.errors = process.errors();
    return result;
}

} // namespace dantesync::test
