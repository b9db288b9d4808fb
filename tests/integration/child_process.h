// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/test_place.h"

#include <QProcess>
#include <QStringList>

#include <csignal>

namespace dantesync::test {

/// How a process ended.
struct Ending {
    bool ended = false;   ///< false: it still ran when the wait was over
    bool crashed = false; ///< ended by a signal
    int status = -1;
    qint64 afterMs = 0; ///< from the call that ended it
};

/// A process whose output goes to files of the place. It dies with this object, and with the test.
class ChildProcess {
public:
    ChildProcess(const TestPlace& place, const QString& name);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    bool start(const QStringList& command);
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 pid() const { return m_process.processId(); }
    void signal(int number) const;
    Ending waitForEnd(int timeoutMs);
    /// Sends @p number, and waits.
    Ending endBy(int number, int timeoutMs);
    void kill();

    QByteArray output() const { return TestPlace::readFile(m_outputFile); }
    QByteArray errors() const { return TestPlace::readFile(m_errorFile); }
    QProcess& process() { return m_process; }

private:
    QString m_outputFile;
    QString m_errorFile;
    QProcess m_process;
};

/// Runs to the end; the output is left in @p output and @p errors.
struct Finished {
    Ending ending;
    QByteArray output;
    QByteArray errors;
};
Finished runToEnd(const TestPlace& place, const QStringList& command, int timeoutMs = 60'000);

} // namespace dantesync::test
