// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/host_process.h"

#include "app/demo/os_support.h"

#include <QDir>
#include <QFile>

namespace dantesync::demo {

HostProcess::HostProcess(HostPlan plan, HostFiles files, QString program, QObject* parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_files(std::move(files))
    , m_program(std::move(program))
    , m_process(this) {
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(m_files.log, QIODevice::Append);
    m_process.setStandardErrorFile(m_files.log, QIODevice::Append);
    endWithParent(m_process);
    const auto unexpected = [this] {
        if (!m_wanted)
            return;
        m_wanted = false;
        emit endedUnexpectedly();
    };
    connect(&m_process, &QProcess::finished, this, unexpected);
    connect(&m_process, &QProcess::errorOccurred, this, [unexpected](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            unexpected();
    });
}

HostProcess::~HostProcess() {
    end(0);
}

Status HostProcess::prepare(const QByteArray& configText) {
    QFile file(m_files.config);
    if (!QDir().mkpath(m_files.state) || !file.open(QIODevice::WriteOnly) || file.write(configText) < 0 ||
        !file.flush())
        return Error{"cannot write: " + file.errorString().toStdString(), m_files.config.toStdString(),
                     "make room in the folder for temporary files, or set TMPDIR to another one"};
    return success();
}

void HostProcess::start() {
    QFile::remove(m_files.control); // left behind by a killed predecessor
    m_wanted = true;
    m_startedNs = rawCounterNs();
    m_process.start(m_program, commandLine(m_plan, m_files));
}

void HostProcess::kill() {
    m_wanted = false;
    m_process.kill();
    m_process.waitForFinished(2000);
}

void HostProcess::askToEnd() {
    m_wanted = false;
    if (isRunning())
        m_process.terminate();
}

void HostProcess::end(int patienceMs) {
    askToEnd();
    if (isRunning() && (patienceMs <= 0 || !m_process.waitForFinished(patienceMs)))
        kill();
}

std::string HostProcess::lastWords() const {
    QFile log(m_files.log);
    if (!log.open(QIODevice::ReadOnly))
        return m_process.errorString().toStdString();
    const QList<QByteArray> lines = log.readAll().trimmed().split('\n');
    const QByteArray last = lines.constLast().trimmed();
    return last.isEmpty() ? m_process.errorString().toStdString() : last.toStdString();
}

} // namespace dantesync::demo
